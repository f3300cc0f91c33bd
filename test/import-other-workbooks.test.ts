/** Workbooks that are no usual .xlsx: .ods of LibreOffice, .xls of before 2007, .xlsx of programs that state no addresses; and hostile ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../src/errors.js';
import { readRows } from '../src/import/rows/read-rows.js';
import { checkArchive, readEntry } from '../src/import/table/check-archive.js';
import { readOtherWorkbook } from '../src/import/table/read-other-workbook.js';
import { openTable } from '../src/import/table/read-table.js';
import { readSheets } from '../src/import/table/read-workbook.js';
import { speak } from '../src/words/speech/speak.js';
import { temporaryFolder } from './temporary-folder.js';
import { archive, workbook } from './workbook.js';

const folder = temporaryFolder();
const keep = (name: string, bytes: Buffer | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const read = async (path: string) =>
  (await readSheets('import subsidies: a', path)).map(({ name, rows, merged, isHidden }) => ({
    ...{ name, merged, isHidden },
    rows: rows.map(({ cells }) => cells),
  }));

/** What Excel and LibreOffice keep: numbers as numbers, a SIRET as a text, a formula with its value. */
function example(): WorkBook {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['siret', 'jour', 'montant', 'taux', 'oui', 'somme', 'nombre'],
    ['00012345600012', null, 1234.5, null, true, null, 82772800900013],
    [null, null, 0.1 + 0.2, null, false, null, 1.234],
  ]);
  Object.assign(sheet, {
    ...{ B2: { t: 'n', v: 43465, z: 'm/d/yy' }, C2: { t: 'n', v: 1234.5, z: '#,##0.00' } },
    ...{ D2: { t: 'n', v: 0.13, z: '0%' }, F2: { t: 'n', v: 3, f: '1+2' } },
  });
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  return {
    SheetNames: ['Aides', 'Brouillon'],
    Sheets: { Aides: sheet, Brouillon: utils.aoa_to_sheet([['vieux']]) },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
  };
}

const sheets = [
  {
    ...{ name: 'Aides', isHidden: false, merged: [{ firstRow: 2, lastRow: 3, column: 0 }] },
    rows: [
      ['siret', 'jour', 'montant', 'taux', 'oui', 'somme', 'nombre'],
      ['00012345600012', '2018-12-31', '1234,5', '0,13', 'oui', '3', '82772800900013'],
      ['', '', '0,3', '', 'non', '', '1,2340'],
    ],
  },
  { name: 'Brouillon', isHidden: true, merged: [], rows: [['vieux']] },
];

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** An .ods of LibreOffice, by the body of its tables. */
function ods(tables: string, { type = ODS, ...more }: Readonly<Record<string, string>> = {}): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: type, 'content.xml': content, 'META-INF/manifest.xml': '<manifest:manifest/>', ...more };
  return archive(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}
