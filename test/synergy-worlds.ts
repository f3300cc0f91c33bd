/** Random worlds with many possible synergies: needs and offers, related themes, initiatives that begin, end and are archived. */
import fc from 'fast-check';
import type { Database } from '../src/database/database.js';
import { writeAtOnce } from './database.js';
import { type ActorOf, type FundingOf, given, type InitiativeOf, type World } from './world.js';

export const today = '2026-03-01';
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'N', 'Q', 'Z'];
const kindOf: Readonly<Record<string, string>> = {
  N: 'NETWORK',
  Q: 'BODY',
  Z: 'REGION',
  D: 'EPCI',
  E: 'JOINT_BODY',
  F: 'COMMUNE',
  G: 'COMPANY',
};
const one = fc.constantFrom(...names);
const first = fc.constantFrom(null, null, null, '2024-01-01', '2025-06-30', today, '2026-06-01');
const last = fc.constantFrom(null, null, '2025-12-31', '2026-12-31', '2026-12-31', '2027-03-01', '2027-03-02', today);
const rarely = fc.constantFrom(false, false, false, false, false, false, false, true);
const wanted = fc.array(
  fc.tuple(
    fc.constantFrom('EQUIPMENT', 'LEGAL', 'DATA', 'DATA'),
    fc.constantFrom('outils', 'outils', 'demarches', 'materiel', 'fibre', 'med', 'med'),
  ),
  { maxLength: 3 },
);

/** Added to the themes and places of every world: a third level, what is archived, a commune without inhabitants. */
const more = [
  `MATCH (outils:Theme {id: 'outils'}), (ter:Theme {id: 'ter'})
   CREATE (:Theme:Entity {id: 'ateliers'})-[:BROADER]->(outils), (dead:ArchivedTheme:Entity {id: 'dead', archivedOn: datetime()})-[:BROADER]->(ter),
     (:Theme:Entity {id: 'orphan'})-[:BROADER]->(dead)`,
  `MATCH (e1:Territory {id: 'E1'}), (e3:Territory {id: 'E3'}), (d:Territory {id: 'DEP'})
   CREATE (gone:ArchivedTerritory:Entity {id: 'E5', level: 'EPCI', archivedOn: datetime()})-[:NEIGHBOUR_OF]->(e1), (gone)-[:WITHIN]->(d),
     (gone)<-[:WITHIN]-(:Territory:Entity {id: 'c10', level: 'COMMUNE', population: 3}),
     (:Territory:Entity {id: 'c11', level: 'COMMUNE', population: 0})-[:WITHIN]->(e3), (:Territory:Entity {id: 'E6', level: 'EPCI'})<-[:WITHIN]-(:Territory:Entity {id: 'c12', level: 'COMMUNE', population: 900})`,
  `UNWIND $drawn.related AS pair MATCH (one:Theme {id: pair[0]}), (other:Theme {id: pair[1]}) CREATE (one)-[:RELATED_TO {weight: pair[2]}]->(other)`,
  'UNWIND $drawn.about AS about MATCH (i:Entity {id: about[0]}), (t:Entity {id: about[1]}) CREATE (i)-[:ABOUT]->(t)',
  'UNWIND $drawn.places AS place MATCH (i:Entity {id: place[0]}), (t:Entity {id: place[1]}) CREATE (i)-[:COVERS]->(t)',
  'UNWIND $drawn.needs AS need MATCH (a:Entity {id: need[0]}), (t:Entity {id: need[2]}) CREATE (a)-[:NEEDS {resource: need[1]}]->(t)',
  'UNWIND $drawn.needs AS need MATCH (a:Entity {id: need[3]}), (t:Entity {id: need[2]}) CREATE (a)-[:OFFERS {resource: need[1]}]->(t)',
  'UNWIND $drawn.places AS place MATCH (a:Entity {id: place[2]}), (t:Entity {id: place[1]}) CREATE (a)-[:ACTS_IN]->(t)',
];

const actor: fc.Arbitrary<ActorOf> = fc.record({
  themes: fc.constantFrom(['demarches'], ['outils'], ['outils', 'fibre'], ['materiel'], ['med'], [], []),
  actsIn: fc.constantFrom(['E1'], ['c4'], ['E2', 'E3'], ['E4'], ['DEP'], [], []),
  seat: fc.constantFrom('c1', 'c5', 'c6', 'c9'),
  memberOf: fc.array(fc.tuple(fc.constantFrom('N', 'Q', 'A', 'D', 'E'), first, last), { maxLength: 1 }),
  siren: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('c1', 'c5', 'E1', 'E2') },
    { weight: 3, arbitrary: fc.nat(40).map(String) },
  ),
  needs: wanted,
  offers: wanted,
  archived: rarely,
});

