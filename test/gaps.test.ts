/** The question gaps: its rows and their order, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import {
  allThemes,
  countedIn,
  factsOf,
  groundOf,
  homeOf,
  homeOfWorld,
  isActive,
  isDecidedBy,
  living,
  presenceOf,
  themesOf,
  unique,
} from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { databaseRuns, full, isFull } from './runs.js';
import {
  communesOf,
  departmentsOf,
  epciOf,
  everyTheme,
  givenWide,
  homes,
  isRoot,
  neighboursOf,
  populationOf,
  themesUp,
  wideWorlds,
} from './wide-world.js';
import type { World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-03-01' });

const asOf = '2026-03-01';
const gapFields = `id theme { id } territory { id } presence population capableCount neighboursKnown
  actors { actor { id } nearness neighbours { id } worksOn initiatives { id } }
  funders { actor { id } isHere fundingLinks { id } initiatives { id } }
  calls { id }`;

interface Named {
  readonly id: string;
}
interface Gap extends Named {
  readonly theme: Named;
  readonly territory: Named;
  readonly presence: string;
  readonly population: number;
  readonly capableCount: number;
  readonly neighboursKnown: boolean;
  readonly actors: { actor: Named; nearness: string; neighbours: Named[]; worksOn: boolean; initiatives: Named[] }[];
  readonly funders: { actor: Named; isHere: boolean; fundingLinks: Named[]; initiatives: Named[] }[];
  readonly calls: Named[];
}

async function gaps(args = ''): Promise<Gap[]> {
  const { gaps: found } = await ask(
    `{ gaps(first: 200, asOf: "${asOf}" ${args}) { totalCount nodes { ${gapFields} } } }`,
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes;
}

const world: World = {
  home: 'DEP',
  actors: {
    Near: { themes: ['outils'], actsIn: ['E2'] },
    Far: { themes: ['outils'], seat: 'c14' },
    Doer: { actsIn: ['E1'] },
    Body: { kind: 'BODY', themes: ['outils'], actsIn: ['E3'] },
    State: {},
    Bank: {},
  },
  initiatives: {
    x: { themes: ['outils'], covers: ['E4'], actors: { Doer: 'LEAD', Near: 'FUNDER' } },
    old: { themes: ['outils'], covers: ['c6'], end: '2025-12-31', start: '2025-01-01', actors: { State: 'FUNDER' } },
    call: { themes: ['med'], covers: ['DEP'], kind: 'CALL', end: '2026-04-30', actors: {} },
    first: { themes: ['outils'], covers: [], kind: 'CALL', end: '2026-03-01', actors: {} },
    over: { themes: ['outils'], covers: ['DEP'], kind: 'CALL', end: '2026-02-28', actors: {} },
    else: { themes: ['outils'], covers: ['E1'], kind: 'CALL', end: null, actors: {} },
  },
  funding: [
    { funder: 'Bank', initiative: 'x', amount: 100 },
    { funder: 'Doer', initiative: 'x', nature: 'OWN_FUNDS' },
  ],
};

describe('a gap', () => {
  it('names the nearest actors on the theme, its funders, and the open calls', async () => {
    await givenWide(database, world);
    const [gap, ...others] = await gaps('theme: "outils", territory: "E3"');
    expect(gap).toEqual({
      id: 'gap-outils-E3',
      theme: { id: 'outils' },
      territory: { id: 'E3' },
      presence: 'NONE',
      population: 20000,
      neighboursKnown: true,
      capableCount: 3,
      actors: [
        {
          actor: { id: 'Doer' },
          nearness: 'NEIGHBOUR',
          neighbours: [{ id: 'E4' }],
          worksOn: false,
          initiatives: [{ id: 'x' }],
        },
        { actor: { id: 'Near' }, nearness: 'NEIGHBOUR', neighbours: [{ id: 'E2' }], worksOn: true, initiatives: [] },
        { actor: { id: 'Far' }, nearness: 'ELSEWHERE', neighbours: [], worksOn: true, initiatives: [] },
      ],
      funders: [{ actor: { id: 'State' }, isHere: true, fundingLinks: [], initiatives: [{ id: 'old' }] }],
      calls: [{ id: 'first' }, { id: 'call' }],
    });
    expect(others.map(({ id }) => id)).toEqual(['gap-ateliers-E3']);
    const [east] = await gaps('theme: "outils", territory: "EX"');
    expect(east?.funders.map(({ actor, isHere }) => `${actor.id} ${isHere}`)).toEqual([
      'Bank false',
      'Near false',
      'State false',
    ]);
  });

  full('of an EPCI that reaches beyond home say for how many of its inhabitants they speak', async () => {
    await givenWide(database, { ...world, home: 'DEP' });
    const { gaps: found } = await ask(
      '{ gaps(theme: "outils", territory: "EX") { nodes { population said(language: FR) { facts } } } }',
    );
    expect(found.nodes[0].population).toBe(500);
    expect(found.nodes[0].said.facts[0].replace(/\s/gu, ' ')).toBe(
      'EX (500 habitants du territoire du conseil, sur 9 500) : rien de connu sur « outils ».',
    );
    const { coverage } = await ask(
      '{ coverage(theme: "outils", territory: "DEP") { nodes { theme { id } territory { id } sentence(language: FR) } } }',
    );
    const told = (id: string) =>
      coverage.nodes.find(
        (cell: { theme: { id: string }; territory: { id: string } }) =>
          [cell.theme.id, cell.territory.id].join() === `outils,${id}`,
      ).sentence;
    expect(told('EX').replace(/\s/gu, ' ')).toContain(
      'EX (pour 500 de ses 9 500 habitants, ceux du territoire du conseil), outils : ',
    );
    expect(told('E1')).not.toContain('conseil');
  });

  it('calls nobody a neighbour of a place in which it acts itself, wherever its projects are', async () => {
    await givenWide(database, { ...world, actors: { ...world.actors, Doer: { actsIn: ['DEP'] } } });
    const [gap] = await gaps('theme: "outils", territory: "E3"');
    expect(gap?.actors.map(({ actor, nearness }) => `${actor.id} ${nearness}`)).toEqual([
      'Near NEIGHBOUR',
      'Doer SAME_DEPARTMENT',
      'Far ELSEWHERE',
    ]);
  });

  it('calls nobody a neighbour by a project of the whole région, which is here too', async () => {
    const region = { themes: ['ateliers'], covers: ['R'], roles: [['Doer', 'LEAD', null, null]] } as const;
    await givenWide(database, { ...world, initiatives: { ...world.initiatives, region } });
    const [gap] = await gaps('theme: "ateliers", territory: "E3", presence: WIDE_ONLY');
    expect(gap?.actors.map(({ actor, nearness, neighbours }) => [actor.id, nearness, neighbours])).toContainEqual([
      'Doer',
      'SAME_DEPARTMENT',
      [],
    ]);
    const { gaps: found } = await ask(
      '{ gaps(theme: "ateliers", territory: "E3", presence: WIDE_ONLY) { nodes { sentence } } }',
    );
    expect(found.nodes[0].sentence).toContain('seulement à l’échelle du département ou plus large sur');
    expect(found.nodes[0].sentence).toContain('Doer (dans le même département)');
  });

  it('are sorted by the nearest help, then by inhabitants; a cell with something in it is never a gap', async () => {
    await givenWide(database, world);
    const found = await gaps('theme: "outils", territory: "DEP"');
    expect(found.map(({ id }) => id)).toEqual([
      ...['E1', 'E3', 'EX'].map((epci) => `gap-outils-${epci}`),
      ...['E1', 'E2', 'E3', 'E4', 'EX'].map((epci) => `gap-ateliers-${epci}`),
    ]);
  });

  it('has a sentence', async () => {
    await givenWide(database, world);
    const words = '{ nodes { sentence en: sentence(language: EN) } }';
    const { here, nobody } = await ask(`{
      here: gaps(theme: "outils", territory: "E3", first: 1, asOf: "${asOf}") ${words}
      nobody: gaps(theme: "ent", territory: "E3", asOf: "${asOf}") ${words} }`);
    expect(here.nodes[0]).toEqual({
      sentence:
        'E3 (20\u202f000\u00a0habitants)\u00a0: rien de connu sur «\u202foutils\u202f». Y travaillent\u00a0: Doer (dans une intercommunalité voisine\u00a0: E4), Near (dans une intercommunalité voisine\u00a0: E2) et 1\u00a0autre. L’ont déjà financé sur place\u00a0: State. Appel ouvert\u00a0: «\u202ffirst\u202f» (jusqu’au 1er\u00a0mars\u00a02026). À écarter si un service local, inconnu de nous, existe. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'E3 (20,000 people): nothing known on “outils”. Those who work on it: Doer (in a neighbouring EPCI: E4), Near (in a neighbouring EPCI: E2) and 1 more. Already paid for locally by: State. Open call: “first” (until 1 March 2026). To dismiss if there is a local service unknown to us. From data known on 1 March 2026.',
    });
    expect(nobody.nodes[0]).toEqual({
      sentence:
        'E3 (20\u202f000\u00a0habitants)\u00a0: rien de connu sur «\u202fent\u202f». Aucun acteur connu ne le fait ailleurs non plus. À écarter si un service local, inconnu de nous, existe. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'E3 (20,000 people): nothing known on “ent”. No known actor does it elsewhere either. To dismiss if there is a local service unknown to us. From data known on 1 March 2026.',
    });
  });

  it('does not say of an EPCI that it lies beside itself', async () => {
    const near = { ...world.actors?.Near, name: 'E2' };
    await givenWide(database, { ...world, actors: { ...world.actors, Near: near } });
    const { gaps: found } = await ask(
      `{ gaps(theme: "outils", territory: "E3", first: 1, asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
    );
    expect(found.nodes[0].sentence).toContain('E2 (intercommunalité voisine)');
    expect(found.nodes[0].en).toContain('E2 (a neighbouring EPCI)');
  });

  it('says how reliable the data is, and when neighbours are unknown', async () => {
    await givenWide(database, world);
    const { gaps: found } = await ask(
      `{ gaps(territory: "c14", theme: "ent", asOf: "${asOf}") { sureness { ids dates amounts } nodes { neighboursKnown } } }`,
    );
    expect(found).toEqual({ sureness: { ids: 0, dates: 1, amounts: 0.5 }, nodes: [{ neighboursKnown: false }] });
  });
});

describe('boundary cases of gaps', () => {
  it.each([
    [
      'gaps(territory: "FRANCE")',
      'gaps: territory: "FRANCE" contains every EPCI of the country; ask for a région or a smaller territory',
    ],
    ['gaps', 'gaps: territory: no home territory is known; give territory, or choose it once with setHome'],
    ['gaps(territory: "DEP", presence: [LOCAL])', 'gaps: presence: LOCAL is not a gap; ask for NONE or WIDE_ONLY'],
    ['gaps(territory: "c15")', 'gaps: territory: no commune of "c15" is in an EPCI'],
    ['gaps(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['gaps(theme: "nothing")', 'there is no Theme "nothing"'],
    ['gaps(territory: "DEP", first: 0)', 'is not a page size; write 1 to 200'],
    ['gaps(territory: "DEP", first: 201)', 'is not a page size; write 1 to 200'],
    ['gaps(territory: "DEP", after: "x")', 'is not a cursor'],
  ])('refuses %s with a message', async (question, words) => {
    await givenWide(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('answers a commune by its EPCI, page after page', async () => {
    await givenWide(database, world);
    const one = await ask(
      `{ gaps(first: 1, territory: "c6", asOf: "${asOf}") { nodes { id } pageInfo { endCursor } } }`,
    );
    const two = await ask(
      `query ($after: String) { gaps(first: 1, after: $after, territory: "c6", asOf: "${asOf}") { nodes { id } } }`,
      { after: one.gaps.pageInfo.endCursor },
    );
    const all = await gaps('territory: "E3"');
    expect([...one.gaps.nodes, ...two.gaps.nodes]).toEqual(all.slice(0, 2).map(({ id }) => ({ id })));
  });
});

const operative = ['LEAD', 'PARTNER'];
const meet = (communes: readonly string[], places: readonly string[]) => {
  const others = communesOf(...places);
  return communes.some((commune) => others.includes(commune));
};

/** The rows by brute force, in their order. */
function gapsByHand(drawn: World, territory: string, presences: readonly string[], roots: boolean): Gap[] {
  const { actors = {}, initiatives = {}, funding = [] } = drawn;
  const facts = factsOf(drawn, asOf);
  const home = homeOfWorld(drawn);
  const presenceIn = (theme: string, epci: string) =>
    presenceOf(
      facts.filter(({ themes }) => themes.includes(theme)),
      countedIn(epci, territory, home),
      home,
    );
  const asked = everyTheme.filter((theme) => isRoot(theme) === roots);
  const rows = asked.flatMap((theme) =>
    epciOf(territory)
      .filter((epci) => presences.includes(presenceIn(theme, epci)))
      .map((epci) => {
        const communes = countedIn(epci, territory, home);
        const departments = departmentsOf(...communes);
        const around = communesOf(...departments);
        const capable = Object.entries(actors)
          .filter(([, a]) => !a.archived && a.kind !== 'BODY')
          .flatMap(([id, a]) => {
            const worksOn = allThemes(a.themes).includes(theme);
            const its = Object.entries(initiatives).filter(
              ([, i]) =>
                i.kind !== 'CALL' &&
                i.kind !== 'ROADMAP' &&
                isActive(i, asOf) &&
                allThemes(i.themes).includes(theme) &&
                (i.roles ?? []).some(
                  ([who, role, from, to]) =>
                    who === id && operative.includes(role) && (from ?? asOf) <= asOf && (to ?? asOf) >= asOf,
                ),
            );
            if (!worksOn && its.length === 0) return [];
            const places = [...(worksOn ? homeOf(a) : []), ...its.flatMap(([, i]) => living(i.covers))];
            const isHere = meet(communes, [...homeOf(a), ...places]);
            const neighbours = isHere
              ? []
              : neighboursOf(epci)
                  .filter((beside) => meet(communesOf(beside), places))
                  .map((beside) => ({ id: beside }))
                  .sort(byId);
            const nearness =
              neighbours.length > 0 ? 'NEIGHBOUR' : isHere || meet(around, places) ? 'SAME_DEPARTMENT' : 'ELSEWHERE';
            const ids = its.map(([k]) => ({ id: k })).sort(byId);
            return [{ actor: { id }, nearness, neighbours, worksOn, initiatives: ids }];
          })
          .sort(
            (a, b) =>
              order.indexOf(a.nearness) - order.indexOf(b.nearness) ||
              b.initiatives.length - a.initiatives.length ||
              byId(a.actor, b.actor),
          );
        const payments = [
          ...funding.flatMap((grant, k) =>
            grant.status === 'GRANTED' &&
            grant.nature !== 'OWN_FUNDS' &&
            grant.funder !== undefined &&
            isDecidedBy(grant, asOf) &&
            themesOf(drawn, grant).includes(theme)
              ? [
                  {
                    payer: grant.funder,
                    isGrant: true,
                    id: `funding-${k + 1}`,
                    communes: groundOf(drawn, grant).communes,
                  },
                ]
              : [],
          ),
          ...Object.entries(initiatives).flatMap(([id, i]) =>
            (i.roles ?? [])
              .filter(
                ([, role, from]) =>
                  role === 'FUNDER' &&
                  (from ?? asOf) <= asOf &&
                  !i.archived &&
                  i.status !== 'ABANDONED' &&
                  (i.start ?? asOf) <= asOf &&
                  allThemes(i.themes).includes(theme),
              )
              .map(([payer]) => ({ payer, isGrant: false, id, communes: communesOf(...living(i.covers)) })),
          ),
        ].filter(({ payer }) => !actors[payer]?.archived);
        const here = payments.filter((one) => one.communes.some((commune) => communes.includes(commune)));
        const told = here.length > 0 ? here : payments.filter((one) => one.communes.some((c) => around.includes(c)));
        const ids = (payer: string, isGrant: boolean) =>
          unique(told.filter((one) => one.payer === payer && one.isGrant === isGrant).map(({ id }) => id))
            .sort()
            .map((id) => ({ id }));
        const calls = Object.entries(initiatives).filter(
          ([, i]) =>
            i.kind === 'CALL' &&
            isActive(i, asOf) &&
            (i.themes ?? []).some(
              (named) =>
                themesUp(named).includes(theme) || (themesUp(named).length > 0 && themesUp(theme).includes(named)),
            ) &&
            (living(i.covers).length === 0 || meet(communes, living(i.covers))),
        );
        return {
          id: `gap-${theme}-${epci}${populationOf(communes) === populationOf(countedIn(epci, epci, home)) ? '' : `@${territory}`}`,
          theme: { id: theme },
          territory: { id: epci },
          presence: presenceIn(theme, epci),
          population: populationOf(communes),
          neighboursKnown: neighboursOf(epci).length > 0,
          capableCount: capable.length,
          actors: capable.slice(0, 5),
          funders: unique(told.map(({ payer }) => payer))
            .sort()
            .map((payer) => ({
              actor: { id: payer },
              isHere: here.length > 0,
              fundingLinks: ids(payer, true),
              initiatives: ids(payer, false),
            })),
          calls: calls
            .sort(([a, x], [b, y]) => (x.end ?? '9').localeCompare(y.end ?? '9') || byId({ id: a }, { id: b }))
            .map(([id]) => ({ id })),
        };
      }),
  );
  const distance = ({ actors: [nearest] }: Gap) => (nearest ? order.indexOf(nearest.nearness) : order.length);
  return rows.sort(
    (a, b) =>
      distance(a) - distance(b) ||
      b.population - a.population ||
      byId(a.theme, b.theme) ||
      byId(a.territory, b.territory),
  );
}

