/** A second table below the first one in the same sheet is read with its own headings, or reported with its lines and euros. */
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importFiles } from '../src/import/import-files.js';
import type { RejectedRow } from '../src/import/options.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';
import { CLUB, eurosOf, FUNDER, readList, table } from './read-list.js';

const database = testDatabase();
const { file, ask } = imported(database);
const FIRST = ['Association;SIRET;Objet;Montant', `Club;${CLUB};Voile;1000`, 'Chorale;;Concert;500'];

test.each([
  ['with other columns in another order', ['Montant voté;Bénéficiaire', '70;Harmonie', '30;Ludothèque']],
  [
    'under a title',
    ['Subventions exceptionnelles', 'Bénéficiaire;Intitulé;Aide;Montant voté', 'Harmonie;x;y;70', 'Ludothèque;x;y;30'],
  ],
  [
    'with more columns',
    ['SIRET;Bénéficiaire;Objet;Commune;Date;Montant', `;Harmonie;x;Laon;2020-01-02;70`, ';Ludothèque;x;;;30'],
  ],
])('it is read %s', async (_, second) => {
  const outcome = await readList(table(...FIRST, '', ...second));
  expect(eurosOf(outcome)).toEqual([1000, 500, 70, 30]);
  expect(outcome.grants.map(({ to }) => to)).toEqual(['Club', 'Chorale', 'Harmonie', 'Ludothèque']);
  expect(outcome).toMatchObject({ rejected: 0, lost: 0 });
  expect(outcome.rules).toContain('second-table');
});

test('without an empty line between them, its heading shows it', async () => {
  const outcome = await readList(table(...FIRST, 'Bénéficiaire;Objet;Date;Montant voté', 'Harmonie;x;2020-02-01;70'));
  expect(eurosOf(outcome)).toEqual([1000, 500, 70]);
});

test('each has its own total, and the last one may be that of both', async () => {
  const second = ['Bénéficiaire;Montant voté', 'Harmonie;70', 'Ludothèque;30', 'Total;100', 'Total général;1600'];
  const outcome = await readList(table(...FIRST, 'Total;;;1500', '', ...second));
  expect(outcome.totals).toEqual([true, true, true]);
  expect(eurosOf(outcome)).toEqual([1000, 500, 70, 30]);
});

test('amounts with two readings are read by those of their own table', async () => {
  const first = ['Association;Montant', 'Club;1.000', 'Chorale;2.500,50', ''];
  expect(
    eurosOf(await readList(table(...first, 'Montant voté;Bénéficiaire', '1,500;Harmonie', '12.25;Ludothèque'))),
  ).toEqual([...[1000, 2500.5, 1500, 12.25]]);
});

test('one without a beneficiary is not read under the headings of another: its lines and euros are reported', async () => {
  await wipe(database);
  const rejected: RejectedRow[] = [];
  const path = file(
    'deux.csv',
    table(...FIRST, '', 'Récapitulatif', 'Nature;Montant voté', 'Sport;1000', 'Culture;500,50'),
  );
  const options = { funder: `${FUNDER} Ville`, year: '2020', onRejected: (row: RejectedRow) => rejected.push(row) };
  const report = await importFiles(database, 'subsidies', [path], options);
  expect(report).toMatchObject({ rows: 4, accepted: 2, rejected: 2, amount: '1500.00', rejectedAmount: '1500.50' });
  expect(report.faults.find(({ rule }) => rule === 'lost-table')).toMatchObject({
    ...{ line: 7, value: '2' },
    message: expect.stringMatching(/lines 7 to 8 are not read, 1500\.50 in all$/),
  });
  expect(rejected.map(({ headings, cells }) => [headings[1], cells[1]])).toEqual([
    ['Montant voté', '1000'],
    ['Montant voté', '500,50'],
  ]);
  expect(await ask('MATCH (a:Actor) WHERE a.name IN ["Sport", "Culture"] RETURN a.name')).toEqual([]);
});

test('it is read in a workbook too, and the next sheet has the headings of the first', async () => {
  await wipe(database);
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
    sheet: name,
    data: rows.map((row) =>
      row.map((value) => (value === '' ? null : { value, type: typeof value === 'number' ? Number : String })),
    ),
  });
  const head = ['Association', 'SIRET', 'Montant'];
  const second = [[''], ['Montant voté', 'Bénéficiaire'], [70.5, 'Harmonie']];
  const path = file('deux.xlsx', '');
  await writeXlsxFile([
    sheet('2019', [head, ['Club', CLUB, 1000], ...second]),
    sheet('2020', [head, ['Chorale', '', 500]]),
  ] as Parameters<typeof writeXlsxFile>[0]).toFile(path);
  const report = await importFiles(database, 'subsidies', [path], { funder: `${FUNDER} Ville` });
  expect(report).toMatchObject({ rows: 3, accepted: 3, amount: '1570.50' });
});

test('the first table counts even if the second one has more columns', async () => {
  const second = ['Bénéficiaire;SIRET;RNA;Objet;Commune;Date;Montant voté', 'Harmonie;;;x;Laon;2020-01-01;70'];
  const outcome = await readList(table('Association;Montant', 'Club;1000', '', ...second));
  expect(eurosOf(outcome)).toEqual([1000, 70]);
});

test('a third one with the headings of the first keeps its columns, its year and its programme', async () => {
  const heading = 'Structure;Montant;Exercice;Programme';
  const rows = [heading, 'A;1000;2014;Sport', '', 'Structure;Montant', 'B;70', '', heading, 'C;500;2015;Culture'];
  const outcome = await readList(table(...rows), { funder: 'Ville de Laon' });
  expect(outcome.grants).toMatchObject([
    { to: 'A', euros: 1000, year: 2014 },
    { to: 'B', euros: 70, year: null, from: 'Ville de Laon' },
    { to: 'C', euros: 500, year: 2015 },
  ]);
  expect(outcome).toMatchObject({ rejected: 0, lost: 0 });
});

test('where the heading is repeated, a wrong total is compared with the rows below it', async () => {
  const heading = 'Bénéficiaire;Montant';
  const second = [heading, 'C;200', 'D;250', 'Total;460'];
  const outcome = await readList(table(heading, 'A;150', 'B;250', '', ...second));
  expect(outcome.told.join()).toContain('460.00 in all, and the rows above it add up to 450.00');
  const whole = await readList(table(heading, 'A;150', 'B;250', '', ...second.slice(0, 3), 'Total;850'));
  expect(whole.totals).toEqual([true]);
});
