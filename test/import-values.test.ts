/** Dates, identifiers, headings, encodings and ids, as the importers read them. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../src/import/cells/amounts.js';
import { DateOrders, readDate, readPeriod, ruleOfRepair } from '../src/import/cells/dates.js';
import { decodeMacRoman, decodeWindows1252, isMacRoman } from '../src/import/cells/old-encodings.js';
import { proofOf } from '../src/import/faults/proofs.js';
import { identifyActor } from '../src/import/identity.js';
import { Occurrences } from '../src/import/occurrences.js';
import { matchHeadings } from '../src/import/table/match-headings.js';
import { openTable } from '../src/import/table/read-table.js';
import { hasSiretCheck, isRna, isSiren, isSiret } from '../src/write/identifiers.js';
import { temporaryFolder } from './temporary-folder.js';

describe('a date', () => {
  test.each([
    ['2019-02-28', '2019-02-28'],
    ['28/02/2019', '2019-02-28'],
    ['1/3/2019', '2019-03-01'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-28T00:00:00', '2019-02-28'],
    ['2017-30-05', '2017-05-30'],
    ['05/25/2019', '2019-05-25'],
    ['43045', '2017-11-06'],
    ['03/09/26', '2026-09-03'],
    ['28/02/2019 10:30', '2019-02-28'],
    ['20190228', '2019-02-28'],
    ['2019/02/28', '2019-02-28'],
    ['2019-02-28 00:00:00.000', '2019-02-28'],
    ['28 février 2019', '2019-02-28'],
    ['1er avril 2021', '2021-04-01'],
    ['12-mars-21', '2021-03-12'],
    ['Vendredi 12 mars 2021', '2021-03-12'],
    ['March 5, 2021', '2021-03-05'],
    ['CP du 12/03/2021', '2021-03-12'],
    ['Délibération n° du 12 déc. 2021', '2021-12-12'],
    ['Délibération n° 12 du 05/02/2024', '2024-02-05'],
    ['DEL 2024-05-06', '2024-05-06'],
  ])('%s is read', (text, date) => expect(readDate(text)?.date).toBe(date));

  test.each([
    '31/02/2019',
    '2019-02-29',
    '2019-31-31',
    '20191328',
    '30 février 2019',
    '12 mars',
    'n° 12 du 03/2019/2',
    '12345',
    'du 01/02/2024 au 03/04/2024',
    'Exercice 2023/2024',
    'hier',
    '',
  ])('%j is not a date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test.each(['2023', 'Exercice 2023', 'BP 2023', 'Budget primitif : 2023', 'Année 2023'])(
    '%j is a year, and nothing of it is missing',
    (text) => expect(readDate(text)).toEqual({ date: undefined, year: 2023, iso: false }),
  );

  test('is one of the calendar, in every year', () => {
    for (let day = Date.UTC(1896, 0, 1); day < Date.UTC(2105, 0, 1); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      expect(readDate(iso)?.date).toBe(iso);
    }
    for (const none of ['2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-01-00'])
      expect(readDate(none), none).toBeUndefined();
    expect(readDate('2000-02-29')?.date).toBe('2000-02-29');
  });

  test('that is read differently than written is reported', () => {
    expect(
      ['2017-30-05', '05/25/2019', '43045', '03/09/26', '28/02/2019'].map((text) => readDate(text)?.repair),
    ).toEqual([...['slip', 'order', 'serial', 'year', undefined]]);
  });

  test.each([
    [['05/25/2019'], '2019-05-06'],
    [['25/05/2019'], '2019-06-05'],
    [['2019-05-25', '06/06/2019'], '2019-06-05'],
    [['25/05/2019', '05/25/2019'], undefined],
  ])('beside %j 05/06/2019 is %s', (cells, date) => {
    const orders = new DateOrders();
    for (const cell of cells) orders.see(cell);
    const order = orders.of('05/06/2019');
    expect(order && readDate('05/06/2019', order)?.date).toBe(date);
  });

  test.each([
    ...['2014', '2014-03', '03/2014', 'mars 2014', 'fin 2014', 'début mars 2014', 'T1 2014', '2e trimestre 2014'],
    ...['été 2014', 'courant 2014', 'second semestre 2014'],
  ])('%s is only a year', (text) => expect(readDate(text)).toMatchObject({ date: undefined, year: 2014 }));

  test('is to be confirmed where the month of 2026-13-01 may as well be mistyped', () => {
    const { repair } = readDate('2026-13-01') ?? {};
    expect(readDate('2026-13-01')?.date).toBe('2026-01-13');
    expect(repair && proofOf(ruleOfRepair(repair))?.isCertain).toBe(false);
    const slashed = readDate('05/25/2019')?.repair;
    expect(slashed && proofOf(ruleOfRepair(slashed))?.isCertain).toBe(true);
  });

  test('may be a period', () => {
    const year = { start: '2017-01-01', end: '2017-12-31' };
    expect(readPeriod('2017-01-01/2017-12-31')).toEqual({ ...year, iso: true });
    expect(readPeriod('2017-01-01_2017-12-31')).toEqual({ ...year, iso: false });
    expect(readPeriod('01/01/2017/31/12/2017')).toEqual({ ...year, iso: false });
    expect(readPeriod('01/01/2017 - 31/12/2017')).toEqual({ ...year, iso: false });
    expect(readPeriod('du 1er janvier 2017 au 31 décembre 2017')).toEqual({ ...year, iso: false });
    expect(readPeriod('2017-01-01')).toMatchObject({ start: '2017-01-01', end: '2017-01-01' });
    expect(readPeriod('2017-01-01/2017-30-05')).toMatchObject({ end: '2017-05-30', repair: 'slip' });
    expect(readPeriod('2017-01-01/2017-30-30')).toBeUndefined();
  });
});

describe('an identifier', () => {
  test('is valid by its check digit', () => {
    expect(isSiren('220200026')).toBe(true);
    expect(isSiren('220200027')).toBe(false);
    expect(isSiret('22440002800011')).toBe(true);
    expect(isSiret('22440002800012')).toBe(false);
    expect(isRna('W021000001')).toBe(true);
    expect(isRna('W02100000')).toBe(false);
  });

  test('of La Poste has a different rule', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
  });

  test('that a spreadsheet has rounded is invalid, and identifies nobody', () => {
    expect(isSiret('78613700000000')).toBe(false);
    expect(hasSiretCheck('78613700000000')).toBe(true);
    const stated = { name: 'Boule de fort', registrations: ['78613700000000'], rna: '' };
    const boules = identifyActor(stated, 'source-a');
    expect(boules).toMatchObject({ siren: null, siret: null, invalid: ['78613700000000'] });
    expect(identifyActor({ ...stated, name: 'Maison familiale' }, 'source-a').id).not.toBe(boules.id);
  });

  test('identifies the actor: by SIRET, else SIREN, else RNA, else the name in its source', () => {
    const stated = { name: 'Comité', registrations: ['224 400 028 00011'], rna: 'w021000001' };
    expect(identifyActor(stated, 'source-a')).toMatchObject({
      ...{ id: 'actor-22440002800011', siren: '224400028', siret: '22440002800011', rna: 'W021000001', invalid: [] },
    });
    expect(identifyActor({ ...stated, registrations: ['224400028'] }, 'source-a').id).toBe('actor-224400028');
    expect(identifyActor({ ...stated, registrations: [] }, 'source-a').id).toBe('actor-W021000001');
    const named = { name: 'Comité des fêtes', registrations: ['123456789'], rna: '' };
    const { id, invalid, siren } = identifyActor(named, 'source-a');
    expect({ invalid, siren }).toEqual({ invalid: ['123456789'], siren: null });
    expect(id).toMatch(/^actor-[0-9a-f]{12}$/);
    expect(identifyActor({ ...named, name: 'COMITE DES FETES' }, 'source-a').id).toBe(id);
    expect(identifyActor(named, 'source-b').id).not.toBe(id);
  });
});

describe('a heading', () => {
  const columnsOf = (headings: string[]) => Object.fromEntries(matchHeadings(headings).columns);

  test('with two meanings is assigned to the column whose name is beside it', () => {
    expect(columnsOf(["Nom de l'attribuant", 'SIRET', 'Montant', 'Bénéficiaire', 'N° SIRET'])).toEqual({
      ...{ nomAttribuant: 0, idAttribuant: 1, montant: 2, nomBeneficiaire: 3, idBeneficiaire: 4 },
    });
    expect(columnsOf(['Siret', 'Nom du bénéficiaire', 'Montant', 'Attribuant', 'idAttribuant'])).toMatchObject({
      ...{ idBeneficiaire: 0, idAttribuant: 4 },
    });
  });

  test('without a meaning is reported', () => {
    expect(matchHeadings(['nomAttribuant', 'couleur']).unknown).toEqual([1]);
  });
});

describe('a file', () => {
  const write = (bytes: Buffer | string) => {
    const file = join(temporaryFolder(), 'table.csv');
    writeFileSync(file, bytes);
    return file;
  };
  const read = async (bytes: Buffer | string) => {
    const { heading, rows } = await openTable('test', write(bytes));
    const all = [];
    for await (const { line, cells, flaw } of rows) all.push([line, flaw ?? cells.join('|')]);
    return { heading: heading.cells.join('|'), rows: all };
  };
  const expected = { heading: 'nom|été', rows: [[2, 'é|1']] };

  test('is read in UTF-8, with or without its byte order mark, and in Windows-1252, line by line', async () => {
    expect(await read('nom;été\né;1\n')).toEqual(expected);
    expect(await read('\ufeffnom;été\r\né;1')).toEqual(expected);
    expect(await read(Buffer.from('nom;été\né;1\n', 'latin1'))).toEqual(expected);
    const mixed = Buffer.concat([Buffer.from('nom,été\n'), Buffer.from('é,1\n', 'latin1')]);
    expect(await read(mixed)).toEqual(expected);
  });

  test('in Mac Roman, as a spreadsheet on a Mac saves it, keeps its letters', async () => {
    const bytes = Buffer.concat([
      Buffer.from('B\x8en\x8eficiaire;Objet\r', 'latin1'),
      Buffer.from('\x83cole d\xd5\x8et\x8e;C\xcfur \xdb\r', 'latin1'),
    ]);
    expect(await read(bytes)).toEqual({ heading: 'Bénéficiaire|Objet', rows: [[2, 'École d’été|Cœur €']] });
    const whole = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(new Set(decodeMacRoman(whole)).size).toBe(256);
    expect(decodeMacRoman(whole).slice(0xdb, 0xe0)).toBe('€‹›ﬁﬂ');
    // A name with Ž in Windows-1252 does not outweigh the French accents.
    expect(isMacRoman(Buffer.from('Mme Bo\x9eena, b\xe9n\xe9vole', 'latin1'))).toBe(false);
  });

  test('in Windows-1252 keeps its €, œ and apostrophes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('nom;montant\n'),
      Buffer.from([0x8c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x64, 0x92, 0xe9, 0x74, 0xe9, 0x3b]),
      Buffer.from([0x31, 0x32, 0xa0, 0x35, 0x30, 0x30, 0x2c, 0x35, 0x30, 0x20, 0x80, 0x0a]),
    ]);
    const { rows } = await read(bytes);
    expect(rows).toEqual([[2, 'Œuvre d’été|12\u00a0500,50 €']]);
    expect(readAmount('12\u00a0500,50 €')?.cents).toBe(1250050n);
  });

  test('in Windows-1252 is read by the table of the standard: 27 characters, and five undefined bytes', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const text = decodeWindows1252(bytes);
    expect(text.slice(0x80, 0xa0)).toBe('€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ');
    expect(text.slice(0, 0x80) + text.slice(0xa0)).toBe(bytes.toString('latin1').replace(/[\x80-\x9f]/g, ''));
  });

  test('reports the line where a row begins, through quoted line ends and empty lines', async () => {
    const { rows } = await read('a;b\r\n\r\n"x\r\ny";2\r\n3;4\r\n');
    expect(rows).toEqual([
      [3, 'x\ny|2'],
      [5, '3|4'],
    ]);
  });

  test('reads a first cell of two lines as one, though its end alone has as many cells as a row', async () => {
    const { rows } = await read(
      'a;b;c\n"Amicale\nVernouillet ""x""";Laon;2000\n"Fin\nCrouy";Laon;"9"\nAutre;Laon;100\n',
    );
    expect(rows).toEqual([
      [2, 'Amicale\nVernouillet "x"|Laon|2000'],
      [4, 'Fin\nCrouy|Laon|9'],
      [6, 'Autre|Laon|100'],
    ]);
  });

  test('with an unclosed quotation mark does not take the row below it, whatever marks that row has', async () => {
    const { rows } = await read('a;b;c\n"Amicale;Laon;2000\nVis de 12";Laon;100\nAutre;Laon;100\n');
    expect(rows).toEqual([
      [2, 'OPEN_QUOTE'],
      [3, 'Vis de 12"|Laon|100'],
      [4, 'Autre|Laon|100'],
    ]);
  });

  test('with an unclosed quotation mark is read on, with a fault on its line', async () => {
    const { rows } = await read('a;b\n1;2\n"3;4\n5;6\n');
    expect(rows).toEqual([
      [2, '1|2'],
      [3, 'OPEN_QUOTE'],
      [4, '5|6'],
    ]);
  });

  test.each([
    ['', 'is empty'],
    ['a;b\n', 'headings and no rows'],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), 'damaged or incomplete'],
  ])('without a table is refused in one line (%j)', async (bytes, fact) => {
    await expect(openTable('test', write(bytes))).rejects.toThrow(fact);
  });

  test('that is missing, or a folder, is refused in one line', async () => {
    await expect(openTable('test', '/nowhere/at-all.csv')).rejects.toThrow('does not exist');
    await expect(openTable('test', tmpdir())).rejects.toThrow('is a folder');
  });
});

test('ten thousand ids are remembered without a collision', () => {
  const seen = new Occurrences();
  const see = (number: number, value: number) => seen.update(`id-${number}`, (old) => old + value);
  for (let number = 0; number < 10_000; number++) expect(see(number, number + 1)).toBe(0);
  for (let number = 0; number < 10_000; number++) expect(see(number, 0)).toBe(number + 1);
  expect([seen.count('new'), seen.count('new')]).toEqual([1, 2]);
});
