/** Experiments: engine, Cypher definition and a brute-force computation agree on random worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { allThemes, countedIn, type Fact, factsOf, homeOf, living, presenceOf, unique } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import {
  communesOf,
  epciOf,
  givenWide,
  homes,
  isRoot,
  neighboursOf,
  populationOf,
  themesUp,
  wideWorlds,
} from './wide-world.js';
import type { ActorOf, InitiativeOf, World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01', inThreadFrom: 0 });

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

interface Told {
  readonly id: string;
  readonly inhabitants: number;
  readonly places: readonly string[];
}

const hasEnded = ({ status, end }: InitiativeOf, asOf: string) =>
  (status === 'COMPLETED' && end == null) || (end != null && end < asOf);
const leavesOf = ({ themes = [] }: InitiativeOf) =>
  themes.filter((theme) => themesUp(theme).length > 0 && !isRoot(theme));

/** By the places only, without wide initiatives: the fields of each fact say whether something is there. */
const isWide = (places: readonly string[], home: string | null) => {
  const [epci] = epciOf(...places);
  const fact: Fact = { id: 'one', isActor: true, themes: [], places };
  return epci !== undefined && epciOf(...places).every((each) => presenceOf([fact], each, home) !== 'LOCAL');
};

/** The rows by brute force from the definition; a place as its EPCI, what is needed there, whether it is near, and its likeness. */
function experimentsByHand(world: World, asOf: string, territory: string, home: string | null): Told[] {
  const { initiatives = {}, actors = {} } = world;
  const open = Object.fromEntries(
    Object.entries(initiatives)
      .filter(([, i]) => !hasEnded(i, asOf))
      // What begins later counts as what runs.
      .map(([id, i]) => [id, { ...i, start: null }]),
  );
  const facts = factsOf({ actors, initiatives: open }, asOf);
  const seekers = Object.entries(actors)
    .filter(([, a]) => !a.archived && !isWide(homeOf(a), home))
    .flatMap(([id, a]) => (a.needs ?? []).map(([resource, theme]) => ({ id, resource, theme, places: homeOf(a) })));
  const touches = (places: readonly string[], epci: string) =>
    communesOf(...places).some((commune) => countedIn(epci, home).includes(commune));
  const sizeOf = (epci: string) => populationOf(countedIn(epci, home));
  const rows = Object.entries(initiatives).flatMap(([id, i]) => {
    const leaves = leavesOf(i);
    const isOne = i.kind === 'EXPERIMENT' || (i.kind === 'PROJECT' && hasEnded(i, asOf));
    const hasResults = (i.results ?? []).length > 0;
    if (!isOne || !hasResults || leaves.length === 0 || i.archived || i.status === 'ABANDONED') return [];
    const covers = living(i.covers);
    const own = epciOf(...covers);
    const near = unique([...own, ...own.flatMap(neighboursOf)]);
    const onLeaf = (leaf: string) => facts.filter(({ themes }) => themes.includes(leaf));
    const places = epciOf(territory)
      .filter((epci) => !touches(covers, epci))
      .filter((epci) => leaves.every((leaf) => presenceOf(onLeaf(leaf), epci, home) !== 'LOCAL'))
      .map((epci) => {
        const alike = own.map((each) => {
          const [less = 0, more = 0] = [sizeOf(each), sizeOf(epci)].sort((x, y) => x - y);
          return more === 0 ? 0 : Math.round((less / more) * 1e12) / 1e12;
        });
        const needed = seekers.filter(({ theme, places: at }) => leaves.includes(theme) && touches(at, epci));
        const isFar = own.some((each) => neighboursOf(each).length > 0) && neighboursOf(epci).length > 0;
        return {
          epci,
          needed: needed.map(({ id: who, resource, theme }) => `${who} ${resource} ${theme}`).sort(),
          isNear: near.includes(epci) ? true : isFar ? false : null,
          likeness: Math.max(0, ...alike),
          presence: leaves.some((leaf) => presenceOf(onLeaf(leaf), epci, home) !== 'NONE') ? 'WIDE_ONLY' : 'NONE',
        };
      })
      .sort(
        (a, b) =>
          Number(b.needed.length > 0) - Number(a.needed.length > 0) ||
          Number(b.isNear === true) - Number(a.isNear === true) ||
          b.likeness - a.likeness ||
          (a.epci < b.epci ? -1 : 1),
      );
    const inhabitants = places.reduce((sum, { epci }) => sum + sizeOf(epci), 0);
    return places.length === 0 ? [] : [{ id, end: i.end ?? '', inhabitants, places: places.map(written) }];
  });
  return rows
    .sort(
      (a, b) => b.inhabitants - a.inhabitants || (a.end === b.end ? (a.id < b.id ? -1 : 1) : a.end < b.end ? 1 : -1),
    )
    .map(({ id, inhabitants, places }) => ({ id, inhabitants, places }));
}

interface Place {
  readonly epci: string;
  readonly needed: readonly string[];
  readonly isNear: boolean | null;
  readonly likeness: number;
  readonly presence: string;
}
const written = ({ epci, needed, isNear, likeness, presence }: Place) =>
  `${epci} ${presence} ${needed.join(',')} ${isNear} ${likeness.toFixed(6)}`;

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
  it('are the same by the engine, by Cypher and by brute force, in the same order', async () => {
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
          // Answered by both, which must agree.
          const data = await ask(`{ home { id }
            all: experiments(first: 200, territory: "${territory}", asOf: "${asOf}") { ${fields} }
            theme: experiments(first: 200, territory: "${territory}", asOf: "${asOf}", theme: "outils") { ${fields} } }`);
          const told = data.all.nodes.map(({ initiative, inhabitants, places }: Node) => ({
            id: initiative.id,
            inhabitants,
            places: places.map(({ territory: { id: epci }, presence, isNear, likeness, needs: stated }) => {
              const needed = stated.map(({ actor, resource, theme }) => `${actor.id} ${resource} ${theme.id}`);
              return written({ epci, needed: needed.sort(), isNear, likeness, presence });
            }),
          }));
          expect(told).toEqual(experimentsByHand(world, asOf, territory, data.home?.id ?? null));
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
      { numRuns: runs(60), seed: 19, endOnFailure: true },
    );
    // What never occurs is not tested.
    expect([...seen].filter(([, times]) => times < 5)).toEqual([]);
  }, 900_000);
});
