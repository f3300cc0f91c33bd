/** `passerelle import` as people run it: the first line and the exit code are right, faults are grouped by cause, rejected rows can be corrected. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultGroups, mergeGroups } from '../src/import/faults/fault-groups.js';
import { ImportTally } from '../src/import/report.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { englishLeft } from './english-left.js';
import { run } from './program.js';
import { temporaryFolder } from './temporary-folder.js';
import { workbook } from './workbook.js';

const { uri, user, password } = testConnection();
const database = testDatabase();
const folder = temporaryFolder();
const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: folder };
const passerelle = (...words: string[]) => run(words, server);
const inFrench = (...words: string[]) => run(words, { ...server, LC_ALL: 'fr_FR.UTF-8' });
beforeEach(() => wipe(database));

const HEADING = ['nomAttribuant', 'idAttribuant', 'nomBeneficiaire', 'idBeneficiaire', 'objet', 'montant'];
const row = (number: number, amount = '1000,50', purpose = `Action ${number}`) => [
  ...['Ville de Pont', '22440002800011', 'Club', '22020002600015', purpose, amount],
];

function write(name: string, rows: readonly (readonly string[])[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((cells) => cells.join(';')).join('\n'));
  return file;
}

describe('the first line and the exit code', { timeout: 400_000 }, () => {
  /** All rows are of one club. */
  const ONE = '--one-beneficiary';
  const many = Array.from({ length: 199 }, (_, at) => row(at));

  test('are those of a success up to one rejected row in a hundred, when all amounts could be read', async () => {
    const file = write('good.csv', [HEADING, ...many, ['Ville'], ...many.map((cells) => cells.with(4, 'Autre'))]);
    const { code, stdout } = await passerelle('import', 'subsidies', file, ONE);
    expect(stdout).toMatch(/^import subsidies: 399 rows: 398 accepted \(\d+ of them with a fault\), 1 rejected\n/);
    expect(code).toBe(0);
  });

  test('say that an import is incomplete, unless the losses are accepted', async () => {
    const file = write('bad.csv', [HEADING, ...many, row(200, 'mille')]);
    const refused = await passerelle('import', file, ONE, '--dry-run');
    expect(refused.stdout).toMatch(
      /^import subsidies: INCOMPLETE: 1 of 200 rows were not imported \(1 rejected, 0 never read\), amounts that could not be read: 1; imported: 199 /,
    );
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('import: read as subsidies, because 6 of its 6 headings are those of subsidies');
    const french = await inFrench('import', file, ONE, '--dry-run', '--accept-losses');
    expect(french.stdout).toMatch(
      /^import subsidies\s: INCOMPLET, non chargées\s: 1 sur 200 lignes \(refusées\s: 1, jamais lues\s: 0\)/,
    );
    expect(french.code).toBe(0);
    const { code, stdout } = await passerelle('import', 'subsidies', file, ONE, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ format: 'subsidies', rows: 200, accepted: 199, rejected: 1, lost: 0, unread: 1, amount: '199099.50' },
    });
  });

  test('as JSON are in English whatever the language of the system, and in another one when it is asked for', async () => {
    const file = write('words.csv', [HEADING, row(1, 'mille')]);
    const words = ['import', 'subsidies', file, '--dry-run', '--json'];
    const [told, french] = [await inFrench(...words), await passerelle(...words, '--language', 'fr')].map(
      ({ stdout }) => JSON.parse(stdout),
    );
    const amountIn = ({ faults }: { faults: { rule: string; message: string; remedy: string }[] }) =>
      faults.find(({ rule }) => rule === 'amount');
    expect(amountIn(told)?.message).toBe('amount "mille" is not a number');
    expect(amountIn(french)?.message).toMatch(/^le montant «\smille\s» n’est pas un nombre/);
    expect(french.groups[0].examples[0]).toEqual(amountIn(french));
    expect(englishLeft(amountIn(french)?.remedy ?? 'the')).toBeUndefined();
  });

  test('are a refusal in the language of the reader for a file that is not a table', async () => {
    const file = join(folder, 'page.xls');
    writeFileSync(file, '<html><table></table></html>');
    const { code, stdout, stderr } = await inFrench('import', file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/est une page web \(HTML\), qu’Excel a pu nommer \.xls\s; ouvrez-le dans un tableur/);
  });
});

