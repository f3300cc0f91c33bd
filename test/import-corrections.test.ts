/** Rows with an amount below zero are subtracted from the one grant that they correct, and are left out and reported otherwise. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { describeImport } from '../src/cli/imports/import-report.js';
import { openDatabase } from '../src/database/database.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions, RejectedRow } from '../src/import/options.js';
import type { ImportReport } from '../src/import/report.js';
import { undoImport } from '../src/write/undo-import.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file } = imported(database);
const HEADING = 'Financeur;SIRET financeur;Date;Délibération;Bénéficiaire;SIRET;Objet;Montant';
const CLUB = 'Club de Pont;22020002600015';
const CHOIR = 'Chorale de Pont;W022000001';

const row = (amount: string, { date = '2021-03-01', reference = '', to = CLUB, purpose = 'Voile' } = {}) =>
  `Ville de Pont;22440002800011;${date};${reference};${to};${purpose};${amount}`;

const load = (texts: readonly string[], options: ImportOptions = {}, name = 'liste'): Promise<ImportReport> =>
  importFiles(
    database,
    'subsidies',
    texts.map((text, at) => file(`${name}-${at}.csv`, text)),
    options,
  );
const table = (...rows: readonly string[]) => [HEADING, ...rows].join('\n');
const amounts = async () =>
  (await ask('MATCH (f:FundingLink) RETURN f.amount AS cents ORDER BY cents')).map(({ cents }) => Number(cents));
const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
const hash = () => hashGraph(exact);
const undo = async ({ import: name }: ImportReport) => {
  const { userErrors } = await undoImport(database, { import: name, by: { name: 'test', subject: null } }, 60_000);
  expect(userErrors).toEqual([]);
};
const rulesOf = ({ faults }: ImportReport) =>
  faults.flatMap(({ rule }) => (/correct|negative|total/.test(rule) ? [rule] : []));

beforeEach(() => wipe(database));

describe('a row below zero is subtracted from its grant', () => {
  const other = row('5000', { reference: 'D-9', purpose: 'Régate', date: '2021-09-01' });
  test.each<[string, readonly string[], string]>([
    [
      'with the same reference',
      [
        row('1000', { reference: 'D-1' }),
        row('-300', { reference: 'D-1', purpose: 'Trop-perçu', date: '2022-02-01' }),
        other,
      ],
      'corrected-amount',
    ],
    ['with the same purpose', [row('1000'), row('-300', { reference: 'D-7' }), other], 'corrected-amount'],
    [
      'that is the only one of the year from which it can be taken',
      [row('1000'), row('200', { purpose: 'Canot' }), row('-300', { purpose: 'Annulation partielle' })],
      'assumed-correction',
    ],
  ])('%s', async (_, rows, rule) => {
    const report = await load([table(...rows)]);
    expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: 0, netted: { rows: 1, amount: '-300.00' } });
    expect(rulesOf(report)).toEqual([rule]);
    expect(report.faults.find((fault) => fault.rule === rule)).toMatchObject({
      ...{ line: 2, column: 'Montant', value: '1000.00', after: '700.00' },
      message: expect.stringMatching(
        /^300\.00 of line [34] is subtracted from this grant of 1000\.00: it.*; 700\.00 remains$/,
      ),
    });
    const written = await amounts();
    expect(written).toContain(70_000);
    expect(written.reduce((sum, cents) => sum + cents, 0)).toBe(Number(report.amount) * 100);
  });

  test('and the sum of the file is what is in', async () => {
    const rows = [row('1000'), row('-300'), row('50', { to: CHOIR }), 'Total;;;;;;;750'];
    const report = await load([table(...rows)]);
    expect(report).toMatchObject({ amount: '750.00', totals: [{ stated: '750.00', read: '750.00' }] });
    expect(report.totals?.[0]).not.toHaveProperty('out');
    expect(describeImport(report, { faults: undefined, rejected: [] })).toMatch(/✓/);
  });

  test('whatever the number of such rows, as far as the grant goes', async () => {
    const report = await load([table(row('1000'), row('-300'), row('-300'), row('-100', { date: '2022-01-01' }))]);
    expect(report).toMatchObject({ accepted: 4, amount: '300.00', netted: { rows: 3, amount: '-700.00' } });
    expect(report.faults.filter(({ rule }) => rule === 'corrected-amount').map(({ after }) => after)).toEqual([
      ...['700.00', '400.00', '300.00'],
    ]);
  });

  test('the one that is taken back whole, when several have its reference', async () => {
    const again = row('1200', { reference: 'D-1' });
    const report = await load([table(row('1000', { reference: 'D-1' }), row('-1000', { reference: 'D-1' }), again)]);
    expect(report).toMatchObject({ accepted: 3, amount: '1200.00' });
    expect(await amounts()).toEqual([120_000]);
  });

  test('in the column of its part', async () => {
    const parts = 'Financeur;SIRET financeur;Bénéficiaire;SIRET;Objet;Fonctionnement;Investissement';
    const line = `Ville de Pont;22440002800011;${CLUB};Voile`;
    const report = await load([`${parts}\n${line};500;800\n${line};;-100\n`], { year: '2021' });
    expect(report).toMatchObject({ accepted: 2, amount: '1200.00' });
    expect(await amounts()).toEqual([50_000, 70_000]);
  });
});

test('a grant that is taken back whole was cancelled: nothing of it is granted, and this is reported', async () => {
  const statuses = `${HEADING};Statut`;
  const rows = [`${row('1000', { to: CHOIR })};votée`, `${row('-1000', { to: CHOIR })};annulée`, `${row('40')};votée`];
  const report = await load([[statuses, ...rows].join('\n')]);
  expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: 0, amount: '40.00', created: { FundingLink: 1 } });
  expect(report.faults.find(({ rule }) => rule === 'corrected-amount')).toMatchObject({
    after: '0.00',
    message: expect.stringContaining('nothing remains, so it is not imported'),
  });
  expect(await ask("MATCH (a:Actor) WHERE a.name STARTS WITH 'Chorale' RETURN a.name AS name")).toEqual([]);
});

describe('a row below zero is left out', () => {
  const later = { date: '2022-03-01' };
  test.each<[string, readonly string[], string]>([
    ['without a grant of its beneficiary', [row('1000', { to: CHOIR }), row('-300')], 'no grant that it corrects'],
    ['of two grants that fit', [row('1000'), row('1000'), row('-300')], 'any of several grants'],
    ['that takes back more than was granted', [row('200'), row('-300')], 'more than was granted'],
    ['if together they take back more', [row('400'), row('-300'), row('-300', later)], 'more than was granted'],
    ['before its grant', [row('-300', { date: '2020-03-01', purpose: 'x' }), row('1000')], 'no grant that it corrects'],
    ['of a Mairie', [row('1000', { to: 'Mairie;' }), row('-300', { to: 'Mairie;' })], 'uncertain who'],
  ])('%s', async (_, rows, why) => {
    const rejected: RejectedRow[] = [];
    const report = await load([table(...rows)], { onRejected: (one) => rejected.push(one) });
    const left = rows.filter((one) => one.endsWith('-300')).length;
    expect(report).toMatchObject({ rejected: left, leftNegative: { rows: left, amount: `-${300 * left}.00` } });
    expect(report.netted).toBeUndefined();
    expect(rejected.map(({ cells }) => cells.at(-1))).toEqual(Array(left).fill('-300'));
    const told = report.faults.filter(({ rule }) => rule === 'negative-amount').map(({ message }) => message);
    expect(told).toHaveLength(left);
    for (const message of told) expect(message).toContain(why);
    expect(await amounts()).not.toContain(70_000);
  });

  test.each([
    ['counts it', '700'],
    ['does not', '1000'],
  ])('and no total agrees without it, whether the total %s', async (_, stated) => {
    const rows = [row('1000', { to: CHOIR }), row('-300'), `Total;;;;;;;${stated}`];
    const report = await load([table(...rows)]);
    expect(report.totals).toEqual([
      { line: 4, column: 'Montant', stated: `${stated}.00`, read: '1000.00', out: '-300.00' },
    ]);
    expect(rulesOf(report)).toContain('total-differs');
    const told = describeImport(report, { faults: undefined, rejected: [] });
    expect(told).not.toContain('✓');
    expect(told).toMatch(/300.* (?:of negative rows is left out|de lignes négatives restent dehors) ✗/);
  });
});

describe('the outcome is the same', () => {
  const RICH = [
    row('1000', { reference: 'D-1' }),
    row('500', { to: CHOIR, purpose: 'Concert' }),
    row('-300', { reference: 'D-1', date: '2022-01-01' }),
    row('-500', { to: CHOIR, purpose: 'Concert', date: '2021-12-01' }),
    row('-20', { to: 'Mairie;' }),
    row('80', { to: CHOIR, purpose: 'Partitions', date: '2022-05-01' }),
    row('-30', { to: CHOIR, purpose: 'Reversement', date: '2022-06-01' }),
  ];

  test('shuffled, renamed, split into files, and in a dry run; and undone completely', async () => {
    const before = await hash();
    const dry = await load([table(...RICH)], { dryRun: true });
    expect(await hash()).toBe(before);
    const report = await load([table(...RICH)]);
    expect(report).toMatchObject({ rows: 7, accepted: 6, rejected: 1, amount: '750.00', created: { FundingLink: 2 } });
    const { import: _, dryRun, ...tried } = dry;
    expect(dryRun).toBe(true);
    expect(report).toMatchObject(tried);
    expect(await amounts()).toEqual([5_000, 70_000]);
    const after = await hash();
    const again = await load([table(...RICH)], { again: true });
    expect(again).toMatchObject({ created: {}, updated: 0 });
    expect(await hash()).toBe(after);
    await undo(report);
    expect(await hash()).toBe(before);
    for (const [name, texts] of [
      ['shuffled', [table(...RICH.toReversed())]],
      ['split', RICH.map((one) => table(one))],
    ] as const) {
      await wipe(database);
      await load(texts, {}, name);
      expect(await hash(), name).toBe(after);
    }
  });

  test('when the grants were imported before their corrections, and again after them', async () => {
    const grants = [RICH[0], RICH[1], RICH[5]].map(String);
    const early = await load([table(...grants)], {}, 'early');
    const first = await hash();
    expect(early.amount).toBe('1580.00');
    const dry = await load([table(...RICH)], { dryRun: true });
    const late = await load([table(...RICH)]);
    expect(late).toMatchObject({ updated: 3, created: {} });
    expect([dry.updated, dry.created]).toEqual([late.updated, late.created]);
    expect(await amounts()).toEqual([5_000, 70_000]);
    const corrected = await hash();
    await load([table(...RICH)], { again: true }, 'once-more');
    expect(await hash()).toBe(corrected);
    await undo(late);
    expect(await hash()).toBe(first);
  });

  test('when a corrected grant was undone, and its row is imported alone', async () => {
    const both = await load([table(row('1000'), row('-300'))]);
    await undo(both);
    await load([table(row('1000'))], {}, 'alone');
    expect(await amounts()).toEqual([100_000]);
  });

  test('for a grant that a person edited since: it stays', async () => {
    await load([table(row('1000'))], {}, 'early');
    await ask('MATCH (f:FundingLink) SET f.amount = 90000');
    await load([table(row('1000'), row('-300'))], { again: true });
    expect(await amounts()).toEqual([90_000]);
  });
});

describe('a correction in a file by itself', () => {
  const GRANTS = [row('1000', { reference: 'D-1' }), row('500', { to: CHOIR, purpose: 'Concert' })];
  const BACK = row('-300', { reference: 'D-1', purpose: 'Trop-perçu', date: '2022-02-01' });
  const LESS = row('-80', { to: CHOIR, purpose: 'Reversement', date: '2021-11-01' });

  test('is subtracted from the grant that is known, with its proof, once, and is undone', async () => {
    await load([table(...GRANTS)], {}, 'grants');
    const first = await hash();
    const dry = await load([table(BACK, LESS)], { dryRun: true }, 'back');
    expect(await hash()).toBe(first);
    const report = await load([table(BACK, LESS)], {}, 'back');
    expect(report).toMatchObject({ accepted: 2, rejected: 0, updated: 2, netted: { rows: 2, amount: '-380.00' } });
    expect([dry.updated, dry.netted, dry.faults]).toEqual([report.updated, report.netted, report.faults]);
    expect(report.faults.filter(({ rule }) => /correct/.test(rule))).toMatchObject([
      { line: 2, rule: 'corrected-amount', value: '1000.00', after: '700.00', message: expect.stringMatching(/graph/) },
      { line: 3, rule: 'assumed-correction', value: '500.00', after: '420.00' },
    ]);
    expect(await amounts()).toEqual([42_000, 70_000]);
    const corrected = await hash();
    for (const texts of [[table(BACK)], [table(LESS, BACK)], [table(...GRANTS, BACK, LESS)]]) {
      const again = await load(texts, { again: true }, 'again');
      expect(again).toMatchObject({ rejected: 0, updated: 0, created: {} });
      expect(await hash()).toBe(corrected);
    }
    await undo(report);
    expect(await hash()).toBe(first);
    await wipe(database);
    await load([table(...GRANTS, BACK, LESS)]);
    expect(await hash()).toBe(corrected);
    expect(await load([table(BACK, LESS)], {}, 'back')).toMatchObject({ rejected: 0, updated: 0 });
    expect(await hash()).toBe(corrected);
  });

  test('beside grants of another year corrects the known one that has its reference', async () => {
    await load([table(...GRANTS)], {}, 'grants');
    const report = await load([table(BACK, row('900', { date: '2022-05-01', purpose: 'Régate' }))], {}, 'next');
    expect(report).toMatchObject({ rejected: 0, amount: '900.00' });
    expect(await amounts()).toEqual([50_000, 70_000, 90_000]);
  });

  test('that is as large as an earlier one is another one, and joins it in the next edition', async () => {
    await load([table(...GRANTS, BACK)], {}, 'grants');
    const next = row('-300', { reference: 'D-1', purpose: 'Trop-perçu', date: '2023-02-01' });
    await load([table(next)], {}, 'next');
    expect(await amounts()).toEqual([40_000, 50_000]);
    const more = row('-50', { reference: 'D-1', date: '2024-01-01' });
    const report = await load([table(...GRANTS, BACK, next, more)], { again: true }, 'all');
    expect(report.faults.filter(({ rule }) => rule === 'kept-amount')).toEqual([]);
    expect(await amounts()).toEqual([35_000, 50_000]);
  });

  test('is left out and reported when a person has edited the grant, or too little remains', async () => {
    await load([table(...GRANTS)], {}, 'grants');
    await ask('MATCH (f:FundingLink {reference: "D-1"}) SET f.amount = 90000');
    const told = async (line: string) => {
      const report = await load([table(line)], {}, 'back');
      expect(report).toMatchObject({ rejected: 1, updated: 0 });
      return report.faults.find(({ rule }) => rule === 'negative-amount')?.message;
    };
    expect(await told(BACK)).toMatch(/a person has edited/);
    expect(await told(row('-600', { to: CHOIR, purpose: 'Concert' }))).toMatch(/more than was granted/);
    expect(await amounts()).toEqual([50_000, 90_000]);
  });
});

describe('an older edition after the corrected one', () => {
  test.each([
    ['-300', '700.00', [70_000]],
    ['-1000', '0.00', []],
  ])('leaves what %s leaves, and says so', async (back, kept, left) => {
    await load([table(row('1000'))], {}, 'early');
    await load([table(row(back))], {}, 'back');
    expect(await amounts()).toEqual(left);
    for (const dryRun of [true, false]) {
      const report = await load([table(row('1000'))], { dryRun }, 'early');
      expect(report).toMatchObject({ rejected: 0, updated: 0, created: {} });
      expect(report.faults.filter(({ rule }) => rule === 'kept-amount')).toMatchObject([
        { line: 2, value: '1000.00', after: kept },
      ]);
    }
    expect(await amounts()).toEqual(left);
  });

  test('does not bring back a grant that was cancelled within its own files, and says so', async () => {
    const cancelled = row('1000', { to: CHOIR });
    const both = await load([table(cancelled, row('-1000', { to: CHOIR }), row('40'))], {}, 'both');
    expect(await amounts()).toEqual([4_000]);
    const before = await hash();
    const told = (report: ImportReport) => report.faults.filter(({ rule }) => rule === 'kept-amount');
    for (const dryRun of [true, false]) {
      const report = await load([table(cancelled, row('40'))], { dryRun, again: true }, 'older');
      expect(report).toMatchObject({ rejected: 0, updated: 0, created: {} });
      expect(told(report)).toMatchObject([
        {
          line: 2,
          value: '1000.00',
          after: '0.00',
          message: expect.stringContaining(`the files of ${both.import} took`),
        },
      ]);
    }
    expect(await hash()).toBe(before);
    expect(told(await load([table(cancelled, row('40'))], { replaces: both.import }, 'newer'))).toEqual([]);
    expect(await amounts()).toEqual([4_000, 100_000]);
  });

  test('brings back a cancelled grant when the import that cancelled it was undone', async () => {
    const both = await load([table(row('1000'), row('-1000'), row('40', { to: CHOIR }))], {}, 'both');
    await undo(both);
    await load([table(row('1000'))], {}, 'older');
    expect(await amounts()).toEqual([100_000]);
  });
});
