/** whatIf on a copy of the snapshot and in a transaction that is rolled back agree on random worlds, including dismissals and part-of relations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { givenWide, wideWorlds } from './wide-world.js';
import type { World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true });
const today = '2026-03-01';
const indicators =
  'overlaps nested isolatedActors synergiesBetweenInitiatives synergiesBetweenActors gaps fragmentation distanceFragmentation grants grantedAmount';

type Wide = Required<Pick<World, 'actors' | 'initiatives' | 'funding'>>;

/** Two that overlap in every world, and one around them. */
const twins = {
  t1: { themes: ['demarches'], covers: ['E1'], actors: { A: 'LEAD' } },
  t2: { themes: ['demarches'], covers: ['E1'], actors: { B: 'LEAD' } },
  t3: { themes: ['demarches'], covers: ['DEP'], actors: { C: 'LEAD' } },
};

/** Initiatives that are a part of another, in cycles too. */
const wholes = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 });
const withWholes = ({ initiatives, ...world }: Wide, drawn: readonly (readonly [number, number])[]): Wide => ({
  ...world,
  initiatives: {
    ...twins,
    ...Object.fromEntries(
      Object.entries(initiatives).map(([id, initiative], k) => {
        const partOf = drawn.find(([part, whole]) => part === k && whole !== k)?.[1];
        return [id, partOf === undefined ? initiative : { ...initiative, partOf: `i${partOf}` }];
      }),
    ),
  },
});

/** Every kind of change, about entities of the world. */
function changesOf({ actors, initiatives, funding }: Wide): string[] {
  const living = (all: Readonly<Record<string, { readonly archived?: boolean }>>) =>
    Object.keys(all).filter((id) => !all[id]?.archived);
  const [one, two, three] = living(initiatives).filter((id) => !(id in twins));
  const people = living(actors);
  const funder = funding.find(({ funder }) => funder && people.includes(funder))?.funder ?? people.at(-1);
  return [
    ...(one && two ? [`mergeInitiatives: ["${one}", "${two}"]`] : []),
    ...(three ? [`mergeInitiatives: ["t1", "${three}"]`] : []),
    'mergeInitiatives: ["t2", "t1"]',
    ...(funder ? [`funderWithdraws: "${funder}"`] : []),
    ...(one ? [`initiativeStops: "${one}"`] : []),
    'initiativeStops: "t3"',
    ...(people[0] ? [`actorLeaves: "${people[0]}"`] : []),
    ...(people[0] && people[1] ? [`newTie: ["${people[1]}", "${people[0]}"]`] : []),
  ];
}

/** Dismisses the first of each list, so that each count has something to leave out. */
async function dismissSome(): Promise<number> {
  const lists = await ask(`{
    plain: overlaps(first: 1, asOf: "${today}") { nodes { id } }
    nested: overlaps(first: 1, ground: NESTED, asOf: "${today}") { nodes { id } }
    initiatives: synergies(first: 1, asOf: "${today}") { nodes { id } }
    actors: synergies(first: 1, between: ACTORS, asOf: "${today}") { nodes { id } }
  }`);
  const ids = Object.values(lists as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) => nodes);
  for (const { id } of ids) {
    const { decide } = await ask(
      'mutation ($input: DecideInput!) { decide(input: $input) { userErrors { code message } } }',
      { input: { suggestion: id, status: 'DISMISSED', asOf: today } },
    );
    expect(decide.userErrors).toEqual([]);
  }
  return ids.length;
}

describe('the effects of a hypothetical change', () => {
  it('are the same by the engine and by Cypher', async () => {
    const moved = new Set<string>();
    let dismissals = 0;
    await fc.assert(
      fc.asyncProperty(wideWorlds, wholes, fc.boolean(), async (drawn, parts, dismiss) => {
        const world: Wide & World = { ...withWholes(drawn, parts), ...(dismiss ? { home: 'DEP' } : {}) };
        await givenWide(database, world);
        if (dismiss) dismissals += await dismissSome();
        // One after the other: two transactions that suppose something of the same initiative would wait for each other.
        for (const change of changesOf(world)) {
          // Answered by the engine and by Cypher, which must agree.
          const { before, after } = (
            await ask(
              `{ whatIf(change: {${change}}, asOf: "${today}") { before { ${indicators} } after { ${indicators} } } }`,
            )
          ).whatIf;
          for (const name of indicators.split(' ')) if (after[name] !== before[name]) moved.add(name);
        }
      }),
      { numRuns: runs(8), seed: 91, endOnFailure: true },
    );
    // Each indicator was moved by a change, and dismissals were among what is counted.
    expect([...moved].sort()).toEqual(indicators.split(' ').sort());
    expect(dismissals).toBeGreaterThan(5);
  }, 600_000);
});
