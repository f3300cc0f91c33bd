/** Experiments: engine and Cypher definition agree on random worlds; the scenarios of experiments.test.ts check what is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { allThemes } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull } from './runs.js';
import { givenWide, homes, wideWorlds } from './wide-world.js';
import type { ActorOf, World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true, day: '2026-03-01', inThreadFrom: 0 });

const days = ['2026-03-01', '2025-06-01'];
const territories = ['DEP', 'D2', 'R', 'Z', 'EX', 'c5'];

/** What is added to the worlds of coverage: results, more experiments, needs. */
const tried = fc.record({
  kind: fc.constantFrom(undefined, 'EXPERIMENT', 'EXPERIMENT', 'PROJECT'),
  results: fc.constantFrom([], ['18 %'], ['18 %'], ['18 %', '3 communes']),
});
const needs: fc.Arbitrary<ActorOf['needs']> = fc.uniqueArray(
  fc.tuple(fc.constantFrom('DATA', 'SKILLS'), fc.constantFrom('outils', 'ateliers', 'fibre', 'ent', 'med')),
  { maxLength: 2, selector: ([resource, theme]) => `${resource} ${theme}` },
);
const worlds: fc.Arbitrary<World> = fc
  .tuple(wideWorlds, fc.array(tried, { minLength: 7, maxLength: 7 }), fc.array(needs, { minLength: 7, maxLength: 7 }))
  .map(([world, experiments, stated]) => ({
    ...world,
    initiatives: Object.fromEntries(
      Object.entries(world.initiatives).map(([id, i], k) => {
        const { kind, results } = experiments[k] ?? {};
        return [id, { ...i, results: results ?? [], kind: kind ?? i.kind ?? 'PROJECT' }];
      }),
    ),
    actors: Object.fromEntries(
      Object.entries(world.actors).map(([id, a], k) => [id, { ...a, needs: stated[k] ?? [] }]),
    ),
  }));

interface Named {
  readonly id: string;
}
interface Node {
  readonly id: string;
  readonly inhabitants: number;
  readonly initiative: Named;
  readonly places: readonly {
    readonly territory: Named;
    readonly presence: string;
    readonly isNear: boolean | null;
    readonly likeness: number;
    readonly needs: readonly { readonly actor: Named; readonly resource: string; readonly theme: Named }[];
  }[];
}

const fields = `totalCount nodes { id inhabitants placeCount results sentence initiative { id } lead { id } themes { id } calls { id }
  places { territory { id } population presence isNear likeness mostAlike { id } needs { actor { id } resource theme { id } } }
  evidence { epci { territory { id } population } } }`;

describe('experiments', () => {
  it('are the same by the engine and by Cypher, in the same order', async () => {
    const seen = new Map<string, number>();
    const count = (what: string, isSo: boolean) => seen.set(what, (seen.get(what) ?? 0) + (isSo ? 1 : 0));
    await fc.assert(
      fc.asyncProperty(
        worlds,
        homes,
        fc.constantFrom(...territories),
        fc.constantFrom(...days),
        async (drawn, home, territory, asOf) => {
          const world = home === null ? drawn : { ...drawn, home };
          await givenWide(database, world);
          // Answered by the engine and by Cypher, which must agree.
          const data = await ask(`{ home { id }
            all: experiments(first: 200, territory: "${territory}", asOf: "${asOf}") { ${fields} }
            theme: experiments(first: 200, territory: "${territory}", asOf: "${asOf}", theme: "outils") { ${fields} } }`);
          const onTheme = data.all.nodes.filter(({ initiative }: Node) =>
            allThemes(drawn.initiatives?.[initiative.id]?.themes).includes('outils'),
          );
          expect(data.theme.nodes).toEqual(onTheme);
          const places: Node['places'][number][] = data.all.nodes.flatMap((node: Node) => node.places);
          count('rows', data.all.nodes.length > 0);
          count('several rows', data.all.nodes.length > 1);
          count(
            'wide only',
            places.some(({ presence }) => presence === 'WIDE_ONLY'),
          );
          count(
            'needed',
            places.some(({ needs: stated }) => stated.length > 0),
          );
          count(
            'near',
            places.some(({ isNear }) => isNear === true),
          );
          count(
            'far',
            places.some(({ isNear }) => isNear === false),
          );
          count(
            'unknown',
            places.some(({ isNear }) => isNear === null),
          );
          count('of a theme', data.theme.nodes.length > 0);
        },
      ),
      { numRuns: databaseRuns(60), seed: 19, endOnFailure: true },
    );
    // A case that never occurs would not be tested.
    if (isFull) expect([...seen].filter(([, times]) => times < 5)).toEqual([]);
  }, 900_000);
});
