/** The question severalSpeeds: the world of its definition (S10), its edges, and random worlds against an oracle that knows no Cypher. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { grantsOf, scopeAreasOf, unique } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { communesOf, epciOf, everyTheme, givenWide, inhabitants, populationOf, wideWorlds } from './wide-world.js';
import { type FundingOf, given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const asOf = '2026-03-01';
const fields = `theme { id } population amount mean ratio best { territory { id } } worst { territory { id } } theil theilBetween theilWithin bySeatShare
  territories { territory { id } population amount amountPerInhabitant compared }
  evidence { funding { fundingLink { id } share bySeat } sureness { ids dates amounts } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function speeds(args = ''): Promise<any[]> {
  const { severalSpeeds } = await ask(
    `{ severalSpeeds(first: 200, asOf: "${asOf}" ${args}) { totalCount nodes { ${fields} } } }`,
  );
  expect(severalSpeeds.totalCount).toBe(severalSpeeds.nodes.length);
  return severalSpeeds.nodes;
}

const demarches = async () => (await speeds('theme: "demarches", territory: "DEP"'))[0];
const perInhabitant = (row: { territories: { territory: { id: string }; amountPerInhabitant: number }[] }) =>
  Object.fromEntries(row.territories.map(({ territory, amountPerInhabitant }) => [territory.id, amountPerInhabitant]));

const initiatives = {
  wide: { themes: ['demarches'], covers: ['DEP'] },
  one: { themes: ['demarches'], covers: ['E1'] },
  three: { themes: ['demarches'], covers: ['E3'] },
  four: { themes: ['demarches'], covers: ['E4'] },
  cable: { themes: ['fibre'], covers: ['DEP'] },
};
const funding: FundingOf[] = [
  { initiative: 'wide', amount: 10_000_000 },
  { initiative: 'one', amount: 4_000_000 },
  { initiative: 'three', amount: 3_000_000 },
  { initiative: 'four', amount: 5_000_000, status: 'SUBMITTED' },
  { initiative: 'cable', amount: 700_000_000 },
];

describe('S10 several speeds', () => {
  it('tells the money per inhabitant, the ratio and the unevenness, theme by theme', async () => {
    await given(database, { initiatives, funding });
    const row = await demarches();
    expect(perInhabitant(row)).toEqual({ E3: 2.5, E1: 2, E2: 1, E4: 1 });
    expect(row).toMatchObject({
      population: 100_000,
      amount: '170000.00',
      mean: 1.7,
      ratio: 2.5,
      best: { territory: { id: 'E3' } },
      worst: { territory: { id: 'E2' } },
      theilWithin: 0,
      bySeatShare: 0,
    });
    expect(row.theil).toBeCloseTo(0.0650559, 7);
    expect(row.theilBetween).toBe(row.theil);
    expect(await speeds('theme: "fibre", territory: "DEP"')).toMatchObject([{ mean: 70, ratio: 1, theil: 0 }]);
  });

  it('moves with a grant', async () => {
    await given(database, { initiatives, funding: [...funding, { initiative: 'four', amount: 3_000_000 }] });
    const row = await demarches();
    expect(perInhabitant(row).E4).toBe(4);
    expect(row.ratio).toBe(4);
  });

  it('is even when all is spread by population', async () => {
    await given(database, { initiatives, funding: funding.slice(0, 1) });
    expect(await demarches()).toMatchObject({ theil: 0, ratio: 1 });
  });

  it('says null, never 0, when no money is known', async () => {
    await given(database, {
      initiatives,
      funding: [{ initiative: 'wide' }, { initiative: 'four', amount: 1, status: 'SUBMITTED' }],
    });
    const row = await demarches();
    expect(row).toMatchObject({
      amount: null,
      mean: null,
      ratio: null,
      best: null,
      worst: null,
      theil: null,
      theilBetween: null,
      theilWithin: null,
      bySeatShare: null,
      evidence: { sureness: { ids: 0, dates: 0, amounts: 0 } },
    });
    expect(perInhabitant(row)).toEqual({ E1: null, E2: null, E3: null, E4: null });
    expect(await speeds('theme: "ent", territory: "DEP"')).toMatchObject([{ amount: null, evidence: { funding: [] } }]);
  });

  const seats: World = {
    actors: { A: { seat: 'c1', siren: '123456782' }, B: { seat: 'c2' }, C: { seat: 'c7' } },
    funding: [
      { beneficiary: 'A', themes: ['demarches'], amount: 10_000_000, decidedOn: '2026-01-15' },
      { beneficiary: 'B', themes: ['demarches'], amount: 4_000_000 },
      { beneficiary: 'C', themes: ['demarches'], amount: 3_000_000 },
    ],
  };

  it('places by the seat for want of better, and says so', async () => {
    await given(database, seats);
    const row = await demarches();
    expect(perInhabitant(row)).toEqual({ E1: 3.5, E2: 0, E3: 1.5, E4: 0 });
    expect(row.theilBetween).toBeCloseTo(0.5726116, 7);
    expect(row).toMatchObject({ bySeatShare: 1, ratio: null, worst: { territory: { id: 'E2' } } });
    expect(row.evidence.sureness).toEqual({ ids: 1 / 3, dates: 1 / 3, amounts: 1 });
  });

  it('speaks in ratios', async () => {
    const words = async (theme: string) => {
      const { severalSpeeds } = await ask(
        `{ severalSpeeds(theme: "${theme}", territory: "DEP", asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
      );
      return severalSpeeds.nodes[0];
    };
    await given(database, { initiatives, funding });
    expect(await words('demarches')).toEqual({
      sentence:
        "demarches : 2,5 fois plus par habitant d'un territoire à l'autre (E3, 2,50\u00a0€ d'aide accordée connue par habitant ; E2, 1\u00a0€). D'après les données connues au 1er mars 2026.",
      en: 'demarches: 2.5 times as much per inhabitant from one area to another (E3, €2.50 of known grants per inhabitant; E2, €1). From data known on 1 March 2026.',
    });
    expect((await words('fibre')).sentence).toContain(
      "fibre : autant partout, 70\u00a0€ d'aide accordée connue par habitant.",
    );
    expect((await words('ent')).sentence).toContain('ent : aucun montant connu.');
    await given(database, seats);
    expect(await words('demarches')).toEqual({
      sentence:
        "demarches : E1, 3,50\u00a0€ d'aide accordée connue par habitant ; rien de connu ici : E2 et E4. Part placée au siège des bénéficiaires, faute de mieux : 100\u00a0%. D'après les données connues au 1er mars 2026.",
      en: "demarches: E1, €3.50 of known grants per inhabitant; nothing known in: E2 and E4. Placed by the beneficiaries' seats, for want of better: 100%. From data known on 1 March 2026.",
    });
  });
});

describe('the edges', () => {
  it('leaves a part of fewer than 1,000 inhabitants out of the ratio, and out of nothing else', async () => {
    await givenWide(database, {
      initiatives: { i: { themes: ['fibre'], covers: ['DEP'] } },
      funding: [
        { initiative: 'i', amount: 100 },
        { initiative: 'i', themes: ['ent'] },
      ],
    });
    const [row] = await speeds('theme: "fibre", territory: "DEP"');
    expect(row.territories.find((one: { territory: { id: string } }) => one.territory.id === 'EX')).toMatchObject({
      population: 500,
      compared: false,
    });
    await givenWide(database, {
      initiatives: { i: { themes: ['fibre'], covers: ['c12'] }, j: { themes: ['fibre'], covers: ['DEP'] } },
      funding: [
        { initiative: 'i', amount: 100_000 },
        { initiative: 'j', amount: 100 },
      ],
    });
    const [other] = await speeds('theme: "fibre", territory: "DEP"');
    expect(other.territories[0].territory.id).toBe('EX');
    expect(other).toMatchObject({ ratio: 1, best: { territory: { id: 'E1' } } });
  });

  it('has one group, and no ratio, in a single EPCI', async () => {
    await givenWide(database, {
      initiatives: { i: { themes: ['fibre'], covers: ['c1'] } },
      funding: [{ initiative: 'i', amount: 4_000_000 }],
    });
    const [row] = await speeds('territory: "E1"');
    expect(row).toMatchObject({ mean: 1, ratio: null, best: null, worst: null, theilBetween: 0 });
    expect(row.theilWithin).toBeCloseTo(Math.log(40 / 25), 9);
  });

  it.each([
    [
      'severalSpeeds(territory: "c1")',
      'severalSpeeds: territory: "c1" is one commune, with nothing to compare; ask its EPCI or its département',
    ],
    ['severalSpeeds(territory: "FRANCE")', 'holds every EPCI of the country'],
    ['severalSpeeds(territory: "Y")', 'shares no commune with an EPCI'],
    ['severalSpeeds(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['severalSpeeds(theme: "nothing")', 'there is no Theme "nothing"'],
    ['severalSpeeds(first: 0)', 'is not a page size; write 1 to 200'],
    ['severalSpeeds(first: 201)', 'is not a page size; write 1 to 200'],
    ['severalSpeeds(after: "x")', 'is not a cursor'],
  ])('refuses %s in words', async (question, words) => {
    await givenWide(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

/** Theil's index of what communes have, from its definition. */
function theilOf(parts: readonly { money: number; people: number }[]): number {
  const money = parts.reduce((sum, part) => sum + part.money, 0);
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  return parts
    .filter((part) => part.money > 0)
    .reduce((sum, part) => sum + (part.money / money) * Math.log(part.money / money / (part.people / people)), 0);
}

