/**
 * `givenWide(world)`: a small world on more ground than `given` has, and that ground as plain maps, for oracles that know no Cypher.
 *
 *   FRANCE
 *   ├── R ── DEP E1 … E4 of `given`, and c12 500
 *   │   └─── D2  E5 {c10 3000, c11 0}   E7 {c16 0}   c13 9000   c15 100, without EPCI
 *   └── D3       E6 {c14 7000}
 *   EX {c12, c13} crosses DEP and D2      Z {c5, c10} a zone      Y a zone without communes      gone, archived {c1}
 *   E1 ── E2 ── E3 ── E4 ── EX ── E5   (neighbours)
 *
 *   outils ── ateliers      ter ── dead, archived ── orphan
 */
import fc from 'fast-check';
import type { Database } from '../src/database/database.js';
import { type ActorOf, type FundingOf, given, type InitiativeOf, type World } from './world.js';

const more = [
  `MATCH (d:Territory {id: 'DEP'}), (e4:Territory {id: 'E4'}), (c5:Territory {id: 'c5'}), (c1:Territory {id: 'c1'})
   CREATE (france:Territory {id: 'FRANCE', name: 'France', level: 'COUNTRY'}), (r:Territory {id: 'R', name: 'R', level: 'REGION'})-[:WITHIN]->(france),
     (d)-[:WITHIN]->(r), (d2:Territory {id: 'D2', name: 'D2', level: 'DEPARTMENT'})-[:WITHIN]->(r), (d3:Territory {id: 'D3', name: 'D3', level: 'DEPARTMENT'})-[:WITHIN]->(france),
     (e5:Territory {id: 'E5', name: 'E5', level: 'EPCI'})-[:WITHIN]->(d2), (e7:Territory {id: 'E7', name: 'E7', level: 'EPCI'})-[:WITHIN]->(d2),
     (e6:Territory {id: 'E6', name: 'E6', level: 'EPCI'})-[:WITHIN]->(d3), (ex:Territory {id: 'EX', name: 'EX', level: 'EPCI'}),
     (c10:Territory {id: 'c10', name: 'c10', level: 'COMMUNE', population: 3000})-[:WITHIN]->(e5),
     (:Territory {id: 'c11', name: 'c11', level: 'COMMUNE', population: 0})-[:WITHIN]->(e5),
     (c12:Territory {id: 'c12', name: 'c12', level: 'COMMUNE', population: 500})-[:WITHIN]->(ex), (c12)-[:WITHIN]->(d),
     (c13:Territory {id: 'c13', name: 'c13', level: 'COMMUNE', population: 9000})-[:WITHIN]->(ex), (c13)-[:WITHIN]->(d2),
     (:Territory {id: 'c14', name: 'c14', level: 'COMMUNE', population: 7000})-[:WITHIN]->(e6),
     (:Territory {id: 'c15', name: 'c15', level: 'COMMUNE', population: 100})-[:WITHIN]->(d2),
     (:Territory {id: 'c16', name: 'c16', level: 'COMMUNE'})-[:WITHIN]->(e7),
     (zone:Territory {id: 'Z', name: 'Z', level: 'ZONE'}), (c5)-[:WITHIN]->(zone), (c10)-[:WITHIN]->(zone),
     (:Territory {id: 'Y', name: 'Y', level: 'ZONE'}),
     (c1)-[:WITHIN]->(:Territory {id: 'gone', name: 'gone', level: 'EPCI', archivedOn: datetime()}),
     (e4)-[:NEIGHBOUR_OF]->(ex), (ex)-[:NEIGHBOUR_OF]->(e5)`,
  `MATCH (outils:Theme {id: 'outils'}), (ter:Theme {id: 'ter'})
   CREATE (:Theme {id: 'ateliers', labelFr: 'ateliers', labelEn: 'ateliers'})-[:BROADER]->(outils),
     (dead:Theme {id: 'dead', archivedOn: datetime()})-[:BROADER]->(ter), (:Theme {id: 'orphan', labelFr: 'orphan', labelEn: 'orphan'})-[:BROADER]->(dead)`,
];

