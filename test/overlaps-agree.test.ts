/** Two ways to the overlaps, the Cypher definition and the engine, agree on random worlds; what they are is held by the scenarios of overlaps.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudienceMatch, Coordination, Ground } from '../src/language/generated/types.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { stated } from './random-worlds.js';
import { runs } from './runs.js';
import { given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { inThreadFrom: 0, day: '2026-03-01' });

const bound = (year: string) => fc.constantFrom(null, `${year}-01-01`, `${year}-06-30`, `${year}-12-31`);

const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  themes: fc.constantFrom(
    ['demarches'],
    ['demarches', 'outils'],
    ['outils', 'med'],
    ['demarches', 'outils', 'fibre'],
    ['med'],
    [],
  ),
  covers: fc.constantFrom(['DEP'], ['E1'], ['E1', 'E2'], ['E2', 'E3'], ['c1'], ['c1', 'c4'], ['E1', 'c2'], []),
  kind: fc.constantFrom('PROJECT', 'PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT', 'ROADMAP'),
  status: fc.constantFrom('ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'ABANDONED'),
  start: bound('2025'),
  end: fc.oneof(bound('2026'), bound('2027')),
  actors: fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('LEAD', 'PARTNER', 'FUNDER', 'OBSERVER'), {
    maxKeys: 2,
  }),
  audiences: stated,
  archived: fc.constantFrom(false, false, false, false, true),
});

/** Up to ten initiatives, each perhaps a part of one before it. */
const world = fc
  .array(fc.tuple(initiative, fc.nat(14)), { minLength: 6, maxLength: 10 })
  .map((drawn) =>
    Object.fromEntries(
      drawn.map(([i, parent], index) => [`i${index}`, parent < index ? { ...i, partOf: `i${parent}` } : i]),
    ),
  );

/** One of the three lists, or several, each with some of its values. */
const some = (list: Readonly<Record<string, string>>) => fc.subarray(Object.values(list), { minLength: 1 });
const everything = `ground: [${Object.values(Ground)}], coordination: [${Object.values(Coordination)}], audience: [${Object.values(AudienceMatch)}]`;
const lists = fc
  .record(
    { ground: some(Ground), coordination: some(Coordination), audience: some(AudienceMatch) },
    { requiredKeys: [] },
  )
  .map((chosen) =>
    Object.entries(chosen)
      .map(([name, values]) => `${name}: [${values?.join(', ')}]`)
      .join(', '),
  );

describe('overlaps', () => {
  it('are the same by the engine and by their definition, in the same order', async () => {
    const found = new Set<string>();
    await fc.assert(
      fc.asyncProperty(world, lists, async (initiatives, chosen) => {
        await given(database, { initiatives });
        for (const [asked, more] of [
          ['', 'group { size pairs }'],
          [everything, ''],
          [chosen, ''],
        ]) {
          // Whatever is asked is asked of both, and compared.
          const { overlaps } = await ask(
            `{ overlaps(first: 200, asOf: "2026-03-01", minimumScore: 0.05 ${asked}) { nodes { id score ground coordination audience evidence { commonAudiences } ${more} } } }`,
          );
          for (const { ground, coordination, audience } of overlaps.nodes) {
            for (const value of [ground, coordination, audience]) found.add(value);
          }
        }
      }),
      { numRuns: runs(40), seed: 44, endOnFailure: true },
    );
    const drawn = [...Object.values(Ground), ...Object.values(AudienceMatch), 'JOINT', 'NONE'];
    expect([...found]).toEqual(expect.arrayContaining(drawn));
  });
});