const text = (value: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (rows: string, style = 'ta1') =>
  `<table:table table:name="${style}" table:style-name="${style}">${rows}</table:table>`;

describe('is read as the same workbook in .xlsx is', () => {
  test.each(['xlsx', 'biff8'] as const)('%s', async (bookType) => {
    expect(await read(keep('a.bin', write(example(), { bookType, type: 'buffer' })))).toEqual(sheets);
  });

  test('ods, whose hidden sheets the writer of this test cannot mark', async () => {
    const found = await read(keep('a.ods', write(example(), { bookType: 'ods', type: 'buffer' })));
    expect(found).toEqual(sheets.map((sheet) => ({ ...sheet, isHidden: false })));
  });

  test('ods, as LibreOffice writes it: repeated cells, empty rows to the end, errors, a hidden sheet', async () => {
    const end = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      ' table:number-rows-repeated="1048570"',
    );
    const error =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>';
    const day =
      '<table:table-cell office:value-type="date" office:date-value="1911-03-01"><text:p>01/03/11</text:p></table:table-cell>';
    const first = table(
      row(text('Nom') + text('Montant')) + row(text('x', ' table:number-columns-repeated="2"') + error + day) + end,
    );
    expect(await read(keep('b.ods', ods(first + table(row(text('caché')), 'ta2'))))).toEqual([
      {
        name: 'ta1',
        isHidden: false,
        merged: [],
        rows: [
          ['Nom', 'Montant'],
          ['x', 'x', '#DIV/0!', '1911-03-01'],
        ],
      },
      { name: 'ta2', isHidden: true, merged: [], rows: [['caché']] },
    ]);
  });

  test('xlsx whose rows and cells state no address, which the standard allows', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Nom</t></is></c><c><v>12.5</v></c></row><row><c/><c t="b"><v>1</v></c></row>';
    const plain = workbook({ name: 'S', rows: [['a']] });
    const bytes = replaceSheet(
      plain,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    );
    expect(await read(keep('plain.xlsx', bytes))).toEqual([
      {
        name: 'S',
        isHidden: false,
        merged: [],
        rows: [
          ['Nom', '12,5'],
          ['', 'oui'],
        ],
      },
    ]);
  });

  test('whoever reads a table need not know what file it is in', async () => {
    const rows = [
      ['nom', 'commune', 'pivot'],
      ['Médiathèque', 'Laon', '00012345600012'],
    ];
    const book = { SheetNames: ['L'], Sheets: { L: utils.aoa_to_sheet(rows) } };
    const columns = { nom: [], commune: [], pivot: [] };
    for (const bookType of ['ods', 'biff8'] as const) {
      const path = keep(`lieux.${bookType}`, write(book, { bookType, type: 'buffer' }));
      const found = await readRows({ format: 'mednum', columns }, [path]);
      expect(found.rows.map((one) => ['nom', 'commune', 'pivot'].map(one.get))).toEqual(rows.slice(1));
    }
  });
});

/** The workbook with other XML in its only sheet. */
function replaceSheet(book: Buffer, xml: string): Buffer {
  const parts = new Map<string, Buffer>();
  for (const name of checkArchive('a', book)) parts.set(name, readEntry(book, name) ?? Buffer.alloc(0));
  parts.set('xl/worksheets/sheet1.xml', Buffer.from(xml));
  return archive([...parts].map(([name, bytes]) => ({ name, bytes })));
}

/** As Excel keeps a workbook with a password: in the container of .xls, encrypted. */
function locked(): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(200, 4));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5_000, 7));
  return Buffer.from(CFB.write(container, { type: 'buffer' }));
}

