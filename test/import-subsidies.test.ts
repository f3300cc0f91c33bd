/** Subsidies are imported to the cent, once, with every fault reported; from small files and from real ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeApart } from '../src/cli/imports/import-report.js';
import type { ImportOptions } from '../src/import/options.js';
import type { ImportReport } from '../src/import/report.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { testDatabase, wipe } from './database.js';
import { label } from './entities.js';
import { full } from './runs.js';
import { hasSharedData, sharedFile } from './shared-data.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide';

beforeEach(() => wipe(database));

/** A row of the town of Pont, which grants to the club of Pont, with what the case changes. */
function row(changes: Partial<Record<string, string>> = {}): string {
  const usual: Record<string, string> = {
    ...{ nomAttribuant: 'Ville de Pont', idAttribuant: '22440002800011', dateConvention: '2019-03-01' },
    ...{
      referenceDecision: 'D-1',
      nomBeneficiaire: 'Club de Pont',
      idBeneficiaire: '22020002600015',
      rnaBeneficiaire: '',
    },
    ...{ objet: 'Fonctionnement', montant: '1000', nature: 'aide en numéraire', conditionsVersement: 'unique' },
    ...{ datesPeriodeVersement: '2019-04-01/2019-12-31', idRAE: '', notificationUE: 'non', pourcentageSubvention: '1' },
  };
  return HEADING.split(';')
    .map((column) => changes[column] ?? usual[column] ?? '')
    .join(';');
}

function importRows(rows: readonly string[], options: ImportOptions = {}): Promise<ImportReport> {
  return importText([HEADING, ...rows].join('\n'), options);
}

function importText(text: string, options: ImportOptions = {}): Promise<ImportReport> {
  const file = join(folder, 'pont.csv');
  writeFileSync(file, text);
  return importSubsidies(database, file, options);
}

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

const rulesOf = ({ faults }: ImportReport) => faults.map(({ line, column, rule }) => `${line} ${column} ${rule}`);

test('one day of payment is no end of what is paid for, and the same file again changes nothing', async () => {
  const rows = [row({ datesPeriodeVersement: '2019-05-02' }), row({ datesPeriodeVersement: '2019-05-02/2019-05-02' })];
  expect(await importRows([...rows, row()])).toMatchObject({ accepted: 3, faults: [] });
  const days = `MATCH (f:FundingLink) RETURN toString(f.startDate) AS start, toString(f.endDate) AS end ORDER BY end`;
  expect(await ask(days)).toEqual([
    { start: '2019-04-01', end: '2019-12-31' },
    { start: '2019-05-02', end: null },
    { start: '2019-05-02', end: null },
  ]);
  expect(await importRows([...rows, row()])).toMatchObject({ created: {}, updated: 0 });
});

describe('an ambiguous amount', () => {
  test('rejects its row, and the fault names both readings', async () => {
    const report = await importRows([row({ montant: '30.000' }), row({ montant: '1,234' }), row({ montant: '500' })]);
    expect(report).toMatchObject({ rows: 3, accepted: 1, rejected: 2, amount: '500.00' });
    expect(rulesOf(report).filter((rule) => rule.endsWith('two-readings'))).toEqual([
      '2 montant two-readings',
      '3 montant two-readings',
    ]);
    expect(report.faults.map(({ remedy }) => remedy)).toContain('write 30000.00 or 30.00');
  });

  test.each([
    ['12,50', '30012.50'],
    ['1234.500', '1264.50'],
  ])('beside %s in its column has one reading, also when that comes later', async (other, amount) => {
    const report = await importRows([row({ montant: '30.000' }), row({ montant: other })]);
    expect(report).toMatchObject({ accepted: 2, rejected: 0, amount });
    const told = report.faults.filter(({ rule }) => rule === 'amount-sign');
    expect(told.map(({ line, value }) => [line, value])).toEqual([[2, '30.000']]);
  });
});

