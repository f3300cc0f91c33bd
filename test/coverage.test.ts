/** The question coverage: on the world of its definition, on its edges, and on random worlds against an oracle that knows no Cypher. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { factsOf, grantsOf, scopeOf, shareOf } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { communesOf, everyTheme, givenWide, isRoot, populationOf, themesUp, wideWorlds } from './wide-world.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const asOf = '2026-03-01';
const cellFields = `theme { id } territory { id } initiatives actors population populationReached amount amountPerInhabitant bySeatShare locationQuotient
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

describe('S7 subsidy file alone', () => {
  it('counts the place that works on the theme there, and not the clubs known only by a grant', async () => {
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

  it('says who, for how many, with how much, and what it rests on', async () => {
    await given(database, world);
    expect(await cell('outils', 'E1')).toEqual({
      theme: { id: 'outils' },
      territory: { id: 'E1' },
      initiatives: 2,
      actors: 1,
      population: 40000,
      populationReached: 35000,
      amount: '30000.01',
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

  it('has its part of a grant by communes where nobody lives, and nothing per inhabitant', async () => {
    await givenWide(database, {
      initiatives: { i: { themes: ['ent'], covers: ['c11', 'E7'] } },
      funding: [{ initiative: 'i', amount: 300 }],
    });
    const [one, two] = [await cell('ent', 'E5'), await cell('ent', 'E7')];
    expect([one.amount, one.amountPerInhabitant]).toEqual(['1.50', 0.0005]);
    expect([two.amount, two.amountPerInhabitant, two.population, two.populationReached]).toEqual(['1.50', null, 0, 0]);
  });

  it('is told in words', async () => {
    await given(database, world);
    const { coverage } = await ask(
      `{ coverage(theme: "outils", asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
    );
    expect(coverage.nodes.slice(0, 2)).toEqual([
      {
        sentence:
          "E1, outils : initiatives en cours : 2 ; acteurs : 1 ; habitants concernés : 35\u202f000 sur 40\u202f000 ; financement connu : 0,75\u00a0€ par habitant. D'après les données connues au 1er mars 2026.",
        en: 'E1, outils: active initiatives: 2; actors: 1; people reached: 35,000 of 40,000; known funding: €0.75 per inhabitant. From data known on 1 March 2026.',
      },
      {
        sentence: "E2, outils : rien de connu. D'après les données connues au 1er mars 2026.",
        en: 'E2, outils: nothing known. From data known on 1 March 2026.',
      },
    ]);
  });
});

describe('the EPCI looked at', () => {
  const scope = async (args = '') => [...new Set((await cells(`theme: "ent" ${args}`)).map((c) => c.territory.id))];

  it('are those of the territory asked; a commune is answered by its EPCI', async () => {
    await givenWide(database, {});
    expect(await scope('territory: "DEP"')).toEqual(['E1', 'E2', 'E3', 'E4', 'EX']);
    expect(await scope('territory: "c4"')).toEqual(['E2']);
    expect(await scope('territory: "Z"')).toEqual(['E2', 'E5']);
    expect(await scope('territory: "R"')).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E7', 'EX']);
  });

  it('are those of the départements where something is known, never all of the country', async () => {
    await givenWide(database, { actors: { A: { seat: 'c14' }, B: { actsIn: ['FRANCE'], seat: 'c1' } } });
    expect(await scope()).toEqual(['E6']);
    await givenWide(database, { initiatives: { i: { covers: ['EX', 'R'] } } });
    expect(await scope()).toEqual(['EX']);
    await givenWide(database, {});
    expect(await scope()).toEqual([]);
  });

  it.each([
    [
      'coverage(territory: "FRANCE")',
      'coverage: territory: "FRANCE" holds every EPCI of the country; ask a région or less',
    ],
    [
      'coverage(territory: "c15")',
      'coverage: territory: "c15" shares no commune with an EPCI; ask the département around it',
    ],
    ['coverage(territory: "Y")', 'shares no commune with an EPCI'],
    ['coverage(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['coverage(theme: "dead")', 'there is no Theme "dead"'],
    ['coverage(first: 0)', 'is not a page size; write 1 to 200'],
    ['coverage(first: 201)', 'is not a page size; write 1 to 200'],
    ['coverage(after: "x")', 'is not a cursor'],
    ['coverage(asOf: "2026-02-30")', 'is not a day of the calendar'],
  ])('refuses %s in words', async (question, words) => {
    await givenWide(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('coverage', () => {
  it('is what brute force finds, in every cell of random worlds', async () => {
    const seen = { reached: 0, money: 0, bySeat: 0, empty: 0 };
    await fc.assert(
      fc.asyncProperty(wideWorlds, fc.constantFrom(null, 'DEP', 'c5', 'R', 'EX'), async (world, territory) => {
        await givenWide(database, world);
        const found = await cells(territory === null ? '' : `territory: "${territory}"`);
        const facts = factsOf(world, asOf);
        const grants = grantsOf(world, asOf);
        const scope = scopeOf(world, territory);
        expect(found.map(({ theme, territory: epci }) => `${theme.id} ${epci.id}`)).toEqual(
          everyTheme.flatMap((theme) => scope.map((epci) => `${theme} ${epci}`)),
        );
        for (const one of found) {
          const [theme, epci]: [string, string] = [one.theme.id, one.territory.id];
          const communes = communesOf(epci);
          const isHere = ({ places }: { places: readonly string[] }) =>
            communesOf(...places).some((commune) => communes.includes(commune));
          const onTheme = facts.filter(({ themes }) => themes.includes(theme));
          const here = onTheme.filter(isHere);
          const initiatives = here.filter(({ isActor }) => !isActor);
          const knownHere = facts.filter(isHere).length;
          const money = grants
            .map((grant) => ({ ...grant, share: shareOf(grant, communes) }))
            .filter(
              (grant) => grant.themes.includes(theme) && grant.communes.some((commune) => communes.includes(commune)),
            );
          const valued = money.filter(({ amount }) => amount !== null);
          const cents = valued.reduce((sum, { amount, share }) => sum + (amount ?? 0) * share, 0);
          const bySeat = valued.reduce(
            (sum, { amount, share, bySeat: seat }) => sum + (seat ? (amount ?? 0) * share : 0),
            0,
          );
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
            knownHere === 0 || onTheme.length === 0 ? null : here.length / knownHere / (onTheme.length / facts.length),
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
        }
      }),
      { numRuns: runs(30), seed: 71, endOnFailure: true },
    );
    // What never occurs is not tested.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(15);
  }, 600_000);

  it('has the rows of a theme and those below it; roots apart from the others', async () => {
    await givenWide(database, { initiatives: { i: {} } });
    const themes = async (args: string) => [...new Set((await cells(args)).map(({ theme }) => theme.id))];
    expect(await themes('theme: "med"')).toEqual(everyTheme.filter((theme) => themesUp(theme).includes('med')));
    expect(await themes('root: true')).toEqual(everyTheme.filter(isRoot));
    expect(await themes('root: false')).toEqual(everyTheme.filter((theme) => !isRoot(theme)));
  });
});

function near(found: number | null, expected: number | null, tolerance = 1e-9): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