describe('is refused in words', () => {
  const xls = () => write(example(), { bookType: 'biff8', type: 'buffer' }) as Buffer;
  const zeros = Buffer.alloc(30_000_000);
  test.each<[string, () => Buffer, RegExp]>([
    [
      'a bomb as .ods',
      () => archive([{ name: 'content.xml', bytes: zeros }]),
      /une fois décompressé ferait 30000000 octets/,
    ],
    ['a bomb that lies', () => archive([{ name: 'content.xml', bytes: zeros, stated: 100 }]), /ne se décompresse pas/],
    [
      '100,014 columns',
      () => ods(table(row(`<table:table-cell table:number-columns-repeated="100013"/>${text('x')}`))),
      /100014 colonnes à la ligne 1/,
    ],
    [
      'a value repeated to the last column',
      () => ods(table(row(text('x', ' table:number-columns-repeated="16384"')))),
      /16384 colonnes/,
    ],
    [
      'a value repeated to the last row',
      () => ods(table(row(text('x', ' table:number-columns-repeated="900"'), ' table:number-rows-repeated="1048576"'))),
      /s’étend sur 1048576 lignes et 900 colonnes/,
    ],
    [
      'a value far below',
      () => ods(table(row(text('x')) + row('', ' table:number-rows-repeated="60000"') + row(text('y')))),
      /60000 lignes vides/,
    ],
    [
      'a text document',
      () => ods(table(row(text('x'))), { type: 'application/vnd.oasis.opendocument.text' }),
      /OpenDocument sans feuille de calcul/,
    ],
    [
      'an .ods that is no XML',
      () =>
        archive([
          { name: 'mimetype', bytes: Buffer.from(ODS) },
          { name: 'content.xml', bytes: Buffer.from('<<<') },
        ]),
      /classeur illisible/,
    ],
    ['a cut .ods', () => ods(table(row(text('x')))).subarray(0, 300), /abîmé ou incomplet/],
    [
      'an .ods with a password',
      () => ods('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      /protégé par un mot de passe/,
    ],
    ['an .xlsx or .xls with a password', () => locked(), /protégé par un mot de passe/],
    ['a cut .xls', () => xls().subarray(0, 2_000), /classeur illisible/],
    ['the beginning of an .xls', () => xls().subarray(0, 8), /classeur illisible/],
    [
      'another document of before 2007',
      () => Buffer.concat([xls().subarray(0, 512), Buffer.alloc(4_096, 255)]),
      /classeur illisible/,
    ],
    [
      'a web page that is called .xls',
      () => Buffer.from('<html><table><tr><td>Nom</td></tr></table></html>'),
      /page web \(HTML\)/,
    ],
    [
      'an .xlsx that states no address and whose cells fill up a column',
      () =>
        replaceSheet(
          workbook({ name: 'S', rows: [['a']] }),
          `<worksheet><sheetData><row>${'<c><v>1</v></c>'.repeat(2_000)}</row></sheetData></worksheet>`,
        ),
      /1001 colonnes/,
    ],
  ])('%s', async (_, bytes, message) => {
    const path = keep('hostile', bytes());
    const error = await openTable('files', path).then(
      (opened) => opened.close(),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(BadInput);
    const { message: english } = error as BadInput;
    const french = speak(english, 'FR');
    expect(french).toMatch(message);
    expect(french).not.toBe(english);
    expect(english).not.toMatch(/undefined|not a function|Cannot read/);
  });

  test('macros are never run, and names of objects are only names', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const cells = row(names.map((name) => text(name)).join(''));
    const path = keep('names.ods', ods(table(cells).replace('"ta1"', '"__proto__"'), { 'Basic/script.xml': '<x/>' }));
    expect(await read(path)).toMatchObject([{ rows: [names] }]);
    const inherited: Readonly<Record<string, unknown>> = {};
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(inherited.name).toBeUndefined();
  });

  const small = () => {
    const sheet: WorkSheet = utils.aoa_to_sheet([
      ['siret', 'jour', 'montant'],
      ['00012345600012', 43465, 1234.5],
      [null, null, 1.234],
    ]);
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    const book = { SheetNames: ['A', 'B'], Sheets: { A: sheet, B: utils.aoa_to_sheet([['x']]) } };
    return write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
  };
  const refusalOf = async (work: () => unknown) => {
    try {
      await work();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('of bytes changed anywhere in an .xls, each is read or refused in words', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let turn = 0; turn < 300; turn++) {
      const bytes = small();
      for (let change = 0; change <= turn % 5; change++) bytes[8 + random(bytes.length - 8)] = random(256);
      const error = await refusalOf(() => readOtherWorkbook('a', bytes, [], String, 5_000));
      if (error !== undefined) expect(error).toBeInstanceOf(BadInput);
    }
  });

  test('an .xls that would be read for ever', async () => {
    const bytes = small();
    // The looks of a cell, called a formula.
    expect(bytes[0x9d5]).toBe(0xe0);
    bytes[0x9d5] = 0x06;
    const began = performance.now();
    expect(await refusalOf(() => readOtherWorkbook('a', bytes, [], String, 300))).toMatchObject({
      message: 'a is a workbook that cannot be read; open it in a spreadsheet and save it as .xlsx again',
    });
    expect(performance.now() - began).toBeGreaterThan(250);
  });
});
