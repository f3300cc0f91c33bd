/** The question severalSpeeds: the world of its definition, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { factsOf, grantsOf, homeOfWorld, natureOf, presenceOf, unique } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull } from './runs.js';
import {
  communesOf,
  epciOf,
  everyTheme,
  givenWide,
  homes,
  inhabitants,
  isRoot,
  populationOf,
  wideWorlds,
} from './wide-world.js';
import { type FundingOf, given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);
/** The definitions of whatIf take long to plan, and agree with the engine in what-if-agree.test. */
const { ask: suppose } = asker(database, { definitions: false });

const asOf = '2026-03-01';
const fields = `theme { id } population served servedShare amount otherNatures { nature amount } mean ratio best { territory { id } } worst { territory { id } } theil theilBetween theilWithin bySeatShare
  territories { territory { id } presence population amount amountPerInhabitant compared }
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

describe('several speeds in the world of the definition', () => {
  it('gives the money per inhabitant, the ratio and the unevenness, theme by theme', async () => {
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

  it('changes with a grant', async () => {
    await given(database, { initiatives, funding: [...funding, { initiative: 'four', amount: 3_000_000 }] });
    const row = await demarches();
    expect(perInhabitant(row).E4).toBe(4);
    expect(row.ratio).toBe(4);
  });

  it('is even when money is spread by population', async () => {
    await given(database, { initiatives, funding: funding.slice(0, 1) });
    expect(await demarches()).toMatchObject({ theil: 0, ratio: 1 });
  });

  it('is null, never 0, when no money is known', async () => {
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

  it('places money at the seat if nothing better is known, and says so', async () => {
    await given(database, seats);
    const row = await demarches();
    expect(perInhabitant(row)).toEqual({ E1: 3.5, E2: null, E3: 1.5, E4: null });
    expect(row.theilBetween).toBeCloseTo(0.5726116, 7);
    expect(row).toMatchObject({ bySeatShare: 1, ratio: 2.333333333333, worst: { territory: { id: 'E3' } } });
    expect(row.evidence.sureness).toEqual({ ids: 1 / 3, dates: 1 / 3, amounts: 1 });
  });

  it('has a sentence with ratios', async () => {
    const words = async (theme: string) => {
      const { severalSpeeds } = await ask(
        `{ severalSpeeds(theme: "${theme}", territory: "DEP", asOf: "${asOf}") { nodes { sentence en: sentence(language: EN) } } }`,
      );
      return severalSpeeds.nodes[0];
    };
    await given(database, {
      home: 'DEP',
      initiatives: { ...initiatives, two: { themes: ['demarches'], covers: ['E2'] } },
      funding,
    });
    expect(await words('demarches')).toEqual({
      sentence:
        'demarches\u00a0: une initiative ou un acteur sur place dans chaque intercommunalité. 2,5 fois plus par habitant d’un territoire à l’autre (E3, 2,50\u00a0€ connus\u00a0; E2, 1\u00a0€). D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'demarches: a local initiative or actor in every intercommunalité. 2.5 times as much per inhabitant from one area to another (E3, €2.50 known; E2, €1). From data known on 1 March 2026.',
    });
    expect((await words('fibre')).sentence).toContain(
      'fibre\u00a0: rien de connu sur place. Autant par habitant, 70\u00a0€ connus.',
    );
    expect((await words('ent')).sentence).toContain('ent\u00a0: rien de connu sur place. Aucun montant connu.');
    await given(database, seats);
    expect(await words('demarches')).toEqual({
      sentence:
        'demarches\u00a0: rien de connu sur place. 2,3 fois plus par habitant d’un territoire à l’autre (E1, 3,50\u00a0€ connus\u00a0; E3, 1,50\u00a0€). Aucun montant connu\u00a0: E2 et E4. Part placée au siège des bénéficiaires, faute de mieux\u00a0: 100\u00a0%. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'demarches: nothing local known. 2.3 times as much per inhabitant from one area to another (E1, €3.50 known; E3, €1.50). No amount known: E2 and E4. Placed by the seats of the beneficiaries, for want of better: 100%. From data known on 1 March 2026.',
    });
  });
});

describe('a loan is not aid', () => {
  it('and is shown beside the subsidies; themes that are widespread come before those that are not', async () => {
    await given(database, {
      home: 'DEP',
      initiatives: {
        x: { themes: ['demarches'], covers: ['E1'] },
        y: { themes: ['fibre'], covers: ['E2'] },
        z: { themes: ['fibre'], covers: ['E3'], end: null },
      },
      funding: [
        { initiative: 'x', amount: 1_000_000 },
        { initiative: 'x', amount: 40_000_000, nature: 'LOAN' },
      ],
    });
    const rows = await speeds();
    expect(rows.map(({ theme }) => theme.id).slice(0, 2)).toEqual(['fibre', 'demarches']);
    expect(rows[0]).toMatchObject({ served: 50_000, servedShare: 0.5, amount: null, otherNatures: [] });
    expect(rows[1]).toMatchObject({
      ...{ servedShare: 0.4, amount: '10000.00', otherNatures: [{ nature: 'LOAN', amount: '400000.00' }] },
      ...{ ratio: null, worst: null, best: { territory: { id: 'E1' } } },
    });
    const [loans] = await speeds('theme: "demarches", nature: LOAN');
    expect(loans).toMatchObject({ amount: '400000.00', otherNatures: [{ nature: 'SUBSIDY', amount: '10000.00' }] });
  });

  it('and is in the same total wherever the same money is asked for', async () => {
    await givenWide(database, {
      home: 'DEP',
      actors: { F: {}, A: { seat: 'c1' } },
      initiatives: { x: { themes: ['demarches'], covers: ['E1', 'E2'] } },
      funding: [
        { funder: 'F', beneficiary: 'A', initiative: 'x', amount: 1_000_000, nature: null },
        { funder: 'F', beneficiary: 'A', initiative: 'x', amount: 50_000, decidedIn: 2026 },
        { funder: 'F', beneficiary: 'A', initiative: 'x', amount: 7, decidedIn: 2027 },
        { funder: 'F', beneficiary: 'A', initiative: 'x', amount: 40_000_000, nature: 'LOAN' },
        { funder: 'F', beneficiary: 'A', initiative: 'x', amount: 9_000, nature: 'OWN_FUNDS' },
      ],
    });
    const { coverageMatrix, severalSpeeds, funderDependence, fundingConcentration, fundingCliff } = await ask(`{
      coverageMatrix(themes: ["demarches"], asOf: "${asOf}") { cells { amount } }
      severalSpeeds(theme: "demarches", asOf: "${asOf}") { nodes { amount } }
      funderDependence(asOf: "${asOf}") { nodes { amount } }
      fundingConcentration(asOf: "${asOf}") { amount }
      fundingCliff(asOf: "${asOf}") { nodes { amount } }
    }`);
    const { whatIf } = await suppose(
      `{ whatIf(change: {actorLeaves: "F"}, asOf: "${asOf}") { before { grantedAmount } } }`,
    );
    const cells: { amount: string | null }[] = coverageMatrix.cells;
    expect(cells.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0)).toBe(10_500);
    for (const { amount } of [
      severalSpeeds.nodes[0],
      funderDependence.nodes[0],
      fundingConcentration,
      fundingCliff.nodes[0],
    ])
      expect(amount).toBe('10500.00');
    expect(whatIf.before.grantedAmount).toBe('10500.00');
  }, 600_000);
});

describe('boundary cases of severalSpeeds', () => {
  it('leaves a territory with fewer than 1,000 inhabitants out of the ratio only', async () => {
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
    const [row] = await speeds('territory: "E1", theme: "fibre"');
    expect(row).toMatchObject({ mean: 1, ratio: null, best: null, worst: null, theilBetween: 0 });
    expect(row.theilWithin).toBeCloseTo(Math.log(40 / 25), 9);
  });

  it.each([
    [
      'severalSpeeds(territory: "c1")',
      'severalSpeeds: territory: "c1" is a single commune, with nothing to compare; ask for its EPCI or its département',
    ],
    [
      'severalSpeeds',
      'severalSpeeds: territory: no home territory is known; give territory, or choose it once with setHome',
    ],
    ['severalSpeeds(territory: "FRANCE")', 'contains every EPCI of the country'],
    ['severalSpeeds(territory: "Y")', 'is in an EPCI'],
    ['severalSpeeds(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['severalSpeeds(theme: "nothing")', 'there is no Theme "nothing"'],
    ['severalSpeeds(territory: "DEP", first: 0)', 'is not a page size; write 1 to 200'],
    ['severalSpeeds(territory: "DEP", first: 201)', 'is not a page size; write 1 to 200'],
    ['severalSpeeds(territory: "DEP", after: "x")', 'is not a cursor'],
  ])('refuses %s with a message', async (question, words) => {
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
  it('equal a brute-force answer in random worlds', async () => {
    const seen = { uneven: 0, within: 0, bySeat: 0, ratio: 0, unknown: 0, beside: 0, served: 0, widespread: 0 };
    await fc.assert(
      fc.asyncProperty(
        wideWorlds,
        homes,
        fc.constantFrom('DEP', 'D2', 'R', 'EX', 'Z', 'Z', 'Z'),
        async (drawn, chosen, area) => {
          const world = chosen === null ? drawn : { ...drawn, home: chosen };
          await givenWide(database, world);
          const home = homeOfWorld(world);
          const isHome = chosen !== null && drawn.funding.length % 2 === 1;
          const territory = isHome ? chosen : area;
          const place = isHome ? '' : `territory: "${area}"`;
          const lists = await Promise.all([false, true].map((root) => speeds(`root: ${root} ${place}`)));
          const all = lists.flat();
          const communes = communesOf(territory).filter((commune) => (inhabitants[commune] ?? 0) > 0);
          const placed = grantsOf(world, asOf).filter(({ communes: reached }) =>
            reached.some((one) => communes.includes(one) && populationOf(reached) > 0),
          );
          const grants = placed.filter(({ funding }) => natureOf(funding) === 'SUBSIDY');
          expect(lists.map((rows) => rows.map(({ theme }) => theme.id).sort())).toEqual([
            everyTheme.filter((theme) => !isRoot(theme)),
            everyTheme.filter(isRoot),
          ]);
          const facts = factsOf(world, asOf);
          const localIn = (theme: string) =>
            epciOf(territory).filter(
              (epci) =>
                presenceOf(
                  facts.filter(({ themes }) => themes.includes(theme)),
                  communesOf(epci).filter((commune) => communesOf(territory).includes(commune)),
                  home,
                ) === 'LOCAL',
            );
          const servedBy = (theme: string) =>
            populationOf(communes.filter((one) => epciOf(one).some((epci) => localIn(theme).includes(epci))));
          // biome-ignore lint/suspicious/noExplicitAny: a row as it was asked for.
          const keysOf = (row: any) => {
            const isWidespread = 2 * localIn(row.theme.id).length >= epciOf(territory).length;
            const served = servedBy(row.theme.id);
            return [
              isWidespread ? 0 : 1,
              isWidespread ? served : -served,
              row.ratio === null ? 1 : 0,
              -(row.ratio ?? 0),
            ];
          };
          for (const rows of lists) {
            const sorted = [...rows].sort((a, b) => {
              const [one, two] = [keysOf(a), keysOf(b)];
              const k = one.findIndex((key, at) => key !== two[at]);
              return k >= 0 ? (one[k] ?? 0) - (two[k] ?? 0) : a.theme.id < b.theme.id ? -1 : 1;
            });
            expect(rows.map(({ theme }) => theme.id)).toEqual(sorted.map(({ theme }) => theme.id));
          }
          for (const row of all) {
            expect(row.served).toBe(servedBy(row.theme.id));
            near(row.servedShare, populationOf(communes) > 0 ? servedBy(row.theme.id) / populationOf(communes) : null);
            const others = ['GUARANTEE', 'IN_KIND', 'LOAN', 'OWN_FUNDS'].filter((nature) =>
              placed.some(
                (grant) =>
                  natureOf(grant.funding) === nature && grant.amount !== null && grant.themes.includes(row.theme.id),
              ),
            );
            expect(row.otherNatures.map(({ nature }: { nature: string }) => nature)).toEqual(others);
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
              id: commune,
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
              const isReached = valued.some((grant) =>
                grant.communes.some((id) => group?.mine.some((part) => part.id === id)),
              );
              near(one.amountPerInhabitant, isReached && group ? group.money / group.people / 100 : null);
              const isEpci = one.territory.id.startsWith('E');
              expect(one.presence === null).toBe(!isEpci);
              if (isEpci) expect(one.presence === 'LOCAL').toBe(localIn(row.theme.id).includes(one.territory.id));
              expect([one.population, one.compared]).toEqual([group?.people, (group?.people ?? 0) >= 1000]);
            }
            const compared = groups.filter((one) => one.people >= 1000);
            const rates = compared
              .filter((one) =>
                valued.some((grant) => grant.communes.some((id) => one.mine.some((part) => part.id === id))),
              )
              .map((one) => one.money / one.people);
            const isComparable = rates.length >= 2 && 2 * rates.length >= compared.length;
            near(
              row.ratio,
              isComparable && Math.min(...rates) > 0 ? Math.max(...rates) / Math.min(...rates) : null,
              1e-6,
            );
            expect(row.best === null).toBe(compared.length < 2 || rates.length === 0);
            expect(row.worst === null).toBe(!isComparable);
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
            if (others.length > 0) seen.beside++;
            if (row.served > 0) seen.served++;
            if (keysOf(row)[0] === 0) seen.widespread++;
          }
        },
      ),
      { numRuns: databaseRuns(40), seed: 73, endOnFailure: true },
    );
    // A case that never occurs would not be tested.
    if (isFull) expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(3);
  }, 600_000);
});

function near(found: number | null, expected: number | null, tolerance = 1e-9): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