test('an ambiguous date has one reading where its column shows which number is the month', async () => {
  const days = (...all: string[]) => all.map((dateConvention) => row({ dateConvention }));
  const said = 'MATCH (f:FundingLink) RETURN toString(f.decidedOn) AS day, f.decidedIn AS year ORDER BY day';
  await importRows(days('05/06/2019', '05/25/2019'));
  expect(await ask(said)).toEqual([
    { day: '2019-05-06', year: 2019 },
    { day: '2019-05-25', year: 2019 },
  ]);
  await wipe(database);
  const report = await importRows(days('05/06/2019', '05/25/2019', '25/05/2019'));
  expect(rulesOf(report)).toContain('2 dateConvention two-dates');
  expect((await ask(said)).map(({ day }) => day)).toEqual(['2019-05-25', '2019-05-25', null]);
});

test('no person is stored: the money counts, but name, number and purpose are left out', async () => {
  const report = await importRows([
    row({ nomBeneficiaire: 'M. Jean Exemple', idBeneficiaire: '', objet: 'Bourse' }),
    row({ nomBeneficiaire: 'Exemple Jeanne', idBeneficiaire: '1841276451089', objet: 'Bourse' }),
    row({ objet: 'Voyage de Mme Jeanne Exemple, 06 12 34 56 78' }),
    row({ nomBeneficiaire: 'MADAME SUZON PRODUCTIONS' }),
  ]);
  expect(report).toMatchObject({ accepted: 4, rejected: 0, amount: '4000.00', created: { Actor: 4 } });
  expect(rulesOf(report).filter((rule) => rule.endsWith('person'))).toEqual([
    ...['2 nomBeneficiaire person', '3 idBeneficiaire person', '4 objet person'],
  ]);
  const kept = JSON.stringify([report, await ask('MATCH (n) WHERE n:Actor OR n:FundingLink OR n:Change RETURN n')]);
  for (const said of ['Jean Exemple', 'Exemple Jeanne', '1841276451089', '06 12']) expect(kept).not.toContain(said);
  expect(kept).toContain('MADAME SUZON PRODUCTIONS');
});

test('accents that a program has garbled are repaired and reported', async () => {
  const report = await importRows([row({ nomBeneficiaire: 'ComitÃ© des fÃªtes de Pont', objet: 'FÃªte' }), row()]);
  expect(report).toMatchObject({ accepted: 2, created: { Actor: 2, FundingLink: 2 } });
  expect(rulesOf(report)).toEqual(['2 nomBeneficiaire broken-accents', '2 objet broken-accents']);
  expect(await ask('MATCH (a:Actor) RETURN a.name AS name, a.aliases AS aliases ORDER BY name')).toEqual([
    { name: 'Comité des fêtes de Pont', aliases: ['Club de Pont'] },
    { name: 'Ville de Pont', aliases: null },
  ]);
});

