/** The coordination of overlaps: engine and Cypher definition agree on random actors, roles, seats, links and grants. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Coordination, HouseBond } from '../src/language/generated/types.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull } from './runs.js';
import { type ActorOf, type FundingOf, given, type InitiativeOf } from './world.js';

const database = testDatabase();
const day = '2026-03-01';
const { ask } = asker(database, { definitions: true, inThreadFrom: 0, day });

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'Q'];
const kindOf: Readonly<Record<string, string>> = { E: 'EPCI', J: 'JOINT_BODY', Q: 'BODY' };
const one = fc.constantFrom(...names);
const lead = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const first = fc.constantFrom(null, null, '2025-01-01', day, '2026-03-02');
const last = fc.constantFrom(null, null, '2026-02-28', day, '2027-01-01');

const actor: fc.Arbitrary<ActorOf> = fc.record({
  siren: fc.constantFrom('', '', '', 'c1', 'E1', 'E1', 'c4', 'x'),
  memberOf: fc.array(fc.tuple(fc.constantFrom('Q', 'Q', 'E', 'J'), first, last), { maxLength: 2 }),
  archived: fc.constantFrom(false, false, false, false, true),
});

/** All initiatives have one subject and one ground. */
const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  themes: fc.constant(['demarches']),
  start: fc.constant('2025-01-01'),
  actors: fc.constant({}),
  roles: fc.array(
    fc.tuple(
      fc.oneof(lead, lead, one),
      fc.constantFrom('LEAD', 'LEAD', 'CO_LEAD', 'PARTNER', 'FUNDER', 'OBSERVER'),
      first,
      last,
    ),
    { minLength: 2, maxLength: 2 },
  ),
});

const grant: fc.Arbitrary<FundingOf> = fc.record(
  {
    funder: one,
    initiative: fc.constantFrom('i0', 'i1', 'i2', 'i3', 'i4', 'i5'),
    amount: fc.constantFrom(100, 2_000),
    status: fc.constantFrom('GRANTED', 'GRANTED', 'GRANTED', 'SUBMITTED'),
    passThrough: fc.boolean(),
    decidedOn: fc.constantFrom('2025-01-01', day, '2026-03-02'),
    decidedIn: fc.constantFrom(2025, 2026, 2027),
  },
  { requiredKeys: ['funder', 'initiative', 'status'] },
);

const world = fc.record({
  initiatives: fc
    .array(initiative, { minLength: 6, maxLength: 6 })
    .map((drawn) => Object.fromEntries(drawn.map((i, k) => [`i${k}`, i]))),
  actors: fc
    .array(actor, { minLength: names.length, maxLength: names.length })
    .map((actors) => Object.fromEntries(actors.map((a, k) => [names[k], { ...a, kind: kindOf[names[k] ?? ''] }]))),
  funding: fc.array(grant, { minLength: 3, maxLength: 5 }),
  links: fc.array(fc.tuple(lead, fc.constantFrom('UNIT_OF', 'DELEGATE_OF', 'CONVENTION_WITH'), lead, first, last), {
    minLength: 4,
    maxLength: 8,
  }),
  sirens: fc.constant({ c1: 'c1', E1: 'E1', c4: 'c4' }),
});

it('coordination is the same by the engine and by Cypher, with its evidence and its sentence', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      await given(database, drawn);
      // Asks the engine and the definition, and compares their answers.
      const { all } = await ask(`{
        all: overlaps(first: 200, coordination: [${Object.values(Coordination).join(', ')}]) { nodes { id coordination amountAtStake sentence evidence {
          commonParticipants { id } leaderFunders { id } houses { bond from { id } to { id } } commonFunders { id } commonBodies { id } granted } } }
        some: overlaps(first: 200, coordination: [LEADER_FUNDS, SAME_HOUSE]) { nodes { id } }
        before: overlaps(first: 200, asOf: "2025-06-01", coordination: [NONE, COMMON_FUNDER]) { nodes { id coordination } }
      }`);
      for (const { coordination, evidence } of all.nodes) {
        for (const kind of [coordination, ...evidence.houses.map(({ bond }: { bond: string }) => bond)]) {
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
      }
    }),
    { numRuns: databaseRuns(20), seed: 47, endOnFailure: true },
  );
  // A case that never occurs would not be tested.
  const kinds = [...Object.values(Coordination), ...Object.values(HouseBond)];
  if (isFull) expect([...seen.keys()].sort()).toEqual(kinds.sort());
  if (isFull) expect(Math.min(...seen.values()), JSON.stringify([...seen])).toBeGreaterThan(1);
}, 600_000);
