/** The question coverage: the world of its definition, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { countedIn, factsOf, grantsOf, homeOfWorld, natureOf, presenceOf, shareOf } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull } from './runs.js';
import {
  communesOf,
  epciOf,
  everyTheme,
  givenWide,
  homes,
  isRoot,
  populationOf,
  themesUp,
  wideWorlds,
} from './wide-world.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const asOf = '2026-03-01';
const cellFields = `theme { id } territory { id } presence initiatives actors localInitiatives localActors population populationReached amount otherNatures { nature amount } amountPerInhabitant bySeatShare locationQuotient
  evidence { initiatives { id } actors { id } known knownHere knownOnTheme sureness { ids dates amounts } funding { fundingLink { id amount } share bySeat } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function cells(args = ''): Promise<any[]> {
  const nodes = [];
  let after: string | null = null;
  do {
    const { coverage }: { coverage: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await ask(
        `query ($after: String) { coverage(first: 200, after: $after, asOf: "${asOf}" ${args}) { nodes { ${cellFields} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    nodes.push(...coverage.nodes);
    after = coverage.pageInfo.hasNextPage ? coverage.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const cell = async (theme: string, territory: string) =>
  (await cells(`theme: "${theme}", territory: "${territory}"`)).find((one) => one.theme.id === theme);

describe('S7 only a file of subsidies', () => {
  it('counts the place that works on the theme there, not the clubs known only by a grant', async () => {
    await given(database, {
      actors: { Region: { kind: 'REGION' }, K1: {}, K2: {}, K3: {}, M: { themes: ['outils'], seat: 'c1' } },
      funding: ['K1', 'K2', 'K3', 'M'].map((beneficiary) => ({ funder: 'Region', beneficiary, amount: 100 })),
    });
    const { initiatives, actors, populationReached, amount } = await cell('outils', 'E1');
    expect(initiatives + actors).toBe(1);
    expect([populationReached, amount]).toEqual([null, null]);
    expect((await cell('outils', 'E2')).actors).toBe(0);
  });
});

describe('a cell', () => {
  const world: World = {
    home: 'DEP',
    actors: {
      A: { themes: ['outils'], actsIn: ['E1'], siren: '123456782' },
      B: { themes: ['fibre'], seat: 'c4' },
      Q: { kind: 'BODY', themes: ['outils'], actsIn: ['DEP'] },
    },
    initiatives: {
      i1: { themes: ['outils'], covers: ['c1'] },
      i2: { themes: ['outils'], covers: ['c1', 'c2'], end: null },
      i3: { themes: ['outils'], covers: ['E1'], kind: 'CALL' },
      i4: { themes: ['outils'], covers: ['E1'], end: '2026-02-28' },
    },
    funding: [
      { initiative: 'i1', amount: 3_000_001 },
      { initiative: 'i2' },
      { beneficiary: 'A', themes: ['outils'], amount: 999, status: 'SUBMITTED' },
      { beneficiary: 'A', themes: ['outils'], amount: 999, passThrough: true },
    ],
  };

  it('says who is there, for how many inhabitants, with how much money, and the evidence', async () => {
    await given(database, world);
    expect(await cell('outils', 'E1')).toEqual({
      theme: { id: 'outils' },
      territory: { id: 'E1' },
      presence: 'LOCAL',
      initiatives: 2,
      actors: 1,
      localInitiatives: 2,
      localActors: 1,
      population: 40000,
      populationReached: 35000,
      amount: '30000.01',
      otherNatures: [],
      amountPerInhabitant: 0.75000025,
      bySeatShare: 0,
      locationQuotient: 1.333333333333,
      evidence: {
        initiatives: [{ id: 'i1' }, { id: 'i2' }],
        actors: [{ id: 'A' }],
        known: 4,
        knownHere: 3,
        knownOnTheme: 3,
        sureness: { ids: 1, dates: 0.5, amounts: 0.5 },
        funding: [
          { fundingLink: { id: 'funding-1', amount: '30000.01' }, share: 1, bySeat: false },
          { fundingLink: { id: 'funding-2', amount: null }, share: 1, bySeat: false },
        ],
      },
    });
  });

  it('has its share of a grant by communes where nobody lives, and no amount per inhabitant', async () => {
    await givenWide(database, {
      initiatives: { i: { themes: ['ent'], covers: ['c11', 'E7'] } },
      funding: [{ initiative: 'i', amount: 300 }],
    });
    const [one, two] = [await cell('ent', 'E5'), await cell('ent', 'E7')];
    expect([one.amount, one.amountPerInhabitant]).toEqual(['1.50', 0.0005]);
    expect([two.amount, two.amountPerInhabitant, two.population, two.populationReached]).toEqual(['1.50', null, 0, 0]);
  });

  it('has no amount of a grant that goes wholly to the inhabitants of other communes', async () => {
    await givenWide(database, {
      initiatives: { i: { themes: ['ent'], covers: ['c1', 'c11'] } },
      funding: [
        { initiative: 'i', amount: 300 },
        { initiative: 'i', amount: 500, nature: 'LOAN' },
      ],
    });
    const [one, two] = [await cell('ent', 'E1'), await cell('ent', 'E5')];
    expect([one.amount, one.otherNatures]).toEqual(['3.00', [{ nature: 'LOAN', amount: '5.00' }]]);
    expect([two.initiatives, two.amount, two.amountPerInhabitant, two.otherNatures]).toEqual([1, null, null, []]);
    expect(two.evidence.funding).toEqual([]);
  });

  it('has a sentence, which counts nobody as reached by an initiative of which nobody has said whether it is under way', async () => {
    await given(database, world);
    const { coverage } = await ask(
      `{ coverage(theme: "outils", asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
    );
    expect(coverage.nodes.slice(0, 2)).toEqual([
      {
        sentence:
          'E1, outils\u00a0: sur place\u00a0; initiatives en cours\u00a0: 1\u00a0; d’état inconnu, à vérifier\u00a0: 1\u00a0; acteurs\u00a0: 1\u00a0; habitants concernés\u00a0: 25\u202f000 sur 40\u202f000\u00a0; financement connu\u00a0: 0,75\u00a0€ par habitant. D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'E1, outils: local; active initiatives: 1; of unknown state, to be checked: 1; actors: 1; people reached: 25,000 of 40,000; known funding: €0.75 per inhabitant. From data known on 1 March 2026.',
      },
      {
        sentence: 'E2, outils\u00a0: rien de connu. D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'E2, outils: nothing known. From data known on 1 March 2026.',
      },
    ]);
  });
});

describe('an initiative whose state and days nobody has stated', () => {
  const said = async (properties: object) => {
    await given(database, {
      home: 'DEP',
      initiatives: { i: { themes: ['outils'], covers: ['E1'], start: null, end: null, ...properties } },
    });
    const one = await ask(`{ coverage(theme: "outils", asOf: "${asOf}") { nodes { populationReached sentence } } }`);
    return one.coverage.nodes[0];
  };

  it('is said to be of unknown state, and no inhabitant to be reached; the figures are as the measures have them', async () => {
    const { sentence, populationReached } = await said({});
    expect(sentence).toContain('initiatives en cours\u00a0: aucune connue\u00a0; d’état inconnu, à vérifier\u00a0: 1');
    expect(sentence).not.toContain('habitants concernés');
    expect(populationReached).toBe(40000);
  });

  it.each([{ status: 'ONGOING' }, { phase: 'OPERATION' }, { start: '2026-01-01', end: '2026-12-31' }])(
    'is under way with %o',
    async (stated) => {
      const { sentence } = await said(stated);
      expect(sentence).toContain('initiatives en cours\u00a0: 1\u00a0; acteurs');
      expect(sentence).toContain('habitants concernés\u00a0: 40\u202f000 sur 40\u202f000');
    },
  );
});

describe('the examined EPCI', () => {
  const scope = async (args: string) => [...new Set((await cells(`theme: "ent" ${args}`)).map((c) => c.territory.id))];

  it('are those of the territory; a commune is answered by its EPCI', async () => {
    await givenWide(database, {});
    expect(await scope('territory: "DEP"')).toEqual(['E1', 'E2', 'E3', 'E4', 'EX']);
    expect(await scope('territory: "c4"')).toEqual(['E2']);
    expect(await scope('territory: "Z"')).toEqual(['E2', 'E5']);
    expect(await scope('territory: "R"')).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E7', 'EX']);
  });

  it.each([
    [
      'coverage(territory: "FRANCE")',
      'coverage: territory: "FRANCE" contains every EPCI of the country; ask for a région or a smaller territory',
    ],
    [
      'coverage(territory: "c15")',
      'coverage: territory: no commune of "c15" is in an EPCI; ask for the département around it',
    ],
    ['coverage', 'coverage: territory: no home territory is known; give territory, or choose it once with setHome'],
    ['coverage(territory: "Y")', 'is in an EPCI'],
    ['coverage(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['coverage(theme: "dead")', 'theme: "dead" was archived on '],
    ['coverage(territory: "DEP", first: 0)', 'is not a page size; write 1 to 200'],
    ['coverage(territory: "DEP", first: 201)', 'is not a page size; write 1 to 200'],
    ['coverage(territory: "DEP", after: "x")', 'is not a cursor'],
    ['coverage(asOf: "2026-02-30")', 'is not a valid date'],
  ])('refuses %s with a message', async (question, words) => {
    await givenWide(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('S22 home', () => {
  const q: World = {
    home: 'DEP',
    initiatives: {
      q: { themes: ['fibre'], covers: ['E1', 'E2', 'E3', 'E4', 'c14'] },
      r: { themes: ['ent'], covers: ['E1', 'E2'] },
    },
  };

  it('counts only its own communes; an initiative that serves most of it is wide', async () => {
    await givenWide(database, q);
    const found = await cells('theme: "fibre"');
    expect(found.map(({ territory, presence }) => `${territory.id} ${presence}`)).toEqual([
      ...['E1', 'E2', 'E3', 'E4'].map((epci) => `${epci} WIDE_ONLY`),
      'EX NONE',
    ]);
    const { gaps, severalSpeeds } = await ask(`{
      gaps(first: 200, presence: [NONE, WIDE_ONLY], theme: "fibre", asOf: "${asOf}") { nodes { territory { id } presence } }
      severalSpeeds(theme: "fibre", asOf: "${asOf}") { nodes { served servedShare territories { territory { id } presence } } } }`);
    const told = (rows: { territory: { id: string }; presence: string }[]) =>
      rows.map(({ territory, presence }) => `${territory.id} ${presence}`).sort();
    expect(told(gaps.nodes)).toEqual(told(found));
    expect(severalSpeeds.nodes).toMatchObject([{ served: 0, servedShare: 0 }]);
    expect(told(severalSpeeds.nodes[0].territories)).toEqual(told(found));
  });

  it('has wide initiatives from exactly half of the inhabitants and half of the EPCI on', async () => {
    const presence = async (covers: string[]) => {
      await given(database, { home: 'DEP', initiatives: { q: { themes: ['fibre'], covers } } });
      return [...new Set((await cells('theme: "fibre"')).map((one) => one.presence))].sort();
    };
    // 50,000 of 100,000 in two of four.
    expect(await presence(['E2', 'E3'])).toEqual(['NONE', 'WIDE_ONLY']);
    // 40,000 and 10,000 of 100,000: half of the people.
    expect(await presence(['E1', 'E4'])).toEqual(['NONE', 'WIDE_ONLY']);
    expect(await presence(['E2', 'c6'])).toEqual(['LOCAL', 'NONE']);
    expect(await presence(['E1'])).toEqual(['LOCAL', 'NONE']);
  });

  it('is the département with most seats when none is set, and null without seats', async () => {
    const home = async () => (await ask('{ home { id name } }')).home;
    await givenWide(database, { actors: { A: { themes: ['ent'], seat: 'c14' }, B: { themes: ['ent'], seat: 'c1' } } });
    expect(await home()).toEqual({ id: 'D3', name: 'D3' });
    await givenWide(database, {
      actors: {
        A: { themes: ['ent'], seat: 'c14' },
        B: { seat: 'c1', themes: ['ent'] },
        C: { seat: 'c4', themes: ['ent'] },
      },
    });
    expect(await home()).toEqual({ id: 'DEP', name: 'D' });
    await givenWide(database, { actors: { A: { themes: ['ent'], actsIn: ['E1'] }, B: { kind: 'BODY', seat: 'c1' } } });
    expect(await home()).toBeNull();
  });
});

it('says of actors for the whole département alone that no initiative is known, and names no programme', async () => {
  await givenWide(database, { home: 'DEP', actors: { A: { themes: ['fibre'], actsIn: ['DEP'] } } });
  const { nodes } = (await ask(`{ coverage(theme: "fibre", asOf: "${asOf}") { nodes { presence sentence } } }`))
    .coverage;
  expect(nodes[0]).toMatchObject({ presence: 'WIDE_ONLY' });
  expect(nodes[0].sentence).toContain(
    'seulement à l’échelle du département ou plus large\u00a0; initiatives en cours\u00a0: aucune connue\u00a0; acteurs\u00a0: 1.',
  );
});

it('says how many of the initiatives are local, as the cell counts them, beside those for the whole département', async () => {
  await givenWide(database, {
    home: 'DEP',
    initiatives: { near: { themes: ['fibre'], covers: ['E1'] }, wide: { themes: ['fibre'], covers: ['DEP'] } },
  });
  const { nodes } = (
    await ask(`{ coverage(theme: "fibre", asOf: "${asOf}") { nodes { presence localInitiatives sentence } } }`)
  ).coverage;
  const [local] = nodes.filter(({ presence }: { presence: string }) => presence === 'LOCAL');
  expect(local.localInitiatives).toBe(1);
  expect(local.sentence).toContain('initiatives en cours\u00a0: 2\u00a0; dont sur place\u00a0: 1\u00a0;');
});

describe('the matrix', () => {
  it('has the cells of coverage, row after row, in one answer', async () => {
    await givenWide(database, q);
    const fields = 'theme { id } territory { id } presence initiatives actors sentence';
    const { coverageMatrix, coverage } = await ask(`{
      coverageMatrix(asOf: "${asOf}") { territories { id } themes { id } cells { ${fields} } }
      coverage(first: 200, asOf: "${asOf}") { nodes { ${fields} } } }`);
    expect(coverageMatrix.cells).toEqual(coverage.nodes);
    const { territories, themes, cells: table } = coverageMatrix;
    expect(table).toHaveLength(territories.length * themes.length);
    for (const [t, theme] of themes.entries())
      for (const [e, territory] of territories.entries())
        expect(table[t * territories.length + e]).toMatchObject({ theme, territory });
    const some = await ask('{ coverageMatrix(themes: ["fibre", "ter"]) { themes { id } } }');
    expect(some.coverageMatrix.themes).toEqual([{ id: 'fibre' }, { id: 'ter' }]);
  });

  const q: World = { home: 'DEP', initiatives: { q: { themes: ['fibre'], covers: ['E1'] } } };
});

describe('coverage', () => {
  it('equals a brute-force answer, in every cell of random worlds', async () => {
    const seen = { reached: 0, money: 0, bySeat: 0, empty: 0, wide: 0, beside: 0, crossing: 0, bySeats: 0 };
    await fc.assert(
      fc.asyncProperty(
        wideWorlds,
        homes,
        fc.constantFrom('DEP', 'D2', 'c5', 'R', 'EX'),
        async (drawn, chosen, area) => {
          const world = chosen === null ? drawn : { ...drawn, home: chosen };
          await givenWide(database, world);
          const home = homeOfWorld(world);
          expect((await ask('{ home { id } }')).home?.id ?? null).toBe(home);
          if (chosen === null) seen.bySeats++;
          // Home alone, or beside another territory that is asked for.
          const asked = home === null || drawn.funding.length % 2 === 0 ? area : home;
          const found = (
            await Promise.all(
              [false, true].map((root) => cells(`root: ${root} ${asked === home ? '' : `territory: "${asked}"`}`)),
            )
          ).flat();
          const facts = factsOf(world, asOf);
          const everyGrant = grantsOf(world, asOf);
          const grants = everyGrant.filter(({ funding }) => natureOf(funding) === 'SUBSIDY');
          const scope = epciOf(asked);
          expect(found.map(({ theme, territory: epci }) => `${theme.id} ${epci.id}`).sort()).toEqual(
            everyTheme.flatMap((theme) => scope.map((epci) => `${theme} ${epci}`)).sort(),
          );
          for (const one of found) {
            const [theme, epci]: [string, string] = [one.theme.id, one.territory.id];
            const communes = countedIn(epci, asked, home);
            const isHere = ({ places }: { places: readonly string[] }) =>
              communesOf(...places).some((commune) => communes.includes(commune));
            const onTheme = facts.filter(({ themes }) => themes.includes(theme));
            const here = onTheme.filter(isHere);
            const initiatives = here.filter(({ isActor }) => !isActor);
            const knownHere = facts.filter(isHere).length;
            const money = grants
              .map((grant) => ({ ...grant, share: shareOf(grant, communes) }))
              .filter((grant) => grant.themes.includes(theme) && grant.share > 0);
            const valued = money.filter(({ amount }) => amount !== null);
            const cents = valued.reduce((sum, { amount, share }) => sum + (amount ?? 0) * share, 0);
            const bySeat = valued.reduce(
              (sum, { amount, share, bySeat: seat }) => sum + (seat ? (amount ?? 0) * share : 0),
              0,
            );
            const others = ['GUARANTEE', 'IN_KIND', 'LOAN', 'OWN_FUNDS'].flatMap((nature) => {
              const known = everyGrant
                .filter(
                  (grant) =>
                    natureOf(grant.funding) === nature && grant.amount !== null && grant.themes.includes(theme),
                )
                .filter((grant) => shareOf(grant, communes) > 0);
              const sum = known.reduce((sum, grant) => sum + (grant.amount ?? 0) * shareOf(grant, communes), 0);
              return known.length === 0 ? [] : [{ nature, amount: sum }];
            });
            expect(one.otherNatures.map(({ nature }: { nature: string }) => nature)).toEqual(
              others.map(({ nature }) => nature),
            );
            for (const [k, { amount }] of others.entries())
              near(Number(one.otherNatures[k].amount), Math.round(amount) / 100, 0.011);
            expect(one.presence).toBe(presenceOf(onTheme, communes, home));
            const localIn = (facts: typeof onTheme) =>
              facts.filter((fact) => presenceOf([fact], communes, home) === 'LOCAL').length;
            expect(one.localInitiatives).toBe(localIn(onTheme.filter(({ isActor }) => !isActor)));
            expect(one.localActors).toBe(localIn(onTheme.filter(({ isActor }) => isActor)));
            const population = populationOf(communes);
            const reached = communes.filter((commune) =>
              initiatives.some(({ places }) => communesOf(...places).includes(commune)),
            );
            expect(one.evidence.initiatives.map(({ id }: { id: string }) => id)).toEqual(
              initiatives.map(({ id }) => id).sort(),
            );
            expect(one.evidence.actors.map(({ id }: { id: string }) => id)).toEqual(
              here
                .filter(({ isActor }) => isActor)
                .map(({ id }) => id)
                .sort(),
            );
            expect([one.initiatives, one.actors]).toEqual([initiatives.length, here.length - initiatives.length]);
            expect(one.population).toBe(population);
            expect(one.populationReached).toBe(initiatives.length === 0 ? null : populationOf(reached));
            expect([one.evidence.known, one.evidence.knownHere, one.evidence.knownOnTheme]).toEqual([
              facts.length,
              knownHere,
              onTheme.length,
            ]);
            near(
              one.locationQuotient,
              knownHere === 0 || onTheme.length === 0
                ? null
                : here.length / knownHere / (onTheme.length / facts.length),
            );
            near(
              one.amount === null ? null : Number(one.amount),
              valued.length === 0 ? null : Math.round(cents) / 100,
              0.011,
            );
            near(one.amountPerInhabitant, valued.length === 0 || population === 0 ? null : cents / population / 100);
            near(one.bySeatShare, valued.length === 0 || cents === 0 ? null : bySeat / cents);
            expect(
              one.evidence.funding.map(({ fundingLink }: { fundingLink: { id: string } }) => fundingLink.id),
            ).toEqual(money.map(({ link }) => link));
            if (reached.length > 0 && reached.length < communes.length) seen.reached++;
            if (cents > 0) seen.money++;
            if (bySeat > 0) seen.bySeat++;
            if (here.length === 0) seen.empty++;
            if (one.presence === 'WIDE_ONLY') seen.wide++;
            if (others.length > 0) seen.beside++;
            if (communes.length < communesOf(epci).length && here.length > 0) seen.crossing++;
          }
        },
      ),
      { numRuns: databaseRuns(40), seed: 71, endOnFailure: true },
    );
    // What never occurs is not tested.
    if (isFull) expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(3);
  }, 600_000);

  it('has the rows of a theme and of the themes below it; root themes are separate', async () => {
    await givenWide(database, { home: 'DEP', initiatives: { i: {} } });
    const themes = async (args: string) => [...new Set((await cells(args)).map(({ theme }) => theme.id))];
    const below = everyTheme.filter((theme) => !isRoot(theme));
    expect(await themes('theme: "med"')).toEqual(below.filter((theme) => themesUp(theme).includes('med')));
    expect(await themes('')).toEqual(below);
    expect(await themes('theme: "med", root: true')).toEqual(['med']);
    expect(await themes('root: true')).toEqual(everyTheme.filter(isRoot));
    expect(await themes('root: false')).toEqual(everyTheme.filter((theme) => !isRoot(theme)));
  });
});

function near(found: number | null, expected: number | null, tolerance = 1e-9): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

describe('the table for an audience', () => {
  it('has only what says that it is for them or for everyone, without money', async () => {
    await given(database, {
      home: 'DEP',
      actors: {
        A: { themes: ['outils'], actsIn: ['E1'] },
        B: { themes: ['outils'], actsIn: ['E1'] },
        C: { themes: ['outils'], actsIn: ['E2'] },
      },
      initiatives: {
        i1: { themes: ['outils'], covers: ['E1'], audiences: ['EVERYONE'] },
        i2: { themes: ['outils'], covers: ['E1'] },
        i3: { themes: ['outils'], covers: ['E2'], audiences: ['YOUTH'] },
      },
      funding: [{ initiative: 'i1', amount: 100 }],
    });
    await database.driver.executeQuery(
      "MATCH (x:Actor) WHERE x.id IN ['A', 'B'] SET x.audiences = CASE x.id WHEN 'A' THEN ['SENIORS', 'YOUTH'] ELSE ['YOUTH'] END",
    );
    const tableFor = async (audience: string) => {
      const { coverageMatrix } = await ask(
        `{ coverageMatrix(asOf: "${asOf}", themes: ["outils"], audience: ${audience}) { cells { territory { id } presence amount evidence { known initiatives { id } actors { id } } } } }`,
      );
      return new Map(coverageMatrix.cells.map((one: { territory: { id: string } }) => [one.territory.id, one]));
    };
    const seniors = await tableFor('[SENIORS]');
    expect(seniors.get('E1')).toMatchObject({
      ...{ presence: 'LOCAL', amount: null },
      evidence: { known: 2, initiatives: [{ id: 'i1' }], actors: [{ id: 'A' }] },
    });
    expect(seniors.get('E2')).toMatchObject({ presence: 'NONE', evidence: { initiatives: [], actors: [] } });
    const both = await tableFor('[SENIORS, YOUTH]');
    expect(both.get('E1')).toMatchObject({ evidence: { actors: [{ id: 'A' }, { id: 'B' }] } });
    expect(both.get('E2')).toMatchObject({ presence: 'LOCAL', evidence: { initiatives: [{ id: 'i3' }], actors: [] } });
    expect((await tableFor('null')).get('E2')).toMatchObject({ evidence: { actors: [{ id: 'C' }] } });
  });
});