describe('a line that states a total', () => {
  const total = (label: string, montant: string) =>
    HEADING.split(';')
      .map((column) => (column === 'nomBeneficiaire' ? label : column === 'montant' ? montant : ''))
      .join(';');
  const twenty = Array.from({ length: 20 }, () => row());

  test.each(['TOTAL', 'Total général', 'Sous-total', 'Totaux', 'TOTAL 2019', ''])(
    'called %j is not a subsidy, and proves how amounts were read',
    async (label) => {
      const report = await importRows([...twenty, total(label, '20 000,00 €')]);
      expect(report).toMatchObject({ rows: 20, accepted: 20, amount: '20000.00', created: { FundingLink: 20 } });
      expect(report.totals).toEqual([{ line: 22, column: 'montant', stated: '20000.00', read: '20000.00' }]);
      expect(report.faults).toEqual([]);
    },
  );

  test('is reported when it differs from the rows', async () => {
    const report = await importRows([row(), row(), total('Total', '2500,00')]);
    expect(report).toMatchObject({ accepted: 2, amount: '2000.00', totals: [{ stated: '2500.00', read: '2000.00' }] });
    expect(report.faults).toMatchObject([{ line: 4, column: 'montant', rule: 'total-differs' }]);
    expect(report.faults[0]?.message).toContain('the difference is 500.00');
  });

  test('may come after each part, and at the end after all of them', async () => {
    const parts = [
      row(),
      row(),
      total('Sous-total', '2000'),
      row(),
      total('Sous-total', '1000'),
      total('TOTAL', '3000'),
    ];
    const report = await importRows(parts);
    expect(report).toMatchObject({ accepted: 3, amount: '3000.00', faults: [] });
    expect(report.totals?.map(({ stated, read }) => [stated, read])).toEqual([
      ...[
        ['2000.00', '2000.00'],
        ['1000.00', '1000.00'],
        ['3000.00', '3000.00'],
      ],
    ]);
  });

  test('shows how the ambiguous amounts above it must be read', async () => {
    const amounts = [row({ montant: '30.000' }), row({ montant: '1.500' })];
    expect(await importRows([...amounts, total('Total', '31500')])).toMatchObject({ accepted: 2, amount: '31500.00' });
    expect(await importRows([...amounts, total('Total', '31,50')])).toMatchObject({ accepted: 2, amount: '31.50' });
    expect(await importRows([...amounts, total('Total', '31.500')])).toMatchObject({ accepted: 0, rejected: 2 });
  });

  test('is not confused with an actor with such a name', async () => {
    const report = await importRows([row({ nomBeneficiaire: 'Total Danse' }), row({ nomBeneficiaire: 'Ensemble' })]);
    expect(report).toMatchObject({ accepted: 2, amount: '2000.00' });
    const bare = await importRows([row({ nomBeneficiaire: 'TOTAL DANSE', idBeneficiaire: '' })]);
    expect(bare).toMatchObject({ accepted: 1 });
  });
});

describe('an amount', () => {
  test('below zero is left out as long as no look at all rows finds the grant that it corrects', async () => {
    const report = await importRows([row({ montant: '-500' }), row({ montant: '(12,50 €)' }), row()]);
    expect(report).toMatchObject({ accepted: 1, rejected: 2, amount: '1000.00' });
    expect(rulesOf(report)).toContain('2 montant negative-amount');
    expect(report.faults.map(({ message }) => message)).toContain(
      'amount -12.50 is below zero and is subtracted from no grant: there is no grant that it corrects for certain, in these files or in the graph',
    );
  });

  test('in thousands is read and reported', async () => {
    const report = await importRows([row({ montant: '12k€' }), row({ montant: 'NC' })]);
    expect(report).toMatchObject({ accepted: 2, amount: '12000.00' });
    expect(rulesOf(report)).toEqual(['2 montant amount-unit', '3 montant missing-amount']);
  });

  const PARTS = 'Financeur;SIRET financeur;Bénéficiaire;Objet;Fonctionnement;Investissement';
  test('in two columns makes two links, which add up to the sum beside them', async () => {
    const line = 'Ville de Pont;22440002800011;Club de Pont;Gymnase';
    const apart = await importText(`${PARTS}\n${line};1 000,00;500,50\n${line};;20\n`);
    expect(apart).toMatchObject({ accepted: 2, amount: '1520.50', created: { FundingLink: 3 } });
    expect(await ask('MATCH (f:FundingLink) RETURN f.purpose AS purpose, f.amount AS cents ORDER BY cents')).toEqual([
      { purpose: 'Gymnase (investissement)', cents: 2_000 },
      { purpose: 'Gymnase (investissement)', cents: 50_050 },
      { purpose: 'Gymnase (fonctionnement)', cents: 100_000 },
    ]);
    await wipe(database);
    const whole = await importText(`${PARTS};Montant total\n${line};1 000,00;500,50;1 500,50\n${line};1;2;4\n`);
    expect(whole).toMatchObject({ accepted: 1, rejected: 1, amount: '1500.50', created: { FundingLink: 2 } });
    expect(rulesOf(whole)).toContain('3 Montant total sum-differs');
  });
});

