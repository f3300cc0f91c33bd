/** Who leads an initiative no longer is not told as its lead, and brings nobody together in its name. */
import { beforeAll, describe, expect, test } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });
const open = { themes: ['outils'], start: null, end: null };

/** b and p2 had another lead until the end of 2020; nobody leads c since. Zoe works with A and with who left, Yves with A and with who came. */
beforeAll(() =>
  given(database, {
    home: 'DEP',
    actors: { Old: { name: 'Ancien' }, New: { name: 'Nouveau' }, Gone: { name: 'Parti' } },
    initiatives: {
      a: { ...open, covers: ['E1'], actors: { A: 'LEAD' } },
      b: { ...open, covers: ['E1'], actors: {}, roles: changed },
      c: { ...open, covers: ['E3'], actors: {}, roles: [['Gone', 'LEAD', null, '2020-12-31']] },
      d: { ...open, covers: ['E3'], actors: { D: 'LEAD' } },
      p1: { ...open, themes: ['fibre'], covers: ['E1'], actors: { A: 'LEAD' } },
      p2: { ...open, themes: ['fibre'], covers: ['E2'], actors: {}, roles: changed },
      x: { ...open, themes: ['ent'], actors: { A: 'LEAD', Zoe: 'PARTNER', Yves: 'PARTNER' } },
      y: { ...open, themes: ['ent'], covers: ['c9'], actors: { Old: 'LEAD', Zoe: 'PARTNER' } },
      z: { ...open, themes: ['ent'], covers: ['c9'], actors: { New: 'LEAD', Yves: 'PARTNER' } },
    },
  }),
);
const changed = [
  ['Old', 'LEAD', null, '2020-12-31'],
  ['New', 'LEAD', '2021-01-01', null],
] as const;

describe('a lead that left', () => {
  const said = async (initiative: string, asOf = '2026-03-01') =>
    (
      await ask(
        `{ overlaps(initiative: "${initiative}", asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
      )
    ).overlaps.nodes;

  test('is not named beside who leads now, and was on a day before', async () => {
    const [{ sentence }] = await said('b');
    expect(sentence).toContain('«\u202fb\u202f» (Nouveau)');
    expect(sentence).not.toContain('Ancien');
    expect((await said('b', '2020-06-01'))[0].sentence).toContain('«\u202fb\u202f» (Ancien et Nouveau)');
  });

  test('is named with the year, where nobody leads any more', async () => {
    const [{ sentence, en }] = await said('c');
    expect(sentence).toContain('«\u202fc\u202f» (Parti, jusqu’en 2020)');
    expect(en).toContain('“c” (Parti, until 2020)');
  });

  test('makes nobody a go-between, and keeps nobody from being one', async () => {
    const { synergies } = await ask(
      '{ synergies(kind: POOLING, initiative: "p1") { nodes { id evidence { goBetweens { actor { id } } } } } }',
    );
    expect(synergies.nodes).toMatchObject([
      { id: 'synergy-POOLING-p1-p2', evidence: { goBetweens: [{ actor: { id: 'Yves' } }] } },
    ]);
  });
});
