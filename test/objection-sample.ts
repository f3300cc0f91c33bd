/** An invented graph with rows that an elected official would refuse: each rule must catch its bad row, and pass the good one. */
import { type Facts, pair } from './objection-facts.js';
import { bare, type Row } from './objection-row.js';

const actor = (name: string, kind: string, epci: readonly string[] = ['E1']) => ({
  name,
  kind,
  isExample: false,
  isIndicative: name === 'Académie',
  epci,
  themes: [],
});
const initiative = (title: string, more: object = {}) => ({
  ...{
    title,
    start: '2025-01-01',
    end: '2027-12-31',
    status: 'ONGOING',
    kind: 'PROJECT',
    phase: 'OPERATION',
    isExample: false,
  },
  ...{ audiences: [], themes: ['clavier', 'mediation'], communes: ['C1'], epci: ['E1'], ...more },
});
const role = (actor: string, initiative: string, role = 'LEAD', isExample = false) => ({
  actor,
  initiative,
  role,
  from: null,
  to: null,
  isExample,
});

export const sampleFacts: Facts = {
  day: '2026-11-25',
  actors: new Map([
    ['pont', actor('Commune du Pont', 'COMMUNE')],
    ['cc', actor('CC du Pont', 'EPCI')],
    ['college', actor('Collège du Pont', 'SCHOOL')],
    ['academie', actor('Académie', 'STATE')],
    ['usine', actor('Usine à câbles', 'COMPANY', ['E3'])],
    ['ruche', actor('La Ruche', 'ASSOCIATION', ['E3'])],
    ['conseil', actor('Conseil', 'BODY')],
    ['seul', actor('Le Seul', 'ASSOCIATION')],
  ]),
  initiatives: new Map([
    ['ateliers', initiative('Ateliers', { audiences: ['SENIORS'] })],
    ['capteurs', initiative('Capteurs', { end: '2026-12-31', audiences: ['EVERYONE'] })],
    ['suite', initiative('La suite', { start: '2027-01-04' })],
    ['ancien', initiative('Ancien', { end: '2025-06-30' })],
    ['lointain', initiative('Lointain', { communes: ['C3'], epci: ['E3'] })],
    ['cables', initiative('Câbles', { communes: ['C3'], epci: ['E3'] })],
    ['invente', initiative('Inventé (exemple)', { isExample: true })],
  ]),
  roles: [
    role('pont', 'ateliers'),
    role('college', 'ateliers', 'PARTNER'),
    role('ruche', 'suite'),
    role('cc', 'suite', 'PARTNER'),
    role('academie', 'capteurs', 'LEAD', true),
    role('college', 'capteurs', 'HOST'),
    role('usine', 'cables'),
  ],
  grants: new Map([
    ['aid', { initiative: 'ateliers', funder: 'cc', nature: 'SUBSIDY', amount: 20_000, end: '2027-03-14' }],
    ['loan', { initiative: 'ateliers', funder: 'cc', nature: 'LOAN', amount: 50_000, end: '2027-03-14' }],
    ['other', { initiative: 'capteurs', funder: 'cc', nature: 'SUBSIDY', amount: 10_000, end: null }],
  ]),
  houses: new Map([
    [pair('pont', 'cc'), 'MEMBER_OF'],
    [pair('college', 'academie'), 'UNIT_OF'],
  ]),
  meetings: new Map([[pair('academie', 'cc'), 'Comité technique']]),
  networks: new Map(),
  seats: new Map([['seul|Conseil', true]]),
  towns: new Map([
    ['pont', 'C1'],
    ['ruche', 'C3'],
  ]),
  requests: new Set(['seul|cc']),
  asked: [{ beneficiary: 'pont', themes: ['fibre'], amount: 36_000 }],
  meetingDays: ['2027-01-21'],
  themes: new Map([
    ['mediation', 'Médiation'],
    ['clavier', 'Outils du quotidien'],
    ['fibre', 'Fibre optique'],
  ]),
  homeEpci: new Set(['E1', 'E3']),
  foreignEpci: ['Métropole du Grand Paris'],
  namesOfEpci: new Map([['E9', 'Métropole du Grand Paris']]),
  touching: new Set([pair('E1', 'E2')]),
  people: new Map([
    ['C1', 52_813],
    ['C3', 900],
  ]),
  wide: new Set(),
};

/** A row that says one thing. */
export const says = (sentence: string, more: Partial<Row> = {}): Row => ({
  ...bare,
  list: 'overlaps',
  id: 'x',
  texts: [sentence],
  sentence,
  ...more,
});