test('organisations whose SIRET a spreadsheet has rounded stay separate, and the number is kept as stated', async () => {
  const rounded = { idBeneficiaire: '78613700000000' };
  const report = await importRows([row(rounded), row({ ...rounded, nomBeneficiaire: 'Maison familiale' })]);
  expect(report.created).toMatchObject({ Actor: 3 });
  expect(report.faults.map(({ message }) => message)).toContain(
    'the identifier "78613700000000" is rounded by a spreadsheet: no SIRET ends in 00000; it is kept as stated and identifies nobody',
  );
  expect(
    await ask(
      "MATCH (a:Actor WHERE a.statedIdentifiers = ['78613700000000']) RETURN count(a) AS actors, count(a.siret) AS sirets",
    ),
  ).toEqual([{ actors: 2, sirets: 0 }]);
});

test('a SIREN and a NIC in separate columns make a SIRET, where the check digit proves it', async () => {
  const heading = 'nomAttribuant;idAttribuant;nomBeneficiaire;SIREN;NIC;objet;montant';
  const town = 'Ville de Pont;22440002800011';
  const report = await importText(
    [
      heading,
      `${town};Club de Pont;220200026;15;Fonctionnement;100`,
      `${town};Club de Pont;220200026;00015;Travaux;200`,
      `${town};Club de Pont;220200026;99;Voyage;300`,
    ].join('\n'),
  );
  expect(report).toMatchObject({ rows: 3, accepted: 3, amount: '600.00' });
  expect(rulesOf(report).filter((rule) => rule.includes('NIC invalid'))).toEqual(['4 NIC invalid-identifier']);
  expect(
    await ask('MATCH (f:FundingLink)-[:BENEFITS]->(a) RETURN a.siret AS siret, sum(f.amount) AS amount ORDER BY siret'),
  ).toEqual([
    { siret: '22020002600015', amount: 30_000 },
    { siret: null, amount: 30_000 },
  ]);
});

describe('a part of the beneficiary below 100 %', () => {
  test('is told with what the file states and what is imported, and so is aid in kind', async () => {
    const rows = [
      row({ montant: '30000', pourcentageSubvention: '0.7' }),
      row({ montant: '1000.50', objet: 'Jeu' }),
      row({ montant: '200', pourcentageSubvention: '50 %', objet: 'Fête' }),
      row({ montant: '2500', nature: 'aide en nature', objet: 'Salle' }),
    ];
    for (const dryRun of [true, false]) {
      const report = await importRows(rows, { dryRun });
      expect(report).toMatchObject({ accepted: 4, amount: '22100.50' });
      expect(report).toMatchObject({
        shares: { rows: 2, amount: '9100.00' },
        inKind: { rows: 1, amount: '2500.00' },
      });
      expect(describeApart(report)).toEqual([
        'rows that give their beneficiary less than 100 %: 2; the files state €31,200.50, and €22,100.50 is imported: the amount times that part',
        'aid in kind, which is not in this sum: €2,500',
      ]);
    }
    expect(await importRows([row()], { dryRun: true })).not.toHaveProperty('shares');
  });
});

