/** A small world in which every question has several rows, some of them equal except for their ids. */
import type { World } from './world.js';

const open = { themes: ['demarches'], start: null, end: null };
const year = (start: string, end: string) => ({ start, end });

/**
 * Hub was in d with a until the end of 2024.
 *
 *   E1  a ══ b ══ d {demarches}, e {fibre, results}    E2  c {demarches}, r {fibre, results}    E3  X, Y {outils}, Z
 *   P pays a, b, e and e's club; Q pays b and the club; k and l are calls
 */
export const richWorld: World = {
  home: 'DEP',
  actors: {
    CDN: { kind: 'BODY' },
    Hub: { kind: 'COMPANY' },
    X: { themes: ['outils'], actsIn: ['E3'] },
    Y: { themes: ['outils'], actsIn: ['E3'] },
    Z: { themes: ['outils', 'ent'], actsIn: ['E3', 'E2'], memberOf: ['CDN'] },
    P: { kind: 'DEPARTMENT', seat: 'E1' },
    Q: { kind: 'REGION', seat: 'E2' },
    club: { seat: 'E1' },
  },
  initiatives: {
    a: { ...open, actors: { La: 'LEAD', Hub: 'PARTNER' } },
    b: { ...open, actors: { Lb: 'LEAD', Mid: 'PARTNER' } },
    c: { ...open, covers: ['E2'], actors: { Lc: 'LEAD', Hub: 'PARTNER', Mid: 'PARTNER' } },
    d: {
      ...open,
      themes: ['demarches', 'outils'],
      ...year('2020-01-01', '2030-12-31'),
      roles: [['Hub', 'PARTNER', null, '2024-12-31']],
    },
    e: { ...open, themes: ['fibre'], ...year('2024-01-01', '2025-06-30'), results: ['3 km'] },
    r: { ...open, themes: ['fibre'], covers: ['E2'], kind: 'EXPERIMENT', results: ['12 %'] },
    k: { kind: 'CALL', themes: ['demarches'], covers: [], ...year('2024-01-01', '2030-12-31'), actors: {} },
    l: { kind: 'CALL', themes: ['demarches'], covers: [], ...year('2024-01-01', '2030-12-31'), actors: {} },
    m: { kind: 'CALL', themes: ['fibre'], covers: [], start: '2024-01-01', end: null, actors: {} },
  },
  funding: [
    { funder: 'P', beneficiary: 'La', initiative: 'a', amount: 3_000_000, decidedOn: '2023-01-01', end: '2025-12-31' },
    { funder: 'P', beneficiary: 'Lb', initiative: 'b', amount: 4_500_000, decidedOn: '2024-06-01', end: '2026-12-31' },
    { funder: 'Q', beneficiary: 'Lb', initiative: 'b', amount: 1_000_000, decidedOn: '2024-06-01', end: '2027-12-31' },
    { funder: 'P', beneficiary: 'Le', initiative: 'e', amount: 900_000, themes: ['fibre'], end: '2026-12-31' },
    { funder: 'Q', beneficiary: 'club', amount: 900_000, themes: ['ent'], end: '2026-12-31' },
  ],
  links: [['X', 'CONVENTION_WITH', 'Hub', '2020-01-01', '2024-12-31']],
};
