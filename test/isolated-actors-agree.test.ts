/** Isolated actors: the engine and the Cypher definition agree on random worlds, and a snapshot that was changed many times is as one read anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../src/engine/components.js';
import { dayOf } from '../src/engine/days.js';
import { findIsolatedActors } from '../src/engine/isolated-actors.js';
import { describeIsolation, type Isolation } from '../src/engine/isolation.js';
import { isolationKinds } from '../src/engine/isolation-kind.js';
import type { Snapshot } from '../src/engine/snapshot.js';
import { tiedPairs } from '../src/engine/tied-groups.js';
import { tiesOf } from '../src/engine/ties.js';
import { loadSnapshot, refreshEntities } from '../src/fresh/load-snapshot.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, type FundingOf, given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database);

const today = '2026-03-01';
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'N', 'M', 'Q', 'Z'];
const kindOf: Readonly<Record<string, string>> = { N: 'NETWORK', M: 'NETWORK', Q: 'BODY', Z: 'REGION' };
const one = fc.constantFrom(...names);
const first = fc.constantFrom(null, null, null, '2023-01-01', '2024-06-30', today, '2026-06-01');
const last = fc.constantFrom(null, null, null, '2024-06-30', '2025-12-31', today, '2027-01-31');
const rarely = fc.constantFrom(false, false, false, false, false, false, false, true);

/** To the themes and places of every world: a third level, what is archived, an EPCI that is archived and beside E1. */
const more = [
  `MATCH (outils:Theme {id: 'outils'}), (ter:Theme {id: 'ter'})
   CREATE (:Theme {id: 'ateliers'})-[:BROADER]->(outils), (dead:Theme {id: 'dead', archivedOn: datetime()})-[:BROADER]->(ter),
     (:Theme {id: 'orphan'})-[:BROADER]->(dead)`,
  `MATCH (e1:Territory {id: 'E1'}), (e3:Territory {id: 'E3'}), (c5:Territory {id: 'c5'})
   CREATE (gone:Territory {id: 'E5', level: 'EPCI', archivedOn: datetime()})-[:NEIGHBOUR_OF]->(e1),
     (zone:Territory {id: 'zone', level: 'ZONE'})<-[:WITHIN]-(c5), (gone)<-[:WITHIN]-(:Territory {id: 'c10', level: 'COMMUNE', population: 3}),
     (:Territory {id: 'c11', level: 'COMMUNE', population: 3})-[:WITHIN]->(e3)`,
  'UNWIND $works AS work MATCH (a:Actor {id: work[0]}), (t:Theme {id: work[1]}) CREATE (a)-[:WORKS_ON]->(t)',
  'UNWIND $places AS place MATCH (a:Actor {id: place[0]}), (t:Territory {id: place[1]}) CREATE (a)-[:ACTS_IN]->(t)',
];

const actor: fc.Arbitrary<ActorOf> = fc.record({
  themes: fc.constantFrom(['demarches'], ['outils'], ['demarches', 'outils'], ['outils', 'fibre'], ['med'], [], [], []),
  actsIn: fc.constantFrom(['E1'], ['c4'], ['E2', 'E3'], ['D'], [], [], []),
  seat: fc.constantFrom('c1', 'c1', 'c5', 'c6', 'c9'),
  memberOf: fc.array(fc.tuple(fc.constantFrom('N', 'M', 'Q', 'Q', 'A'), first, last), { maxLength: 2 }),
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

interface Drawn {
  readonly world: World;
  readonly works: readonly (readonly [actor: string, theme: string])[];
  readonly places: readonly (readonly [actor: string, territory: string])[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  world: fc.record({
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

async function write({ world, works, places }: Drawn): Promise<void> {
  await given(database, world);
  for (const statement of more) await database.driver.executeQuery(statement, { works, places });
}

const row = `id kind peers since funded sentence actor { id } lastInitiative { id } component { id }
  thread { endsOn initiative { id } network { id } partner { id } }
  introductions { sameEpci actor { id } sharedThemes { id } }
  evidence { activeTies pastTies grantsReceived amountReceived seats { id } funders { id } reach { id } }`;
const page = `{ totalCount undocumentedCount nodes { ${row} } }`;
const questions = `{
  all: isolatedActors(first: 200, asOf: "${today}", documentedOnly: false) ${page}
  documented: isolatedActors(first: 200, asOf: "${today}") ${page}
  before: isolatedActors(first: 200, asOf: "2025-03-01", documentedOnly: false) ${page}
  theme: isolatedActors(first: 200, asOf: "${today}", theme: "med") ${page}
  cut: isolatedActors(first: 200, asOf: "${today}", theme: "ter", documentedOnly: false) ${page}
  territory: isolatedActors(first: 200, asOf: "${today}", territory: "E2", documentedOnly: false) ${page}
  kind: isolatedActors(first: 200, asOf: "${today}", kind: [LAPSED, SINGLE_THREAD], documentedOnly: false) ${page}
  actor: isolatedActors(first: 200, asOf: "${today}", actor: "A") ${page}
  actors(first: 200) { nodes { id isolation(asOf: "${today}") { ${row} } } }
}`;

function answersOf(snapshot: Snapshot, day: number): (Isolation | null)[] {
  const components = findComponents(snapshot, day);
  const everybody = { asOf: day, actors: null, themes: null, territories: null, kinds: null };
  return findIsolatedActors(snapshot, everybody, () => components).map(({ actor }) =>
    describeIsolation(snapshot, actor, day, () => components),
  );
}

/** Every tie of that day by its two ends, as its actors see it and as all of them are listed. */
function tiesTwice(snapshot: Snapshot, day: number): [bySelf: string[], listed: string[]] {
  const { table, alive } = snapshot.actors;
  const bySelf = table.ids.flatMap((id, actor) =>
    alive.values[actor] === 1
      ? tiesOf(snapshot, actor, day)
          .filter(({ over }) => !over)
          .map(({ partner }) => `${id} ${table.ids[partner]}`)
      : [],
  );
  const listed = tiedPairs(snapshot, day).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]);
  return [bySelf.sort(), listed.sort()];
}

describe('isolated actors', () => {
  it('are the same by the engine and by Cypher, in the same order, whatever was written before', async () => {
    const seen = new Map<string, number>();
    let changed: Snapshot | undefined;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(world);
        // Answered by both, which must agree.
        const { all, before } = await ask(questions);
        for (const { kind } of [...all.nodes, ...before.nodes]) seen.set(kind, (seen.get(kind) ?? 0) + 1);

        const anew = await loadSnapshot(database);
        changed ??= anew;
        await refreshEntities(database, changed, [
          ...new Set(
            [changed, anew].flatMap(({ actors, initiatives, funding }) =>
              [actors, initiatives, funding].flatMap(({ table }) => table.ids),
            ),
          ),
        ]);
        for (const day of [dayOf(today), dayOf('2025-03-01')]) {
          expect(answersOf(changed, day)).toEqual(answersOf(anew, day));
          const [bySelf, listed] = tiesTwice(changed, day);
          expect(bySelf).toEqual(listed);
        }
      }),
      { numRuns: 40, seed: 44, endOnFailure: true },
    );
    // A kind that never occurs is a kind that is not tested.
    expect([...seen.keys()].sort()).toEqual([...isolationKinds].sort());
    expect(Math.min(...seen.values())).toBeGreaterThan(10);
  }, 600_000);
});