/** What each territory lies within; communes with their inhabitants. */
const within: Readonly<Record<string, readonly string[]>> = {
  R: ['FRANCE'],
  DEP: ['R'],
  D2: ['R'],
  D3: ['FRANCE'],
  ...Object.fromEntries(['E1', 'E2', 'E3', 'E4'].map((epci) => [epci, ['DEP']])),
  E5: ['D2'],
  E6: ['D3'],
  E7: ['D2'],
  EX: [],
  Z: [],
  Y: [],
  FRANCE: [],
  c1: ['E1'],
  c2: ['E1'],
  c3: ['E1'],
  c4: ['E2'],
  c5: ['E2', 'Z'],
  c6: ['E3'],
  c7: ['E3'],
  c8: ['E4'],
  c9: ['E4'],
  c10: ['E5', 'Z'],
  c11: ['E5'],
  c12: ['EX', 'DEP'],
  c13: ['EX', 'D2'],
  c14: ['E6'],
  c15: ['D2'],
  c16: ['E7'],
};
export const inhabitants: Readonly<Record<string, number>> = {
  c1: 25000,
  c2: 10000,
  c3: 5000,
  c4: 20000,
  c5: 10000,
  c6: 12000,
  c7: 8000,
  c8: 6000,
  c9: 4000,
  c10: 3000,
  c11: 0,
  c12: 500,
  c13: 9000,
  c14: 7000,
  c15: 100,
  c16: 0,
};
const above: Readonly<Record<string, readonly string[]>> = {
  med: [],
  ter: [],
  san: [],
  edu: [],
  demarches: ['med'],
  outils: ['med'],
  materiel: ['med'],
  ateliers: ['outils'],
  fibre: ['ter'],
  teleconsultation: ['san'],
  ent: ['edu'],
  orphan: [],
};

const climb = (parents: Readonly<Record<string, readonly string[]>>, id: string): string[] =>
  parents[id] === undefined ? [] : [...new Set([id, ...(parents[id] ?? []).flatMap((up) => climb(parents, up))])];

export const everyTheme = Object.keys(above).sort();
/** The theme and those above it; nothing for a theme that is archived. */
export const themesUp = (id: string): string[] => climb(above, id);
export const isRoot = (theme: string): boolean => (above[theme] ?? []).length === 0;

const everyCommune = Object.keys(inhabitants);
/** The communes in any of these places, each once. */
export const communesOf = (...places: readonly string[]): string[] =>
  everyCommune.filter((commune) => climb(within, commune).some((place) => places.includes(place)));
/** The EPCI that share a commune with any of these places. */
export const epciOf = (...places: readonly string[]): string[] => upFrom(places, (id) => id.startsWith('E'));
/** The départements that share a commune with any of these places. */
export const departmentsOf = (...places: readonly string[]): string[] => upFrom(places, (id) => id.startsWith('D'));
const upFrom = (places: readonly string[], keep: (id: string) => boolean) =>
  [...new Set(communesOf(...places).flatMap((commune) => climb(within, commune).filter(keep)))].sort();
/** The département in which a place lies wholly. */
export const departmentAround = (place: string): string | undefined =>
  climb(within, place).find((id) => id.startsWith('D'));
export const neighboursOf = (epci: string): string[] =>
  [
    ['E1', 'E2'],
    ['E2', 'E3'],
    ['E3', 'E4'],
    ['E4', 'EX'],
    ['EX', 'E5'],
  ].flatMap(([a = '', b = '']) => (a === epci ? [b] : b === epci ? [a] : []));
export const populationOf = (communes: readonly string[]): number =>
  communes.reduce((sum, commune) => sum + (inhabitants[commune] ?? 0), 0);

export async function givenWide(database: Database, world: World): Promise<void> {
  await given(database, world, more);
}