describe('a row of subsidies', () => {
  test('becomes a funding link between two actors, stated by its source', async () => {
    const report = await importRows([row({ montant: '1 500,50', pourcentageSubvention: '0,5' })], {
      publisher: 'Pont',
    });
    expect(report).toMatchObject({ rows: 1, accepted: 1, rejected: 0, amount: '750.25', updated: 0, unchanged: 0 });
    expect(report.created).toEqual({ Source: 1, Actor: 2, FundingLink: 1 });
    expect(
      await ask(`
        MATCH (funder:Actor)-[g:GRANTS]->(f:FundingLink)-[b:BENEFITS]->(club:Actor), (f)-[s:STATED_BY]->(source:Source)
        RETURN funder.id AS funder, funder.siren AS siren, club.id AS club, f.amount AS cents, f.status AS status,
          f.nature AS nature, toString(f.decidedOn) AS decidedOn, f.decidedIn AS decidedIn, toString(f.endDate) AS endDate,
          f.purpose AS purpose, f.reference AS reference, f.revision AS revision, g.row AS row, s.row AS statedRow,
          b.source AS source, source.publisher AS publisher`),
    ).toEqual([
      {
        ...{ funder: 'actor-22440002800011', siren: '224400028', club: 'actor-22020002600015', cents: 75025 },
        ...{ status: 'GRANTED', nature: 'SUBSIDY', decidedOn: '2019-03-01', decidedIn: 2019, endDate: '2019-12-31' },
        ...{ purpose: 'Fonctionnement', reference: 'D-1', revision: 1, row: 2, statedRow: 2, source: 'source-pont' },
        publisher: 'Pont',
      },
    ]);
  });

  test('keeps the address at which its source is published, which is that of a page', async () => {
    for (const url of ['javascript:alert(1)', 'ftp://pont.example/', 'pont.example'])
      await expect(importRows([row()], { url })).rejects.toThrow(`"${url}" is not the address of a page`);
    await importRows([row()], { url: 'http://pont.example/' });
    expect(await ask('MATCH (s:Source) RETURN s.url AS url')).toEqual([{ url: 'http://pont.example/' }]);
  });

  test('that occurs twice makes two links, and stays two wherever it is', async () => {
    const rows = [row(), row({ montant: '5' }), row()];
    expect((await importRows(rows)).created).toMatchObject({ FundingLink: 3 });
    const again = await importRows([...rows].reverse());
    expect(again).toMatchObject({ created: {}, updated: 0, unchanged: 6, notInFile: 0 });
    expect((await importRows(rows.slice(1))).notInFile).toBe(1);
  });

  test('with another name for a known number adds an alias, once', async () => {
    await importRows([row(), row({ nomBeneficiaire: 'CLUB PONT' })]);
    const report = await importRows([row(), row({ nomBeneficiaire: 'CLUB PONT' })]);
    expect(report).toMatchObject({ created: {}, updated: 0 });
    expect(
      await ask("MATCH (a:Actor {id: 'actor-22020002600015'}) RETURN a.name AS name, a.aliases AS aliases"),
    ).toEqual([{ name: 'Club de Pont', aliases: ['CLUB PONT'] }]);
  });

  test('that names an archived entity restores it', async () => {
    await importRows([row()]);
    await ask('MATCH (n) WHERE n:Actor OR n:FundingLink SET n.archivedOn = date()');
    await label(database);
    expect(await importRows([row()])).toMatchObject({ created: { Actor: 2, FundingLink: 1 }, updated: 0 });
    const archived =
      'MATCH (n) WHERE n:ArchivedActor OR n:ArchivedFundingLink OR n.archivedOn IS NOT NULL RETURN n.id AS id';
    expect(await ask(archived)).toEqual([]);
  });

  test('with an identifier that fails its check is imported, but not identified by it', async () => {
    const report = await importRows([row({ idBeneficiaire: '123456789' })]);
    expect(report).toMatchObject({ accepted: 1, repaired: 1, rejected: 0 });
    expect(rulesOf(report)).toEqual(['2 idBeneficiaire invalid-identifier']);
    // Its length is right, and nobody is told that it is wrong.
    expect(report.faults).toMatchObject([
      {
        message: expect.stringMatching(/"123456789" is not valid: its check digit is wrong/),
        remedy: 'correct it: there are as many digits as needed, but one of them is wrong, or two are swapped',
      },
    ]);
    expect(
      await ask("MATCH (a:Actor {name: 'Club de Pont'}) RETURN a.siren AS siren, a.statedIdentifiers AS stated"),
    ).toEqual([{ siren: null, stated: ['123456789'] }]);
    const short = await importRows([row({ idBeneficiaire: '12345' })]);
    expect(short.faults).toMatchObject([{ remedy: expect.stringMatching(/a SIRET has 14 digits/) }]);
    const rounded = await importRows([row({ idBeneficiaire: '2,24400028E+13' })]);
    expect(rounded.faults).toMatchObject([{ remedy: 'write all its digits, in a column of texts' }]);
  });

  test('with an invalid amount is rejected, with a remedy', async () => {
    const report = await importRows([row({ montant: '12k' }), row()]);
    expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: 1, amount: '1000.00' });
    expect(report.faults).toEqual([
      {
        ...{ line: 2, column: 'montant', value: '12k', rule: 'amount' },
        ...{ message: 'amount "12k" is not a number', remedy: 'write 12000' },
      },
    ]);
  });

  test('with impossible dates is imported without them', async () => {
    const report = await importRows([
      row({ dateConvention: '31/02/2019' }),
      row({ datesPeriodeVersement: '2019-12-31/2019-01-01' }),
      row({ pourcentageSubvention: 'la moitié' }),
    ]);
    expect(report).toMatchObject({ accepted: 3, repaired: 3, amount: '3000.00' });
    expect(rulesOf(report)).toEqual([
      '2 dateConvention date',
      '3 datesPeriodeVersement inverted-dates',
      '4 pourcentageSubvention share',
    ]);
  });

  test('with a date that stands for none is imported without it, and told', async () => {
    const none = ['0001-01-01', '1899-12-31', '9999-12-31', `${new Date().getUTCFullYear() + 51}-01-01`];
    const kept = ['1900-01-01', `${new Date().getUTCFullYear() + 50}-12-31`];
    const report = await importRows([
      ...[...none, ...kept].map((dateConvention) => row({ dateConvention, objet: dateConvention })),
      row({ datesPeriodeVersement: '2019-01-01/9999-12-31' }),
      row({ datesPeriodeVersement: '0001-01-01' }),
    ]);
    expect(report).toMatchObject({ rows: 8, accepted: 8, amount: '8000.00' });
    expect(rulesOf(report)).toEqual([
      ...none.map((_, at) => `${at + 2} dateConvention improbable-date`),
      ...['8 datesPeriodeVersement improbable-date', '9 datesPeriodeVersement improbable-date'],
    ]);
    expect(
      await ask(`
        MATCH ()-[g:GRANTS]->(f:FundingLink)
        RETURN toString(f.decidedOn) AS decided, f.decidedIn AS year, toString(f.startDate) AS start, toString(f.endDate) AS end
        ORDER BY g.row`),
    ).toEqual([
      ...none.map(() => ({ decided: null, year: null, start: '2019-04-01', end: '2019-12-31' })),
      ...kept.map((day) => ({ decided: day, year: Number(day.slice(0, 4)), start: '2019-04-01', end: '2019-12-31' })),
      { decided: '2019-03-01', year: 2019, start: '2019-01-01', end: null },
      { decided: '2019-03-01', year: 2019, start: null, end: null },
    ]);
  });

  test('with values in an unknown column is reported, not silently shortened', async () => {
    const report = await importText(`${HEADING};couleur\n${row()};bleu\n`);
    expect(report.faults).toMatchObject([{ line: 1, column: 'couleur', rule: 'unknown-column' }]);
    expect(report.faults[0]?.message).toContain('1 values');
  });
});