describe('several speeds', () => {
  it('are what brute force finds in random worlds', async () => {
    const seen = { uneven: 0, within: 0, bySeat: 0, ratio: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(
        wideWorlds,
        fc.constantFrom(null, 'DEP', 'D2', 'R', 'EX', 'Z', 'Z', 'Z'),
        async (world, territory) => {
          await givenWide(database, world);
          const place = territory === null ? '' : `territory: "${territory}"`;
          const all = await speeds(place);
          const communes = (territory === null ? communesOf(...scopeAreasOf(world)) : communesOf(territory)).filter(
            (commune) => (inhabitants[commune] ?? 0) > 0,
          );
          const grants = grantsOf(world, asOf).filter(({ communes: reached }) =>
            reached.some((one) => communes.includes(one)),
          );
          const themes = everyTheme.filter((theme) => grants.some((grant) => grant.themes.includes(theme)));
          expect(all.map(({ theme }) => theme.id).sort()).toEqual(themes);
          const known = all.filter(({ theil }) => theil !== null);
          expect(all.slice(0, known.length)).toEqual(known);
          expect(known.map(({ theil }) => theil)).toEqual(known.map(({ theil }) => theil).sort((a, b) => b - a));
          for (const row of all) {
            const its = grants.filter((grant) => grant.themes.includes(row.theme.id));
            const valued = its.filter(({ amount }) => amount !== null);
            const moneyOf = (commune: string, list = valued) =>
              list.reduce(
                (sum, grant) =>
                  grant.communes.includes(commune) && populationOf(grant.communes) > 0
                    ? sum + ((grant.amount ?? 0) * (inhabitants[commune] ?? 0)) / populationOf(grant.communes)
                    : sum,
                0,
              );
            const parts = communes.map((commune) => ({
              group: epciOf(commune)[0] ?? commune,
              money: moneyOf(commune),
              people: inhabitants[commune] ?? 0,
            }));
            const groups = unique(parts.map(({ group }) => group)).map((id) => {
              const mine = parts.filter(({ group }) => group === id);
              const money = mine.reduce((sum, part) => sum + part.money, 0);
              const people = mine.reduce((sum, part) => sum + part.people, 0);
              return { id, money, people, mine };
            });
            const money = parts.reduce((sum, part) => sum + part.money, 0);
            const people = parts.reduce((sum, part) => sum + part.people, 0);
            const isKnown = valued.length > 0;
            near(row.mean, isKnown ? money / people / 100 : null);
            near(row.amount === null ? null : Number(row.amount), isKnown ? money / 100 : null, 0.01);
            near(row.theil, money > 0 ? theilOf(parts) : null, 1e-8);
            near(row.theilBetween, money > 0 ? theilOf(groups) : null, 1e-8);
            near(
              row.theilWithin,
              money > 0
                ? groups.reduce((sum, one) => sum + (one.money > 0 ? (one.money / money) * theilOf(one.mine) : 0), 0)
                : null,
              1e-8,
            );
            const byId = Object.fromEntries(groups.map((one) => [one.id, one]));
            expect(row.territories.map((one: { territory: { id: string } }) => one.territory.id).sort()).toEqual(
              Object.keys(byId).sort(),
            );
            for (const one of row.territories) {
              const group = byId[one.territory.id];
              near(one.amountPerInhabitant, isKnown && group ? group.money / group.people / 100 : null);
              expect([one.population, one.compared]).toEqual([group?.people, (group?.people ?? 0) >= 1000]);
            }
            const rates = groups.filter((one) => one.people >= 1000).map((one) => one.money / one.people);
            const isCompared = isKnown && rates.length > 1;
            near(
              row.ratio,
              isCompared && Math.min(...rates) > 0 ? Math.max(...rates) / Math.min(...rates) : null,
              1e-6,
            );
            expect(row.best === null).toBe(!isCompared);
            const bySeat = communes.reduce(
              (sum, commune) =>
                sum +
                moneyOf(
                  commune,
                  valued.filter((grant) => grant.bySeat),
                ),
              0,
            );
            near(row.bySeatShare, money > 0 ? bySeat / money : null);
            expect(
              row.evidence.funding.map(({ fundingLink }: { fundingLink: { id: string } }) => fundingLink.id),
            ).toEqual(its.map(({ link }) => link));
            if (row.theilBetween > 0.01) seen.uneven++;
            if (row.theilWithin > 0.01) seen.within++;
            if (row.bySeatShare > 0) seen.bySeat++;
            if (row.ratio !== null) seen.ratio++;
            if (!isKnown) seen.unknown++;
          }
        },
      ),
      { numRuns: runs(40), seed: 73, endOnFailure: true },
    );
    // What never occurs is not tested.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(5);
  }, 600_000);
});

function near(found: number | null, expected: number | null, tolerance = 1e-9): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