const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  themes: fc.constantFrom(
    ['demarches'],
    ['demarches', 'outils'],
    ['outils', 'med'],
    ['demarches', 'outils', 'fibre'],
    ['outils'],
    ['materiel'],
    ['ateliers', 'materiel'],
    ['outils', 'materiel'],
    ['med'],
    [],
  ),
  covers: fc.constantFrom(
    ['DEP'],
    ['E1'],
    ['E1', 'c4'],
    ['E2', 'E3'],
    ['E2'],
    ['E3'],
    ['E4'],
    ['c4'],
    ['c1', 'c2'],
    [],
  ),
  kind: fc.constantFrom('PROJECT', 'PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT', 'EXPERIMENT', 'ROADMAP'),
  status: fc.constantFrom('ONGOING', 'ONGOING', 'ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'ABANDONED'),
  audiences: fc.constantFrom(['SENIORS'], ['SENIORS', 'YOUTH'], ['YOUTH', 'EVERYONE'], ['EVERYONE'], []),
  start: first,
  end: last,
  actors: fc.constant({}),
  roles: fc.array(
    fc.tuple(one, fc.constantFrom('LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'OBSERVER', 'FUNDER'), first, last),
    { maxLength: 3 },
  ),
  archived: rarely,
});

const grant: fc.Arbitrary<FundingOf> = fc.record({
  funder: one,
  beneficiary: one,
  amount: fc.constant(100),
  status: fc.constantFrom('GRANTED', 'GRANTED', 'SUBMITTED'),
  nature: fc.constantFrom('SUBSIDY', 'SUBSIDY', 'OWN_FUNDS'),
});

export interface Drawn {
  readonly world: World;
  readonly about: readonly (readonly [initiative: string, theme: string])[];
  readonly places: readonly (readonly [initiative: string, territory: string, actor: string])[];
  readonly related: readonly (readonly [one: string, other: string, weight: number])[];
  readonly needs: readonly (readonly [seeker: string, resource: string, theme: string, provider: string])[];
}

const someInitiative = fc.nat(9).map((k) => `i${k}`);
export const drawn: fc.Arbitrary<Drawn> = fc.record({
  world: fc.record({
    sirens: fc.constant({ c1: 'c1', c5: 'c5', E1: 'E1', E2: 'E2' }),
    actors: fc
      .array(actor, { minLength: names.length, maxLength: names.length })
      .map((actors) => Object.fromEntries(actors.map((a, k) => [names[k], { ...a, kind: kindOf[names[k] ?? ''] }])))
      .map((actors) => ({ ...actors, Q: { ...actors.Q, bodyType: 'TECHNICAL' } }))
      .map((actors) => ({ ...actors, A: { ...actors.A, archived: false } })),
    // Each is perhaps a part of one before it.
    initiatives: fc
      .array(fc.tuple(initiative, fc.nat(60)), { minLength: 10, maxLength: 14 })
      .map((all) =>
        Object.fromEntries(all.map(([i, whole], k) => [`i${k}`, whole < k ? { ...i, partOf: `i${whole}` } : i])),
      )
      .map((initiatives) => ({ ...initiatives, i0: { ...initiatives.i0, archived: false } })),
    funding: fc.array(grant, { maxLength: 6 }),
    links: fc.array(fc.tuple(one, fc.constantFrom('DELEGATE_OF', 'CONVENTION_WITH', 'UNIT_OF'), one, first, last), {
      maxLength: 2,
    }),
  }),
  about: fc.array(fc.tuple(someInitiative, fc.constantFrom('ateliers', 'dead', 'orphan')), { maxLength: 2 }),
  related: fc.subarray([
    ['materiel', 'outils', 0.5],
    ['demarches', 'materiel', 0.25],
    ['fibre', 'demarches', 0.5],
    ['ateliers', 'outils', 0.5],
  ]),
  places: fc.array(fc.tuple(someInitiative, fc.constantFrom('E5', 'c10', 'c11', 'c12', 'c5'), one), { maxLength: 3 }),
  needs: fc.array(fc.tuple(one, fc.constantFrom('DATA', 'STAFF'), fc.constantFrom('ateliers', 'dead', 'orphan'), one), {
    maxLength: 3,
  }),
});

/** Replaces the content of the database. */
export async function write(database: Database, { world, about, places, related, needs }: Drawn): Promise<void> {
  await given(database, world);
  await writeAtOnce(
    database,
    more.map((statement) => ({ statement, parameters: { drawn: { about, places, related, needs } } })),
  );
}