const names = ['A', 'B', 'C', 'F', 'G', 'P', 'Q'];
const places = fc.constantFrom(
  'E1',
  'c1',
  'c2',
  'c4',
  'c5',
  'E3',
  'DEP',
  'D2',
  'R',
  'EX',
  'c12',
  'Z',
  'Y',
  'E5',
  'c11',
  'E7',
  'c15',
  'FRANCE',
  'gone',
);
const someThemes = fc.uniqueArray(
  fc.constantFrom('demarches', 'outils', 'ateliers', 'med', 'fibre', 'ent', 'dead', 'orphan'),
  { minLength: 1, maxLength: 2 },
);
const day = fc.constantFrom(
  null,
  null,
  null,
  null,
  null,
  '2024-01-01',
  '2025-12-31',
  '2026-03-01',
  '2026-03-02',
  '2026-09-01',
  '2027-01-31',
);
const rarely = fc.constantFrom(false, false, false, false, false, false, true);

const actor: fc.Arbitrary<ActorOf> = fc.record(
  {
    kind: fc.constantFrom('ASSOCIATION', 'REGION', 'BODY'),
    themes: someThemes,
    actsIn: fc.oneof(fc.constant([]), fc.uniqueArray(places, { maxLength: 2 })),
    seat: fc.constantFrom('c1', 'c5', 'c6', 'c9', 'c10', 'c12', 'c14', 'c15'),
    siren: fc.constantFrom('123456782', '732829320'),
    archived: rarely,
  },
  { requiredKeys: ['themes', 'actsIn', 'seat'] },
);
const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  kind: fc.constantFrom('PROJECT', 'PROJECT', 'PROJECT', 'SERVICE', 'EXPERIMENT', 'ROADMAP', 'CALL', 'CALL'),
  status: fc.constantFrom('ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'ABANDONED'),
  themes: someThemes,
  covers: fc.uniqueArray(places, { maxLength: 2 }),
  start: day,
  end: day,
  actors: fc.constant({}),
  roles: fc.array(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('LEAD', 'PARTNER', 'FUNDER', 'OBSERVER'), day, day),
    { maxLength: 3 },
  ),
  archived: rarely,
});
const grant: fc.Arbitrary<FundingOf> = fc.record(
  {
    funder: fc.constantFrom(...names),
    beneficiary: fc.constantFrom(...names),
    initiative: fc.constantFrom('i0', 'i1', 'i2', 'i3'),
    amount: fc.constantFrom(0, 1, 99, 300_000, 12_345_678_901),
    status: fc.constantFrom('GRANTED', 'GRANTED', 'GRANTED', 'GRANTED', 'SUBMITTED', 'REFUSED'),
    nature: fc.constantFrom('SUBSIDY', 'SUBSIDY', 'SUBSIDY', null, 'LOAN', 'OWN_FUNDS'),
    passThrough: rarely,
    themes: someThemes,
    decidedOn: fc.constantFrom('2024-06-01', '2026-03-01', '2026-03-02'),
    decidedIn: fc.constantFrom(2025, 2025, 2026, 2026, 2027),
    start: fc.constantFrom('2024-01-01', '2026-01-01'),
    end: fc.constantFrom('2026-02-28', '2026-03-01', '2026-06-30', '2027-03-01', '2028-12-31'),
  },
  { requiredKeys: ['status'] },
);

/** Home in some worlds; null: none is set. */
export const homes = fc.constantFrom(null, 'DEP', 'DEP', 'DEP', 'D2', 'R', 'Z');

/** Worlds with at least one case for each rule of coverage and money. */
export const wideWorlds: fc.Arbitrary<Required<Pick<World, 'actors' | 'initiatives' | 'funding'>>> = fc.record({
  actors: fc
    .array(actor, { minLength: names.length, maxLength: names.length })
    .map((actors) => Object.fromEntries(actors.map((one, k) => [names[k], one]))),
  initiatives: fc
    .array(initiative, { minLength: 4, maxLength: 7 })
    .map((initiatives) => Object.fromEntries(initiatives.map((one, k) => [`i${k}`, one]))),
  funding: fc.array(grant, { minLength: 3, maxLength: 9 }),
});
