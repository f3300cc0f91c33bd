/** Overlaps: the Cypher definition and the engine agree on random worlds; the scenarios of overlaps.test.ts check what is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudienceMatch, Coordination, Ground } from '../src/language/generated/types.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { stated } from './random-worlds.js';
import { databaseRuns, isFull } from './runs.js';
import { given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true, inThreadFrom: 0, day: '2026-03-01' });

const bound = (year: string) => fc.constantFrom(null, `${year}-01-01`, `${year}-06-30`, `${year}-12-31`);

const initiative: fc.Arbitrary<InitiativeOf> = fc.record({
  themes: fc.constantFrom(
    ['demarches'],
    ['demarches', 'outils'],
    ['outils', 'med'],
    ['demarches', 'outils', 'fibre'],
    ['ateliers'],
    ['fibre', 'teleconsultation'],
    ['ent'],
    ['med'],
    [],
  ),
  covers: fc.constantFrom(['DEP'], ['E1'], ['E1', 'E2'], ['E2', 'E3'], ['c1'], ['c1', 'c4'], ['E1', 'c2'], []),
  kind: fc.constantFrom('PROJECT', 'PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT', 'ROADMAP'),
  status: fc.constantFrom('ONGOING', 'ONGOING', 'ONGOING', 'COMPLETED', 'ABANDONED'),
  start: bound('2025'),
  end: fc.oneof(bound('2026'), bound('2027')),
  actors: fc.dictionary(
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('LEAD', 'PARTNER', 'FUNDER', 'FUNDER', 'OBSERVER'),
    {
      maxKeys: 2,
    },
  ),
  audiences: stated,
  archived: fc.constantFrom(false, false, false, false, true),
});

/** A third level; and an archived theme, below which a theme counts as a root. */
const more = [
  `MATCH (outils:Theme {id: 'outils'}), (ter:Theme {id: 'ter'})
   CREATE (:Theme {id: 'ateliers'})-[:BROADER]->(outils), (dead:Theme {id: 'dead', archivedOn: datetime()})-[:BROADER]->(ter),
     (:Theme {id: 'orphan'})-[:BROADER]->(dead)`,
];

/** Relations across roots and below one root; and relations of a theme above others, of a root and of an archived theme, which do not count. */
const related: fc.Arbitrary<NonNullable<World['related']>> = fc.subarray([
  ['demarches', 'ent'],
  ['demarches', 'outils', 0.25],
  ['fibre', 'outils'],
  ['fibre', 'demarches', 0.75],
  ['ent', 'teleconsultation', 1],
  ['ateliers', 'outils'],
  ['ateliers', 'fibre', 0.1],
  ['ent', 'med'],
  ['ent', 'dead'],
  ['ent', 'orphan'],
]);

/** Up to ten initiatives, each perhaps a part of one before it. */
const world = fc
  .array(fc.tuple(initiative, fc.nat(14)), { minLength: 6, maxLength: 10 })
  .map((drawn) =>
    Object.fromEntries(
      drawn.map(([i, parent], index) => [`i${index}`, parent < index ? { ...i, partOf: `i${parent}` } : i]),
    ),
  )
  .map((initiatives) => ({ ...initiatives, i0: { ...initiatives.i0, archived: false } }));

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

const weights = '{ theme { id } uses weight }';
const fields = `id score ground coordination audience factors { theme } group { size pairs theme { id } }
  evidence { commonAudiences sharedThemes ${weights} themesOfFirst ${weights} themesOfSecond ${weights} relatedThemes { theme { id } related { id } share uses weight } }`;

type Weighed = { readonly weight: number; readonly share?: number };
const sum = (themes: readonly Weighed[]) => themes.reduce((all, { weight, share = 1 }) => all + share * weight, 0);

/** θ from its evidence, as the schema says. */
function recompute({ sharedThemes, relatedThemes, themesOfFirst, themesOfSecond }: Record<string, Weighed[]>): number {
  const all = [sharedThemes, themesOfFirst, themesOfSecond].map((themes) => sum(themes ?? []));
  return (sum(sharedThemes ?? []) + sum(relatedThemes ?? [])) / all.reduce((one, other) => one + other, 0);
}

describe('overlaps', () => {
  it('are the same by the engine and by Cypher, in the same order', async () => {
    const found = new Set<string>();
    let [rows, joined] = [0, 0];
    await fc.assert(
      fc.asyncProperty(world, lists, related, async (initiatives, chosen, pairs) => {
        await given(database, { initiatives, related: pairs }, more);
        for (const asked of ['', everything, 'theme: "outils"', 'initiative: "i0"', chosen]) {
          // Asks the engine and the definition, and compares their answers.
          const { overlaps } = await ask(
            `{ overlaps(first: 200, asOf: "2026-03-01", minimumScore: 0.05 ${asked}) { nodes { ${fields} } } }`,
          );
          rows += overlaps.nodes.length;
          for (const { ground, coordination, audience, evidence, factors } of overlaps.nodes) {
            for (const value of [ground, coordination, audience]) found.add(value);
            if (evidence.relatedThemes.length > 0) joined += 1;
            expect(recompute(evidence)).toBeCloseTo(factors.theme, 9);
          }
        }
      }),
      { numRuns: databaseRuns(40), seed: 44, endOnFailure: true },
    );
    if (isFull) expect(Math.min(rows, joined)).toBeGreaterThan(50);
    const drawn = [...Object.values(Ground), ...Object.values(AudienceMatch), 'JOINT', 'NONE'];
    if (isFull) expect([...found]).toEqual(expect.arrayContaining(drawn));
  });
});
