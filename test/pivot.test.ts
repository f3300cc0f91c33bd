/** The question pivot: cells, totals in which each item counts once, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type Asked, type Axis, pivotByHand } from './pivot-by-hand.js';
import { databaseRuns } from './runs.js';
import { givenWide, wideWorlds } from './wide-world.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-03-01' });

const heading = 'name count amount actor { id } theme { id } territory { id } year';
const everything = `rows { ${heading} } columns { ${heading} } counts amounts rowCount columnCount distinct several outside amount valued`;

const world: World = {
  actors: { A: { seat: 'c1' }, B: { seat: 'c4' }, State: { kind: 'STATE' }, Bank: {} },
  initiatives: {
    x: { themes: ['outils', 'fibre'], covers: ['E1', 'E2'], actors: { A: 'LEAD', B: 'PARTNER' }, start: '2025-02-01' },
    y: { themes: ['outils'], covers: ['c4'], actors: { A: 'LEAD' }, kind: 'SERVICE', start: null },
    z: { covers: ['DEP'], actors: { A: 'LEAD', B: 'FUNDER' }, status: 'ABANDONED' },
  },
  funding: [
    { funder: 'State', beneficiary: 'A', initiative: 'x', amount: 7_000_000, decidedOn: '2025-03-01' },
    { funder: 'Bank', beneficiary: 'A', initiative: 'y', amount: 100, decidedOn: '2024-03-01' },
    { funder: 'Bank', beneficiary: 'A', initiative: 'y', decidedOn: '2025-12-31' },
    { funder: 'Bank', beneficiary: 'B', amount: 5_000, nature: 'LOAN' },
    { funder: 'Bank', beneficiary: 'B', amount: 9_999, status: 'REFUSED' },
    { funder: 'Bank', beneficiary: 'B', amount: 9_999, passThrough: true },
    { funder: 'Bank', beneficiary: 'B', amount: 9_999, decidedOn: '2026-03-02' },
    { funder: 'B', beneficiary: 'B', amount: 9_999 },
  ],
};

interface Heading {
  readonly name: string;
  readonly count: number;
  readonly amount: string | null;
}

async function pivot(args: string) {
  const { pivot: found } = await ask(`{ pivot(${args}) { ${everything} } }`);
  return found;
}

/** Only the headings and the cells. */
const told = ({ rows, columns, counts }: { rows: Heading[]; columns: Heading[]; counts: number[][] }) => ({
  rows: rows.map(({ name, count }) => [name, count]),
  columns: columns.map(({ name, count }) => [name, count]),
  counts,
});

describe('money without a known place', () => {
  const unplaced = async (args: string) =>
    (await ask(`{ pivot(rows: FUNDER, columns: YEAR, ${args}) { unplaced { grantCount actorCount amount } } }`)).pivot
      .unplaced;

  it('is told beside the euros of a territory, which cannot hold it', async () => {
    await given(database, {
      ...world,
      actors: { ...world.actors, Nowhere: {} },
      funding: [
        ...(world.funding ?? []),
        { funder: 'Bank', beneficiary: 'Nowhere', amount: 12_345, decidedOn: '2025-03-01' },
        { funder: 'Bank', beneficiary: 'Nowhere', decidedOn: '2025-03-01' },
        { funder: 'Bank', beneficiary: 'Nowhere', amount: 99, decidedOn: '2026-03-02' },
        { funder: 'Bank', beneficiary: 'Nowhere', initiative: 'x', amount: 77, decidedOn: '2025-03-01' },
      ],
    });
    expect(await unplaced('measure: EUROS, territory: "DEP"')).toEqual({
      ...{ grantCount: 2, actorCount: 1, amount: '123.45' },
    });
    expect(await unplaced('measure: EUROS, territory: "DEP", nature: [LOAN]')).toBeNull();
    expect(await unplaced('measure: EUROS')).toBeNull();
    expect(await unplaced('territory: "DEP"')).toBeNull();
    const { severalSpeeds } = await ask('{ severalSpeeds(territory: "DEP") { unplaced { amount } } }');
    expect(severalSpeeds.unplaced).toEqual({ amount: '123.45' });
  });
});

