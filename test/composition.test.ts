/** The question composition: actors by kind and territory, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { homeOf, unique } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { communesOf, departmentsOf, epciOf, givenWide, themesUp, wideWorlds } from './wide-world.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const everything =
  'kinds { kind count } territories { territory { id } count } counts territoryCount total several outside';

interface Answer {
  readonly kinds: { readonly kind: string; readonly count: number }[];
  readonly territories: { readonly territory: { readonly id: string }; readonly count: number }[];
  readonly counts: number[][];
  readonly total: number;
  readonly several: number;
  readonly outside: number;
}

async function composition(args = 'level: EPCI') {
  const { composition: found } = await ask(`{ composition(${args}) { ${everything} } }`);
  return found;
}

const world: World = {
  actors: {
    A: { kind: 'COMMUNE', seat: 'c1' },
    B: { kind: 'COMMUNE', seat: 'c1', actsIn: ['c4', 'E3'] },
    C: { kind: 'ASSOCIATION', actsIn: ['DEP'], themes: ['outils'] },
    D: { kind: 'ASSOCIATION' },
  },
};

describe('a composition', () => {
  it('counts actors where they act, else at their seat, once in every total', async () => {
    await given(database, world);
    expect(await composition()).toEqual({
      kinds: [
        { kind: 'ASSOCIATION', count: 2 },
        { kind: 'COMMUNE', count: 2 },
      ],
      territories: [
        { territory: { id: 'E1' }, count: 2 },
        { territory: { id: 'E2' }, count: 2 },
        { territory: { id: 'E3' }, count: 2 },
        { territory: { id: 'E4' }, count: 1 },
      ],
      counts: [
        [1, 1, 1, 1],
        [1, 1, 1, 0],
      ],
      ...{ territoryCount: 4, total: 4, several: 2, outside: 1 },
    });
    expect(await composition('level: DEPARTMENT')).toMatchObject({ counts: [[1], [2]], several: 0, outside: 1 });
    expect(await composition('territory: "E2"')).toMatchObject({ total: 2, counts: [[1], [1]], outside: 0 });
    expect(await composition('theme: "med", columnLimit: 1')).toMatchObject({
      total: 1,
      counts: [[1]],
      territoryCount: 4,
    });
  });

  it('is empty for an empty graph', async () => {
    await given(database, {});
    expect(await composition()).toEqual({
      ...{ kinds: [], territories: [], counts: [], territoryCount: 0, total: 0, several: 0, outside: 0 },
    });
  });

  it.each([
    ['territory: "nowhere"', 'there is no Territory "nowhere"'],
    ['theme: "nothing"', 'there is no Theme "nothing"'],
    ['columnLimit: 0', 'composition: columnLimit: 0 is not a length; write 1 to 200'],
  ])('refuses %s with a message', async (args, words) => {
    await given(database, {});
    const { errors } = await answer(`{ composition(${args}) { total } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('equals a brute-force count in random worlds, and its total equals that of the list', async () => {
    const places = fc.constantFrom(null, 'DEP', 'Z', 'c5', 'R');
    const themes = fc.constantFrom(null, null, 'med');
    const levels = fc.constantFrom('EPCI', 'DEPARTMENT');
    await fc.assert(
      fc.asyncProperty(wideWorlds, places, themes, levels, async (drawn, territory, theme, level) => {
        await givenWide(database, drawn);
        const filters = `territory: ${JSON.stringify(territory)}, theme: ${JSON.stringify(theme)}`;
        const found: Answer = await composition(`${filters}, level: ${level}, columnLimit: 200`);
        const asked = territory === null ? communesOf('FRANCE', 'EX') : communesOf(territory);
        const areasOf = level === 'EPCI' ? epciOf : departmentsOf;
        const actors = Object.values(drawn.actors)
          .filter(({ archived, themes = [] }) => !archived && (!theme || themes.flatMap(themesUp).includes(theme)))
          .map((actor) => {
            const communes = communesOf(...homeOf(actor)).filter((commune) => asked.includes(commune));
            return { kind: actor.kind ?? 'ASSOCIATION', communes, areas: areasOf(...communes) };
          })
          .filter(({ communes }) => territory === null || communes.length > 0);
        expect([found.total, found.several, found.outside]).toEqual([
          actors.length,
          actors.filter(({ areas }) => areas.length > 1).length,
          actors.filter(({ areas }) => areas.length === 0).length,
        ]);
        const names = ({ kinds, territories }: Answer) => [
          kinds.map(({ kind }) => kind).sort(),
          territories.map(({ territory: { id } }) => id).sort(),
        ];
        expect(names(found)).toEqual([
          unique(actors.map(({ kind }) => kind)).sort(),
          unique(actors.flatMap(({ areas }) => areas)).sort(),
        ]);
        found.kinds.forEach(({ kind, count }, down) => {
          const mine = actors.filter((actor) => actor.kind === kind);
          expect(count).toBe(mine.length);
          expect(found.counts[down]).toEqual(
            found.territories.map(({ territory: { id } }) => mine.filter(({ areas }) => areas.includes(id)).length),
          );
        });
        if (territory !== null) return;
        const { actors: list } = await ask(`{ actors(filter: {theme: ${JSON.stringify(theme)}}) { totalCount } }`);
        expect(found.total).toBe(list.totalCount);
      }),
      { numRuns: runs(40) },
    );
  }, 600_000);
});