describe('an import', () => {
  test('writes one Change for each batch, and none when it changes nothing', async () => {
    const rows = Array.from({ length: 2_100 }, (_, number) => row({ montant: String(number) }));
    await importRows(rows);
    const changes = () =>
      ask('MATCH (c:Change) RETURN c.what AS what, c.touched AS touched, c.rows AS rows ORDER BY c.sequence');
    expect(await changes()).toEqual([
      { what: 'import subsidies', touched: 1_003, rows: 1_000 },
      { what: 'import subsidies', touched: 1_000, rows: 1_000 },
      { what: 'import subsidies', touched: 100, rows: 100 },
    ]);
    await importRows(rows);
    expect(await changes()).toHaveLength(3);
  });

  test('that is stopped between two batches is completed by the next one, without duplicates', async () => {
    const rows = Array.from({ length: 3_000 }, (_, number) => row({ montant: String(number) }));
    const stop = new AbortController();
    const stopped = await importRows(rows, { signal: stop.signal, progress: () => stop.abort() });
    expect(stopped.interrupted).toBe(true);
    expect(await ask('MATCH (f:FundingLink) RETURN count(f) AS links')).toEqual([{ links: 1_000 }]);
    expect((await importRows(rows)).created).toEqual({ FundingLink: 2_000 });
  });

  test('as a dry run gives the same report and writes nothing', async () => {
    const rows = [row(), row({ nomBeneficiaire: 'CLUB PONT' }), row({ montant: '12k' })];
    const { import: _, dryRun, ...dry } = await importRows(rows, { dryRun: true });
    expect(dryRun).toBe(true);
    expect(await ask('MATCH (n) WHERE n:Actor OR n:FundingLink OR n:Source OR n:Change RETURN n.id AS id')).toEqual([]);
    const { import: __, notInFile, ...real } = await importRows(rows);
    expect(dry).toEqual(real);
    expect(notInFile).toBe(0);
  });

  test('with --strict writes nothing when a row is rejected', async () => {
    const report = await importRows([row(), row({ montant: '12k' })], { strict: true });
    expect(report).toMatchObject({ refused: true, accepted: 0, rejected: 1, created: {}, amount: '0.00' });
    expect(await ask('MATCH (f:FundingLink) RETURN f.id AS id')).toEqual([]);
    expect(await importRows([row()], { strict: true })).toMatchObject({ accepted: 1 });
  });

  test('of another format is refused, with the missing columns', async () => {
    await expect(importText('siren;beneficiaire;montant\n1;Club;3\n')).rejects.toThrow(
      /has no name of the funder; say who grants with --funder "SIRET NAME"/,
    );
  });
});