const order = ['NEIGHBOUR', 'SAME_DEPARTMENT', 'ELSEWHERE'];
const byId = (a: Named, b: Named) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

describe('gaps', () => {
  it('equal a brute-force answer, in the same order, in random worlds', async () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(wideWorlds, homes, fc.constantFrom('DEP', 'D2', 'c5', 'R', 'EX'), async (some, chosen, area) => {
        const drawn = chosen === null ? some : { ...some, home: chosen };
        await givenWide(database, drawn);
        const isHome = chosen !== null && some.funding.length % 2 === 1;
        const asked = isHome ? chosen : area;
        const place = isHome ? '' : `territory: "${area}"`;
        const found = (
          await Promise.all(
            [false, true].flatMap((root) =>
              ['NONE', 'WIDE_ONLY'].map(async (presence) => {
                const rows = await gaps(`root: ${root}, presence: [${presence}] ${place}`);
                expect(rows).toEqual(gapsByHand(drawn, asked, [presence], root));
                return rows;
              }),
            ),
          )
        ).flat();
        expect(await gaps(place)).toEqual(gapsByHand(drawn, asked, ['NONE'], false));
        for (const { presence } of found) count(presence);
        for (const { actors, funders, calls } of found) {
          for (const { nearness } of actors) count(nearness);
          for (const { isHere } of funders) count(isHere ? 'here' : 'around');
          if (calls.length > 0) count('call');
        }
      }),
      { numRuns: databaseRuns(30), seed: 72, endOnFailure: true },
    );
    // What never occurs is not tested.
    if (isFull) expect(seen.size).toBe(8);
    if (isFull) expect(Math.min(...seen.values()), JSON.stringify([...seen])).toBeGreaterThan(15);
  }, 600_000);

  it('are the cells of coverage without an initiative or an actor', async () => {
    await givenWide(database, world);
    const { coverage } = await ask(
      `{ coverage(first: 200, territory: "DEP", asOf: "${asOf}") { nodes { theme { id } territory { id } initiatives actors } } }`,
    );
    const empty = coverage.nodes.filter(
      (cell: { initiatives: number; actors: number }) => cell.initiatives + cell.actors === 0,
    );
    expect(
      (await gaps('territory: "DEP"')).map(({ theme, territory }) => `${theme.id} ${territory.id}`).sort(),
    ).toEqual(empty.map((cell: Gap) => `${cell.theme.id} ${cell.territory.id}`).sort());
    expect(epciOf('DEP')).toHaveLength(5);
  });
});