describe('a two-way table', () => {
  it('counts a fact with two values in both cells and once in the totals', async () => {
    await given(database, world);
    const found = await pivot('rows: THEME, columns: TERRITORY, territory: "DEP"');
    expect(told(found)).toEqual({
      rows: [
        ['outils', 2],
        ['fibre', 1],
      ],
      columns: [
        ['E2', 3],
        ['E1', 2],
        ['E3', 1],
        ['E4', 1],
      ],
      counts: [
        [2, 1, 0, 0],
        [1, 1, 0, 0],
      ],
    });
    expect(found).toMatchObject({ distinct: 3, several: 1, outside: 1, rowCount: 2, columnCount: 4 });
    expect(found).toMatchObject({ amounts: null, amount: null, valued: null });
    expect(found.rows[0]).toMatchObject({ theme: { id: 'outils' }, actor: null, territory: null, year: null });
    expect(found.columns[0]).toMatchObject({ territory: { id: 'E2' }, theme: null });
  });

  it('counts roles for their holders, and funders by role and by grant', async () => {
    await given(database, world);
    expect(told(await pivot('rows: ACTOR, columns: ROOT_THEME, measure: ROLES'))).toEqual({
      rows: [
        ['A', 3],
        ['B', 2],
      ],
      columns: [
        ['med', 3],
        ['ter', 2],
      ],
      counts: [
        [2, 1],
        [1, 1],
      ],
    });
    expect(told(await pivot('rows: FUNDER, columns: YEAR'))).toEqual({
      rows: [
        ['B', 1],
        ['Bank', 1],
        ['State', 1],
      ],
      columns: [
        ['2025', 1],
        ['2026', 1],
      ],
      counts: [
        [0, 1],
        [0, 0],
        [1, 0],
      ],
    });
  });

  it('sums subsidies, with loans separately when asked for, and is null where no amount is known', async () => {
    await given(database, world);
    const found = await pivot('rows: FUNDER, columns: YEAR, measure: EUROS');
    expect(told(found)).toEqual({
      rows: [
        ['State', 1],
        ['Bank', 2],
      ],
      columns: [
        ['2024', 1],
        ['2025', 2],
      ],
      counts: [
        [0, 1],
        [1, 1],
      ],
    });
    expect(found.amounts).toEqual([
      [null, '70000.00'],
      ['1.00', null],
    ]);
    expect(found).toMatchObject({ amount: '70001.00', distinct: 3, valued: 2, outside: 0 });
    expect(found.rows.map(({ amount }: Heading) => amount)).toEqual(['70000.00', '1.00']);
    expect(await pivot('rows: FUNDER, columns: ACTOR, measure: EUROS, nature: [LOAN]')).toMatchObject({
      amounts: [['50.00']],
      amount: '50.00',
    });
    expect(await pivot('rows: FUNDER, columns: ACTOR, measure: EUROS, nature: [OWN_FUNDS]')).toMatchObject({
      amount: '99.99',
    });
    expect(
      await pivot('rows: ACTOR, columns: TERRITORY, measure: EUROS, territory: "E1", kind: PROJECT'),
    ).toMatchObject({ rows: [{ name: 'A', amount: '40000.00' }], amount: '40000.00', distinct: 1 });
  });

  it('knows no amount where a grant goes to the inhabitants of other communes', async () => {
    const funding = [{ funder: 'A', beneficiary: 'B', initiative: 'x', amount: 100_000 }];
    await given(database, {
      ...{ funding, actors: { A: {}, B: {} } },
      initiatives: { x: { covers: ['c1', 'E2'], actors: {} } },
    });
    await database.driver.executeQuery("MATCH (c:Territory {id: 'c1'}) SET c.population = 0");
    const here = await pivot('rows: FUNDER, columns: TERRITORY, measure: EUROS, territory: "E1"');
    expect(here).toMatchObject({ rows: [], columns: [], amount: null, distinct: 0 });
    const around = await pivot('rows: FUNDER, columns: TERRITORY, measure: EUROS, territory: "DEP"');
    expect(around.columns.map(({ name, amount }: Heading) => [name, amount])).toEqual([['E2', '1000.00']]);
  });

  it('has as many rows and columns as asked for, the largest first, and says how many there are', async () => {
    await given(database, world);
    const found = await pivot('rows: TERRITORY, columns: ACTOR, territory: "DEP", rowLimit: 2, columnLimit: 1');
    expect(told(found)).toEqual({
      rows: [
        ['E2', 3],
        ['E1', 2],
      ],
      columns: [['A', 3]],
      counts: [[3], [2]],
    });
    expect(found).toMatchObject({ rowCount: 4, columnCount: 2, distinct: 3 });
    const latest = await pivot('rows: FUNDER, columns: YEAR, measure: EUROS, columnLimit: 1');
    expect(latest.columns.map(({ year }: { year: number }) => year)).toEqual([2025]);
  });

  it('has a sentence about its totals', async () => {
    await given(database, world);
    const { themes, money } = await ask(`{
      themes: pivot(rows: THEME, columns: ACTOR) { sentence en: sentence(language: EN) }
      money: pivot(rows: FUNDER, columns: YEAR, measure: EUROS) { sentence } }`);
    expect(themes).toEqual({
      sentence:
        'Initiatives\u00a0: 3, comptées une seule fois dans les totaux\u00a0; dans plusieurs cases\u00a0: 1\u00a0; dans aucune, faute de ligne ou de colonne connue\u00a0: 1. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'Initiatives: 3, each once in the totals; in several cells: 1; in none, for want of a known row or column: 1. From data known on 1 March 2026.',
    });
    expect(money.sentence).toContain(
      'Financements accordés\u00a0: 3, 70\u202f001\u00a0€, comptés une seule fois dans les totaux.',
    );
  });

  it('opens a cell: the initiatives or grants behind it, with the share of each that the cell counts', async () => {
    await given(database, world);
    const cell = async (args: string, row: string, column: string) =>
      (
        await ask(
          `{ pivot(${args}) { cell(row: "${row}", column: "${column}") { count amount initiativeCount initiatives { id } grants { share fundingLink { amount funder { id } } } } } }`,
        )
      ).pivot.cell;
    expect(await cell('rows: THEME, columns: TERRITORY, territory: "DEP"', 'outils', 'E2')).toEqual({
      ...{ count: 2, amount: null, initiativeCount: 2, initiatives: [{ id: 'x' }, { id: 'y' }], grants: [] },
    });
    expect(await cell('rows: THEME, columns: TERRITORY, territory: "DEP"', 'fibre', 'E3')).toBeNull();
    expect(await cell('rows: THEME, columns: TERRITORY, territory: "DEP"', 'nothing', 'E2')).toBeNull();
    expect(await cell('rows: YEAR, columns: ACTOR', '2025', 'B')).toMatchObject({ initiatives: [{ id: 'x' }] });
    // Two roles in one.
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'A'}), (x:Initiative {id: 'x'}) CREATE (a)-[:PARTICIPATES_IN {role: 'OPERATOR'}]->(x)",
    );
    expect(await cell('rows: ACTOR, columns: ROOT_THEME, measure: ROLES', 'A', 'med')).toMatchObject({
      ...{ count: 3, initiativeCount: 2, initiatives: [{ id: 'x' }, { id: 'y' }] },
    });
    expect(await cell('rows: FUNDER, columns: TERRITORY, measure: EUROS, territory: "E1"', 'State', 'E1')).toEqual({
      ...{ count: 1, amount: '40000.00', initiativeCount: 0, initiatives: [] },
      grants: [{ share: 4 / 7, fundingLink: { amount: '70000.00', funder: { id: 'State' } } }],
    });
    expect(await cell('rows: FUNDER, columns: ACTOR, measure: EUROS', 'Bank', 'A')).toMatchObject({
      ...{ count: 2, amount: '1.00' },
      grants: [{ share: 1, fundingLink: { amount: '1.00' } }, { fundingLink: { amount: null } }],
    });
  });

  it('opens what the totals count although it is in no cell', async () => {
    await given(database, world);
    const outside = async (args: string) =>
      (
        await ask(
          `{ pivot(${args}) { outside inNoCell { count amount initiatives { id } grants { share fundingLink { amount } } } } }`,
        )
      ).pivot;
    const found = await outside('rows: THEME, columns: TERRITORY, territory: "DEP"');
    // Without a theme.
    expect(found).toEqual({
      outside: 1,
      inNoCell: { count: 1, amount: null, initiatives: [{ id: 'z' }], grants: [] },
    });
    expect(await outside('rows: FUNDER, columns: ACTOR, measure: EUROS')).toEqual({ outside: 0, inNoCell: null });
    // A grant of an unknown year.
    const undated = await outside('rows: YEAR, columns: FUNDER, measure: EUROS, nature: [SUBSIDY, LOAN]');
    expect(undated).toEqual({
      outside: 1,
      inNoCell: {
        count: 1,
        amount: '50.00',
        initiatives: [],
        grants: [{ share: 1, fundingLink: { amount: '50.00' } }],
      },
    });
  });

  it('opens a whole row, which is its heading, and what has no row', async () => {
    await given(database, world);
    const read = async (args: string) => {
      const whole = '{ count amount grants { share fundingLink { amount } } }';
      const { pivot: found } = await ask(`{ pivot(rows: YEAR, columns: ROOT_THEME, measure: EUROS, ${args}) {
        rows { name count amount } none: wholeRow ${whole} y2024: wholeRow(row: "2024") ${whole} y2025: wholeRow(row: "2025") ${whole} } }`);
      return found;
    };
    const part = await read('territory: "E1"');
    expect(part.y2025).toEqual({
      ...{ count: 1, amount: '40000.00', grants: [{ share: 4 / 7, fundingLink: { amount: '70000.00' } }] },
    });
    expect(part.rows).toEqual([{ name: '2025', count: 1, amount: '40000.00' }]);
    expect(part).toMatchObject({ none: null, y2024: null });
    const all = await read('nature: [SUBSIDY, LOAN]');
    expect(all.rows).toEqual(
      [all.y2024, all.y2025].map(({ count, amount }, at) => ({ name: String(2024 + at), count, amount })),
    );
    expect(all.none).toMatchObject({ count: 1, amount: '50.00' });
  });

  it('is empty, not null, for an empty graph', async () => {
    await given(database, {});
    expect(await pivot('rows: ACTOR, columns: THEME')).toEqual({
      ...{ rows: [], columns: [], counts: [], amounts: null, rowCount: 0, columnCount: 0 },
      ...{ distinct: 0, several: 0, outside: 0, amount: null, valued: null },
    });
    expect(await pivot('rows: ACTOR, columns: THEME, measure: EUROS')).toMatchObject({ amounts: [], amount: null });
  });

  it.each([
    ['rows: THEME, columns: THEME', 'the rows are already THEME; choose another axis for the columns'],
    ['rows: THEME, columns: TERRITORY', 'the axis TERRITORY needs a territory'],
    ['rows: THEME, columns: TERRITORY, territory: "nowhere"', 'there is no Territory "nowhere"'],
    ['rows: THEME, columns: ACTOR, theme: "nothing"', 'there is no Theme "nothing"'],
    ['rows: THEME, columns: ACTOR, rowLimit: 0', 'pivot: rowLimit: 0 is not a length; write 1 to 200'],
    ['rows: THEME, columns: ACTOR, columnLimit: 201', 'pivot: columnLimit: 201 is not a length; write 1 to 200'],
  ])('refuses %s with a message', async (args, words) => {
    await givenWide(database, {});
    const { errors } = await answer(`{ pivot(${args}) { distinct } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('refuses the whole country', async () => {
    await givenWide(database, {});
    const { errors } = await answer('{ pivot(rows: THEME, columns: TERRITORY, territory: "FRANCE") { distinct } }');
    expect(errors?.[0]?.message).toContain('contains every EPCI of the country');
  });
});

const axes: readonly Axis[] = ['ACTOR', 'THEME', 'ROOT_THEME', 'TERRITORY', 'FUNDER', 'YEAR'];
const asked: fc.Arbitrary<{ readonly axes: readonly Axis[]; readonly filters: Asked }> = fc.record({
  axes: fc.shuffledSubarray([...axes], { minLength: 2, maxLength: 2 }),
  filters: fc.record({
    measure: fc.constantFrom('INITIATIVES', 'ROLES', 'EUROS', 'EUROS'),
    territory: fc.constantFrom('DEP', 'R', 'c5', 'Z', 'D2'),
    theme: fc.constantFrom(null, null, 'med', 'outils'),
    kind: fc.constantFrom(null, null, ['PROJECT', 'SERVICE']),
    activeOn: fc.constantFrom(null, null, '2026-03-01'),
    nature: fc.constantFrom(['SUBSIDY'], ['SUBSIDY', 'LOAN'], ['OWN_FUNDS']),
    asOf: fc.constant('2026-03-01'),
  }),
});

const list = (values: readonly string[] | null) => (values === null ? 'null' : `[${values.join(', ')}]`);

/** An answer as the oracle writes it. */
function cellsOf(found: {
  rows: Heading[];
  columns: Heading[];
  counts: number[][];
  amounts: (string | null)[][] | null;
  distinct: number;
  amount: string | null;
}): Record<string, readonly [number, number | null]> {
  const cents = (amount: string | null) => (amount === null ? null : Math.round(Number(amount) * 100));
  const { rows, columns, counts, amounts, distinct, amount } = found;
  const cells = rows.flatMap((row, down) =>
    columns.flatMap((column, across): [string, readonly [number, number | null]][] => {
      const count = counts[down]?.[across] ?? Number.NaN;
      return count === 0 ? [] : [[`${row.name}|${column.name}`, [count, cents(amounts?.[down]?.[across] ?? null)]]];
    }),
  );
  const totals = [
    ...rows.map((row) => [`${row.name}|`, [row.count, cents(row.amount)]] as const),
    ...columns.map((column) => [`|${column.name}`, [column.count, cents(column.amount)]] as const),
    ...(distinct > 0 ? [['|', [distinct, cents(amount)]] as const] : []),
  ];
  return Object.fromEntries([...cells, ...totals]);
}

interface Place extends Heading {
  readonly actor: { id: string } | null;
  readonly theme: { id: string } | null;
  readonly territory: { id: string } | null;
  readonly year: number | null;
}

/** Opens the first cells that are not empty: the contents of each must add up to its figure. */
async function checkCells(
  found: { rows: Place[]; columns: Place[]; counts: number[][]; amounts: (string | null)[][] | null },
  args: string,
): Promise<void> {
  const idOf = ({ actor, theme, territory, year }: Place) => actor?.id ?? theme?.id ?? territory?.id ?? String(year);
  const cells = found.rows
    .flatMap((row, down) => found.columns.map((column, across) => ({ row, column, down, across })))
    .filter(({ down, across }) => found.counts[down]?.[across])
    .slice(0, 4);
  if (cells.length === 0) return;
  const asked = cells.map(
    ({ row, column }, n) =>
      `c${n}: cell(row: "${idOf(row)}", column: "${idOf(column)}") { count amount initiativeCount initiatives { id } grants { share fundingLink { amount } } }`,
  );
  const { pivot: opened } = await ask(`{ pivot(${args}) { ${asked.join(' ')} } }`);
  for (const [n, { down, across }] of cells.entries()) {
    const { count, amount, initiativeCount, initiatives, grants } = opened[`c${n}`];
    const figure = found.amounts?.[down]?.[across] ?? null;
    expect({ count, amount }).toEqual({ count: found.counts[down]?.[across], amount: figure });
    expect(initiatives).toHaveLength(initiativeCount);
    if (found.amounts === null) continue;
    expect(grants).toHaveLength(count);
    const known = grants.filter(({ fundingLink }: { fundingLink: { amount: string | null } }) => fundingLink.amount);
    const sum = known.reduce(
      (all: number, each: { share: number; fundingLink: { amount: string } }) =>
        all + Number(each.fundingLink.amount) * each.share,
      0,
    );
    expect(known.length === 0 ? null : sum.toFixed(2)).toBe(figure === null ? null : Number(figure).toFixed(2));
  }
}

describe('two-way tables', () => {
  it('equal a brute-force count in random worlds', async () => {
    await fc.assert(
      fc.asyncProperty(wideWorlds, asked, async (drawn, { axes: [rows = 'ACTOR', columns = 'YEAR'], filters }) => {
        await givenWide(database, drawn);
        const { measure, territory, theme, kind, activeOn, nature } = filters;
        const told = `measure: ${measure}, territory: "${territory}", theme: ${JSON.stringify(theme)},
           kind: ${list(kind)}, activeOn: ${JSON.stringify(activeOn)}, nature: ${list(nature)}, rowLimit: 200, columnLimit: 200`;
        const found = await pivot(`rows: ${rows}, columns: ${columns}, ${told}`);
        await checkCells(found, `rows: ${rows}, columns: ${columns}, ${told}`);
        const expected = pivotByHand(drawn, rows, columns, filters);
        const cells = cellsOf(found);
        expect(Object.keys(cells).sort()).toEqual(Object.keys(expected).sort());
        for (const [cell, [count, cents]] of Object.entries(expected)) {
          expect(cells[cell]?.[0], cell).toBe(count);
          if (cents === null) expect(cells[cell]?.[1], cell).toBeNull();
          // Each sum is rounded to the cent; a half may fall either way.
          else expect(Math.abs((cells[cell]?.[1] ?? Number.NaN) - cents), cell).toBeLessThanOrEqual(0.6);
        }
      }),
      { numRuns: databaseRuns(60) },
    );
  }, 600_000);

  it('of funders and years have the shares of fundingConcentration', async () => {
    const subsidies = wideWorlds.map((drawn) => ({
      ...drawn,
      funding: drawn.funding.map((grant) => ({ ...grant, nature: 'SUBSIDY', decidedOn: '2024-06-01' })),
    }));
    await fc.assert(
      fc.asyncProperty(subsidies, async (drawn) => {
        await givenWide(database, drawn);
        const { pivot: table, fundingConcentration: shares } = await ask(`{
          pivot(rows: FUNDER, columns: YEAR, measure: EUROS) { rows { actor { id } amount } columns { amount } }
          fundingConcentration(first: 200) { nodes { actor { id } amount } } }`);
        const amounts = (rows: { actor: { id: string }; amount: string }[]) =>
          rows.map(({ actor, amount }) => [actor.id, amount]).sort();
        expect(amounts(table.rows)).toEqual(amounts(shares.nodes));
      }),
      { numRuns: databaseRuns(10) },
    );
  }, 300_000);

  it('count as many initiatives as the list has', async () => {
    await givenWide(database, world);
    for (const filter of ['', 'kind: [SERVICE]', 'status: [ABANDONED]', 'theme: "med"']) {
      const { pivot: table, initiatives } = await ask(`{
        pivot(rows: ACTOR, columns: THEME, ${filter}) { distinct } initiatives(filter: {${filter}}) { totalCount } }`);
      expect(table.distinct, filter).toBe(initiatives.totalCount);
    }
  });
});