describe('rejected rows', { timeout: 400_000 }, () => {
  test('are grouped by cause, written in full to a table for French Excel, and imported once corrected', async () => {
    const bad = [row(1, '12k'), row(2, 'mille', '=1+1'), row(3, '7', 'x'.repeat(300)).with(3, '123456789')];
    const file = write('some.csv', [HEADING, ...bad, row(4)]);
    const [report, rejected] = [join(folder, 'out', 'fautes.csv'), join(folder, 'out', 'rejets.csv')];
    const { code, stdout } = await inFrench('import', file, '--report', report, '--rejected', rejected);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^ {2}Montants et dates à vérifier\s:\n {4}\d lignes?\s: montant, montant qui n’est pas un nombre, ligne refusée/m,
    );
    expect(stdout).toMatch(
      /^ {2}Acteurs, lieux et thématiques à vérifier\s:\n {4}1 ligne\s: idBeneficiaire, identifiant non valide.*7\s€/m,
    );
    expect(stdout).toContain(`lignes à corriger puis à importer\u00a0: ${rejected}`);
    const faults = readFileSync(report, 'utf8');
    expect(faults).toMatch(/^\ufefffichier;ligne;colonne;valeur;gravité;règle;constat;remède;lu;preuve;certitude\r\n/);
    expect(faults).toMatch(
      /;3;montant;mille;Montants et dates à vérifier;amount;le montant «\s?mille\s?» n’est pas un nombre;/,
    );
    const rows = readFileSync(rejected, 'utf8');
    expect(rows.split('\r\n')[0]).toBe(`\ufeff${HEADING.join(';')};à corriger;Passerelle`);
    expect(rows).toMatch(/montant — le montant «\s?mille\s?» n’est pas un nombre → /);
    expect(stdout).toMatch(/importées sans une valeur\s: 1/);
    expect(rows).toContain("'=1+1");
    writeFileSync(rejected, rows.replace('12k', '12000').replace('mille', '1000').replace("'=1+1", 'Action 2'));
    const again = await passerelle('import', rejected, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 3, accepted: 3, rejected: 0, amount: '13007.00' });
  });

  test('of the tables of an ecosystem are written to tables with the same names', async () => {
    const file = write('actors.csv', [
      ['name', 'kind'],
      ['', 'ASSOCIATION'],
      ['Club', ''],
      ['Trop', '', 'x'],
    ]);
    const rejected = join(folder, 'reste.csv');
    await passerelle('import', file, '--rejected', rejected, '--dry-run');
    expect(readFileSync(join(folder, 'reste-actors.csv'), 'utf8')).toMatch(
      /^\ufeffname;kind;to correct;Passerelle\r\nTrop;;x;name — the row has 3 cells for 2 headings → .*;\r\n;ASSOCIATION;name — name is empty → fill it in;#\S+\r\n$/,
    );
  });
});

test('a workbook needs neither a format nor the columns that were given earlier for its publisher', {
  timeout: 400_000,
}, async () => {
  const rows = [
    ['Association', 'Aide 2019'],
    ['Club', 1000.5],
  ];
  const file = join(folder, 'aides.xlsx');
  writeFileSync(file, workbook({ name: 'Aides', rows }));
  const publisher = ['--publisher', 'Ville de Pont'];
  const first = await passerelle(
    'import',
    file,
    ...publisher,
    '--funder',
    '22440002800011',
    '--year',
    '2019',
    '--json',
  );
  expect(JSON.parse(first.stdout)).toMatchObject({ accepted: 1, amount: '1000.50' });
  writeFileSync(file, workbook({ name: 'Aides', rows: [...rows, ['Amicale', 500]] }));
  const second = await passerelle('import', file, ...publisher, '--json');
  expect(second.stderr).toContain('columns and funder as given earlier for Ville de Pont');
  expect(JSON.parse(second.stdout)).toMatchObject({ accepted: 2, amount: '1500.50' });
  const { imports } = JSON.parse((await passerelle('imports', '--json')).stdout);
  expect(imports).toMatchObject([
    { files: ['aides.xlsx'], rows: 2, amount: '1500.50', state: 'DONE' },
    { rows: 1, state: 'DONE' },
  ]);
  expect((await inFrench('imports')).stdout).toMatch(
    /^Imports\s: 2\n\nImport +Jour +Format +Fichiers .*\n.* complet$/m,
  );
});

test('faults beyond those that are kept are all grouped, and passed to the listener', () => {
  const told: number[] = [];
  const tally = new ImportTally({ keep: 2, onFault: ({ line }) => told.push(line) });
  for (let line = 1; line <= 5; line++) {
    const fault = {
      line,
      column: 'montant',
      value: '',
      rule: 'amount',
      message: 'amount "x" is not a number',
      remedy: 'nothing',
    } as const;
    tally.addFault(fault, line === 1 ? null : 100n);
  }
  const { faults, moreFaults, groups, unread } = tally.report('import-a', 'subsidies');
  expect(told).toEqual([1, 2, 3, 4, 5]);
  expect({ kept: faults.length, moreFaults, unread }).toEqual({ kept: 2, moreFaults: 3, unread: 5 });
  expect(groups).toMatchObject([{ level: 'FIGURE', rule: 'amount', count: 5, rejected: 1, amount: '4.00' }]);
  const other = new FaultGroups();
  other.add({ line: 9, column: 'nature', value: '', rule: 'nature', message: 'm', remedy: 'r' }, 0n);
  expect(mergeGroups([...other.list(), ...groups, ...groups])).toMatchObject([
    { level: 'FIGURE', count: 10, amount: '8.00' },
    { level: 'FORM', count: 1 },
  ]);
});
