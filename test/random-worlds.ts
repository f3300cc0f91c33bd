/** Random worlds: ties, seats and grants of a dozen actors over the years, archived and dated, with unusual themes and places. */
import fc from 'fast-check';
import type { Database } from '../src/database/database.js';
import { writeAtOnce } from './database.js';
import { type ActorOf, type FundingOf, given, type InitiativeOf, type World } from './world.js';

export const today = '2026-03-01';
export const names = ['A', 'B', 'C', 'P', 'E', 'F', 'G', 'H', 'N', 'M', 'Q', 'Z'];
const kindOf: Readonly<Record<string, string>> = {
  N: 'NETWORK',
  M: 'JOINT_BODY',
  Q: 'BODY',
  Z: 'REGION',
  H: 'COMPANY',
};
const one = fc.constantFrom(...names);
const first = fc.constantFrom(null, null, null, '2023-01-01', '2024-06-30', today, '2026-06-01');
const last = fc.constantFrom(null, null, null, '2024-06-30', '2025-12-31', today, '2027-01-31');
/** What an initiative states of its audiences. */
export const stated = fc.constantFrom(
  ...[[], ['SENIORS'], ['SENIORS'], ['YOUTH'], ['YOUTH'], ['SENIORS', 'YOUTH'], ['YOUTH', 'SENIORS']],
  ...[['EVERYONE'], ['EVERYONE', 'YOUTH']],
);
const rarely = fc.constantFrom(false, false, false, false, false, false, false, true);

/** Added to the themes and places of every world: a third level, what is archived, an EPCI that is archived and beside E1. */
const more = [
  `MATCH (outils:Theme {id: 'outils'}), (ter:Theme {id: 'ter'})
   CREATE (:Theme:Entity {id: 'ateliers'})-[:BROADER]->(outils), (dead:ArchivedTheme:Entity {id: 'dead', archivedOn: datetime()})-[:BROADER]->(ter),
     (:Theme:Entity {id: 'orphan'})-[:BROADER]->(dead)`,
  `MATCH (e1:Territory {id: 'E1'}), (e3:Territory {id: 'E3'}), (c5:Territory {id: 'c5'})
   CREATE (gone:ArchivedTerritory:Entity {id: 'E5', level: 'EPCI', archivedOn: datetime()})-[:NEIGHBOUR_OF]->(e1),
     (zone:Territory:Entity {id: 'zone', level: 'ZONE'})<-[:WITHIN]-(c5), (gone)<-[:WITHIN]-(:Territory:Entity {id: 'c10', level: 'COMMUNE', population: 3}),
     (:Territory:Entity {id: 'c11', level: 'COMMUNE', population: 3})-[:WITHIN]->(e3)`,
  'UNWIND $drawn.works AS work MATCH (a:Entity {id: work[0]}), (t:Entity {id: work[1]}) CREATE (a)-[:WORKS_ON]->(t)',
  'UNWIND $drawn.places AS place MATCH (a:Entity {id: place[0]}), (t:Entity {id: place[1]}) CREATE (a)-[:ACTS_IN]->(t)',
];

const actor: fc.Arbitrary<ActorOf> = fc.record({
  themes: fc.constantFrom(['demarches'], ['outils'], ['demarches', 'outils'], ['outils', 'fibre'], ['med'], [], [], []),
  actsIn: fc.constantFrom(['E1'], ['c4'], ['E2', 'E3'], ['DEP'], [], [], []),
  needs: fc.constantFrom<ActorOf['needs']>([], [], [], [], [['DATA', 'outils']], [['STAFF', 'med']]),
  offers: fc.constantFrom<ActorOf['offers']>([], [], [], [], [['DATA', 'outils']]),
  seat: fc.constantFrom('c1', 'c1', 'c5', 'c6', 'c9'),
  memberOf: fc.array(fc.tuple(fc.constantFrom('N', 'M', 'Q', 'Q', 'A', 'H'), first, last), { maxLength: 2 }),
  siren: fc.constantFrom('', '', '', '', '1', '2', '3'),
  archived: rarely,
});

const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  status: fc.constantFrom('ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'COMPLETED', 'ABANDONED'),
  start: first,
  end: last,
  actors: fc.constant({}),
  roles: fc.array(
    fc.tuple(one, fc.constantFrom('LEAD', 'PARTNER', 'OPERATOR', 'PRESCRIBER', 'OBSERVER', 'FUNDER'), first, last),
    { maxLength: 4 },
  ),
  audiences: stated,
  archived: rarely,
});

const grant: fc.Arbitrary<FundingOf> = fc.record({
  funder: one,
  beneficiary: one,
  amount: fc.constantFrom(100, 2_000, 70_000),
  status: fc.constantFrom('GRANTED', 'GRANTED', 'GRANTED', 'SUBMITTED', 'REFUSED'),
  nature: fc.constantFrom('SUBSIDY', 'SUBSIDY', 'OWN_FUNDS'),
  passThrough: rarely,
  decidedOn: fc.constantFrom('2024-01-01', today, '2026-03-02'),
});

export interface Drawn {
  readonly world: World;
  readonly works: readonly (readonly [actor: string, theme: string])[];
  readonly places: readonly (readonly [actor: string, territory: string])[];
}

/** An actor may have the SIREN of a commune or of its EPCI. */
const sirens = { c1: '1', E1: '2' };

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  world: fc.record({
    sirens: fc.constant(sirens),
    actors: fc
      .array(actor, { minLength: names.length, maxLength: names.length })
      .map((actors) =>
        Object.fromEntries(
          actors.map((a, k) => [names[k], { ...a, archived: k > 0 && a.archived, kind: kindOf[names[k] ?? ''] }]),
        ),
      ),
    initiatives: fc
      .array(initiative, { maxLength: 6 })
      .map((initiatives) => Object.fromEntries(initiatives.map((i, k) => [`i${k}`, i]))),
    funding: fc.array(grant, { maxLength: 5 }),
    links: fc.array(
      fc.tuple(one, fc.constantFrom('DELEGATE_OF', 'CONVENTION_WITH', 'UNIT_OF', 'UNIT_OF'), one, first, last),
      { maxLength: 2 },
    ),
  }),
  works: fc.array(fc.tuple(one, fc.constantFrom('ateliers', 'dead', 'orphan')), { maxLength: 3 }),
  places: fc.array(fc.tuple(one, fc.constantFrom('E5', 'c10', 'c11', 'zone', 'c5')), { maxLength: 3 }),
});

export async function write(database: Database, { world, works, places }: Drawn): Promise<void> {
  await given(database, world);
  await writeAtOnce(
    database,
    more.map((statement) => ({ statement, parameters: { drawn: { works, places } } })),
  );
}