describe.runIf(hasSharedData)('a real file:', () => {
  full('Loire-Atlantique: every row, to the cent, once', async () => {
    const file = sharedFile('scdl/scdl_cd44_loire-atlantique_2019.csv');
    const report = await importSubsidies(database, file);
    expect(report).toMatchObject({ rows: 18_147, accepted: 18_147, rejected: 0, amount: '472221540.88' });
    expect(report.created).toMatchObject({ FundingLink: 18_251, Source: 1 });
    const byRule = (rule: string) => report.faults.filter((fault) => fault.rule === rule);
    expect(byRule('aside-row')).toMatchObject([{ line: 2236, value: '34692695.75' }]);
    expect(byRule('missing-identifier')).toHaveLength(90);
    expect(new Set(byRule('invalid-identifier').map(({ value }) => value)).size).toBe(5);
    expect(
      await ask(`
        MATCH (f:FundingLink {nature: 'SUBSIDY'})
        RETURN sum(f.amount) AS cents, count(f) AS links`),
    ).toEqual([{ cents: 47_222_154_088, links: 18_115 }]);
    expect(
      await ask(`
        MATCH (f:FundingLink)-[:BENEFITS]->(a:Actor)
        WHERE a.siren IS NULL AND a.statedIdentifiers IS NULL AND f.nature = 'SUBSIDY'
        RETURN sum(f.amount) AS cents`),
    ).toEqual([{ cents: 86_742_123 }]);
    expect(
      await ask(`
        MATCH (:Actor)-[g:GRANTS]->(f:FundingLink)
        WITH g.row AS row, collect(f.nature) AS natures, collect(f.amount) AS amounts
        WITH size(amounts) AS links, 'SUBSIDY' IN natures AS hasSubsidy,
          'LOAN' IN natures AND 'GUARANTEE' IN natures AS hasBoth, size(amounts) = 0 AS isInWords
        RETURN sum(toInteger(links = 2 AND hasSubsidy)) AS two, sum(toInteger(links = 3 AND hasSubsidy)) AS three,
          sum(toInteger(hasBoth AND NOT hasSubsidy)) AS loans, sum(toInteger(isInWords)) AS words`),
    ).toEqual([{ two: 37, three: 8, loans: 10, words: 12 }]);
    expect(await importSubsidies(database, file)).toMatchObject({ created: {}, updated: 0, notInFile: 0 });
    expect(await ask('MATCH (f:FundingLink)-[s:STATED_BY]->() RETURN count(s) AS rows')).toEqual([{ rows: 18_147 }]);
  });

  test('the official valid sample: every row is accepted, and its four faults are reported', async () => {
    const report = await importSubsidies(database, sharedFile('reference/scdl_exemple_valide_2.1.1.csv'));
    expect(report).toMatchObject({ rows: 29, accepted: 29, rejected: 0 });
    expect(rulesOf(report)).toEqual([
      ...['24 datesPeriodeVersement inverted-dates', '25 datesPeriodeVersement inverted-dates'],
      ...['27 datesPeriodeVersement assumed-date', '29 datesPeriodeVersement inverted-dates'],
    ]);
  });

  test('the official invalid samples: every fault is reported with its line and column', async () => {
    const cells = rulesOf(await importSubsidies(database, sharedFile('reference/scdl_exemple_invalide_cellules.csv')));
    for (const fault of [
      ...['2', '3', '4'].map((line) => `${line} pourcentageSubvention unclear-share`),
      ...[
        '5 dateConvention date-format',
        '5 rnaBeneficiaire invalid-identifier',
        '6 idBeneficiaire invalid-identifier',
      ],
      ...['6 montant amount-format', '6 notificationUE yes-or-no', '7 idAttribuant siret-expected'],
      ...[
        '8 datesPeriodeVersement period-format',
        '8 notificationUE yes-or-no',
        '9 pourcentageSubvention share-format',
      ],
      ...['9 idBeneficiaire missing-identifier', '10 montant missing-amount', '12 rnaBeneficiaire invalid-identifier'],
      ...['16 nature nature', '30 rnaBeneficiaire invalid-identifier'],
    ]) {
      expect(cells).toContain(fault);
    }
    const columns = rulesOf(
      await importSubsidies(database, sharedFile('reference/scdl_exemple_invalide_colonnes.csv')),
    );
    expect(columns).toContain('1 nomAttribuant column-order');
    expect(columns).toContain('1 NOM_Beneficiaire heading-name');
  });

  test('Vendée: rows broken by unquoted decimal commas are repaired to the cent', async () => {
    const months = ['2017', '2018', '201901', '201903', '201904', '201905', '201906', '201907'];
    let rows = 0;
    let cents = 0;
    for (const month of months) {
      const report = await importSubsidies(database, sharedFile(`scdl/scdl_cd85_vendee_${month}.csv`));
      expect(report.rejected).toBe(0);
      rows += report.accepted;
      cents += Number(report.amount.replace('.', ''));
    }
    expect({ rows, cents }).toEqual({ rows: 238, cents: 3_001_698_186 });
  });

  test('a list of grants of another form is refused, with the missing columns', async () => {
    await expect(importSubsidies(database, sharedFile('scdl/aisne_etat_jaune_2010.csv'))).rejects.toThrow(
      'has no name of the funder',
    );
  });
});
