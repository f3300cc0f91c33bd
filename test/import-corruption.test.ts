/** Sixty kinds of damaged files: no crash, no hang, and every row is imported, in quarantine or lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../src/errors.js';
import { detectFormat } from '../src/import/detect-format.js';
import { openSubsidies } from '../src/import/subsidies/subsidy-table.js';
import type { TableWords } from '../src/import/table/stated-table.js';
import { temporaryFolder } from './temporary-folder.js';
import { archive, type TestCell, workbook } from './workbook.js';

const HEADING = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'nomBeneficiaire',
  'idBeneficiaire',
  'objet',
  'montant',
  'nature',
];
const CLUB = [
  'Ville de Pont',
  '22440002800011',
  '2019-03-01',
  'Club',
  '22020002600015',
  'Fonctionnement',
  '1000,50',
  'aide en numéraire',
];
const ROWS = 20;

type Cells = readonly string[];

/** A file of 20 rows of 1,000.50 euros, with the changes of the case. */
function table(change: (cells: Cells, row: number) => Cells = (cells) => cells, heading: Cells = HEADING): Cells[] {
  return [heading, ...Array.from({ length: ROWS }, (_, at) => change(CLUB.with(5, `Action ${at + 1}`), at + 1))];
}

const write = (rows: readonly Cells[], delimiter = ';', end = '\n') =>
  rows.map((cells) => cells.join(delimiter)).join(end) + end;
const quoted = (rows: readonly Cells[], delimiter = ',') =>
  write(
    rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`)),
    delimiter,
  );
const csv = (change?: (cells: Cells, row: number) => Cells) => write(table(change));
/** Puts something in the place of a part of the text. */
const put = (text: string, part: string | RegExp, other: string) => {
  const changed = text.replace(part, other);
  if (changed === text) throw new Error(`test: ${part} is not in the text`);
  return changed;
};
const line = (text: string, number: number, change: (line: string) => string) =>
  text
    .split('\n')
    .map((one, at) => (at + 1 === number ? change(one) : one))
    .join('\n');
const wide = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();
const latin = (text: string) => Buffer.from(text, 'latin1');
const lines = csv().trimEnd().split('\n');
const cells = (rows: readonly Cells[]): TestCell[][] => rows.map((row) => [...row]);
const sheet = (rows: readonly (readonly TestCell[])[], name = 'Subventions') => workbook({ name, rows });

interface Outcome {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly lost: number;
  readonly euros: number;
  readonly rules: ReadonlySet<string>;
}

async function read(bytes: string | Buffer, words?: TableWords, name = 'pont.csv'): Promise<Outcome> {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const { rows, faults } = await openSubsidies(file, 'source-pont', words);
  const count = { rows: 0, accepted: 0, rejected: 0, lost: 0 };
  const rules = new Set(faults.map(({ rule }) => rule));
  let cents = 0n;
  for await (const row of rows) {
    count.rows++;
    count[row.isLost ? 'lost' : row.subsidy ? 'accepted' : 'rejected']++;
    if (!row.subsidy) expect(row.faults.length).toBeGreaterThan(0);
    for (const { rule } of row.faults) rules.add(rule);
    for (const { cents: amount } of row.subsidy?.instruments ?? []) cents += amount ?? 0n;
  }
  return { ...count, euros: Number(cents) / 100, rules };
}

const whole = { rows: ROWS, accepted: ROWS, rejected: 0, lost: 0, euros: 20_010 };
/** All rows except some, which are rejected. */
const without = (rejected: number, rule: string, lost = 0) => ({
  ...{ rows: ROWS, accepted: ROWS - rejected - lost, rejected, lost, euros: (ROWS - rejected - lost) * 1000.5, rule },
});

describe('a file that deviates', () => {
  test.each<[string, string | Buffer]>([
    ['nothing', csv()],
    ['comma', quoted(table())],
    ['tab', write(table(), '\t')],
    ['stroke', write(table(), '|')],
    ['sep= on its first line', `sep=;\r\n${csv()}`],
    ['sep=, with commas', `sep=,\n${quoted(table())}`],
    ['line ends of Windows', write(table(), ';', '\r\n')],
    ['line ends of old Macs', write(table(), ';', '\r')],
    ['line ends of all kinds', lines.map((one, at) => one + ['\n', '\r\n', '\r'][at % 3]).join('')],
    ['twice the return before a line end', csv().replaceAll('\n', '\r\r\n')],
    ['no last line end', csv().trimEnd()],
    ['a byte-order mark', `\ufeff${csv()}`],
    ['a mark and quotes', `\ufeff${quoted(table())}`],
    ['Windows-1252', latin(csv())],
    [
      'UTF-8 whose heading is Windows-1252',
      Buffer.concat([
        latin(`${put(HEADING.join(';'), 'nomBeneficiaire', 'Nom du bénéficiaire')}\n`),
        Buffer.from(lines.slice(1).join('\n')),
      ]),
    ],
    ['UTF-16 with mark', wide(`\ufeff${csv()}`)],
    ['UTF-16 without mark', wide(csv())],
    ['big-endian UTF-16 with mark', bigEndian(wide(`\ufeff${csv()}`))],
    ['big-endian UTF-16 without mark', bigEndian(wide(csv()))],
    ['UTF-16 with line ends of Windows', wide(`\ufeff${write(table(), ';', '\r\n')}`)],
    ['titles above', `Subventions 2019;;;;;;;\n;;;;;;;\nVille de Pont;;;;;;;\n\n${csv()}`],
    ['remarks above', `# exporté le 3 mars\n# par la ville\n${csv()}`],
    [
      'a heading of two lines',
      `Attribuant;;;Bénéficiaire;;;;\nnom;SIRET;Date;nom;SIRET;Objet;Montant;Nature\n${lines.slice(1).join('\n')}\n`,
    ],
    ['line ends within its heading', put(quoted(table(), ';'), '"nomBeneficiaire"', '"Nom\ndu bénéficiaire"')],
    ['empty lines between', csv().replaceAll('\n', '\n\n')],
    ['rows of nothing at the end', `${csv()}${';;;;;;;\n'.repeat(500)}`],
    ['cells of nothing at the end of each row', csv().replaceAll('\n', ';;;;\n')],
    ['the heading again in the middle', [...lines.slice(0, 11), lines[0], ...lines.slice(11), ''].join('\n')],
    ['spaces around each cell', write(table().map((row) => row.map((cell) => `  ${cell} `)))],
    ['spaces of no break in amounts', csv((row) => row.with(6, '1\u00a0000,50'))],
    [
      'euro signs in Windows-1252',
      Buffer.from(latin(csv((row) => row.with(6, '1 000,50 #'))).map((byte) => (byte === 0x23 ? 0x80 : byte))),
    ],
    ['columns in another order', write(table().map((row) => [...row].reverse()))],
    ['columns that mean nothing', write(table().map((row, at) => [...row, at === 0 ? 'Couleur' : 'bleu']))],
    [
      'columns without a heading',
      write(table().map((row, at) => (at === 0 ? row : [...row, '']))).replace('\n', ';\n'),
    ],
    ['quotes within cells', csv((row) => row.with(3, 'Club "Les Ponts"'))],
    [
      'a quoted cell of several lines',
      quoted(
        table((row, at) => (at === 3 ? row.with(5, 'une\naction;en\nlignes') : row)),
        ';',
      ),
    ],
    [
      'a word for nothing in each place',
      csv((row, at) => row.with(2, ['NC', 'néant', '-', 'sans objet', 'N/A'][at % 5] ?? '')),
    ],
    ['days as numbers of Excel', csv((row) => row.with(2, '43465'))],
    ['control characters', csv((row, at) => (at === 2 ? row.with(5, 'Act\u0000ion\u0007') : row))],
    ['a workbook', sheet(cells(table()))],
    [
      'a workbook of numbers',
      sheet(
        cells(table()).map((row, at) =>
          at === 0 ? row : row.with(1, 22440002800011).with(4, 22020002600015).with(6, 1000.5).with(2, { day: 43465 }),
        ),
      ),
    ],
    [
      'a workbook with sums that are not exact',
      sheet(cells(table()).map((row, at) => (at === 0 ? row : row.with(6, 1000.4999999999999)))),
    ],
    [
      'a workbook whose table is on the second sheet',
      workbook(
        { name: 'Lisez-moi', rows: [['Subventions de la ville'], ['Contact', 'Accueil']] },
        { name: 'Données', rows: cells(table()) },
      ),
    ],
    ['a workbook with titles above', sheet([['Subventions 2019'], [], ...cells(table())])],
    [
      'a workbook with rows of nothing after it',
      workbook({
        name: 'A',
        rows: [...cells(table()), [null, null], [null]],
        numbers: [...table().keys()].map((at) => at + 1).concat(900_000, 1_048_576),
      }),
    ],
    ['a workbook called CSV', sheet(cells(table()))],
  ])('by %s is read completely', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(whole);
  });
});

describe('a damaged file', () => {
  test.each<[string, string | Buffer, ReturnType<typeof without>]>([
    ['by a quotation mark that opens the row', line(csv(), 6, (one) => `"${one}`), { ...without(0, 'stray-quote') }],
    ['by a quotation mark before a name', put(csv(), 'Club', '"Club'), { ...without(0, 'stray-quote') }],
    [
      'by two of them, 11 lines apart',
      line(
        line(csv(), 4, (one) => put(one, 'Club', '"Club')),
        15,
        (one) => put(one, 'Club', '"Club"'),
      ),
      { ...without(0, 'stray-quote') },
    ],
    ['by one in a quoted table', line(quoted(table()), 6, (one) => put(one, '"Club"', '"Club')), without(1, '')],
    ['by one in its last row', line(csv(), 21, (one) => put(one, 'Club', '"Club')), { ...without(0, 'stray-quote') }],
    ['by a cell of a million signs', put(csv(), 'Action 7', 'x'.repeat(1_000_000)), without(1, 'huge-cell')],
    ['by a line of five million signs', put(csv(), 'Action 7', 'x'.repeat(5_000_000)), without(0, 'lost-line', 1)],
    ['by an amount that is none', put(csv(), /1000,50(?=.*\n.*Action 9)/, 'mille'), without(1, 'amount')],
    ['by a cell too few', line(csv(), 5, () => 'Ville;22440002800011'), without(1, 'cell-count')],
    ['by cells too many', line(csv(), 5, (one) => `${one};a;b`), without(1, 'cell-count')],
    ['by its end in the middle of a row', csv().slice(0, -40), without(1, 'cut-file')],
    [
      'by its end in the middle of a letter',
      Buffer.from(csv()).subarray(0, Buffer.from(csv()).lastIndexOf(0xc3) + 1),
      without(1, 'cut-file'),
    ],
    ['by its end in an amount', csv().slice(0, csv().lastIndexOf(',50')), without(1, 'cut-file')],
    ['by a row put together from two', line(csv(), 8, (one) => one + lines[8]), { ...without(1, 'cell-count') }],
    [
      'by bytes that are no letters',
      Buffer.concat([Buffer.from(csv().slice(0, 400)), Buffer.from([0x81, 0x8d]), Buffer.from(csv().slice(400))]),
      without(0, ''),
    ],
    ['by one NUL', put(csv(), 'Action 3', 'Act\u0000ion 3'), without(0, 'control-sign')],
    [
      'by a foot that has no amount',
      `${csv()}Source : ville de Pont\n`,
      { ...without(1, 'aside-row'), rows: 21, accepted: 20, euros: 20_010 },
    ],
  ])('%s accounts for each row', async (_, bytes, { rule, ...expected }) => {
    const { rules, ...counts } = await read(bytes);
    expect(counts).toEqual(expected);
    if (rule !== '') expect([...rules]).toContain(rule);
  });
});

describe('a file without a table', () => {
  const zeros = Buffer.alloc(30_000_000);
  test.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /is empty/],
    ['one line end', '\n', /is empty/],
    ['one line of 5 MB', 'a;b;'.repeat(1_250_000), /a line of more than 4 MB where its headings should be/],
    ['a heading alone', `${HEADING.join(';')}\n`, /headings and no rows/],
    ['a heading with a quote that is open', `"${HEADING.join(';')}\n`, /headings and no rows|not a table/],
    [
      'another table',
      'a;b;c\n1;2;3\n',
      /not a table of subsidies.*has no name of the funder, name of the beneficiary, amount of the subsidy/,
    ],
    ['prose', `${'Bonjour, voici les subventions.\n'.repeat(50)}`, /not a table/],
    [
      'a web page',
      '<html><body><table><tr><td>Montant</td></tr></table></body></html>',
      /web page \(HTML\).*save it as .xlsx/,
    ],
    [
      'a web page of Excel',
      '\ufeff  <!DOCTYPE html>\n<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
      /web page/,
    ],
    ['XML', '<?xml version="1.0"?><Workbook/>', /is XML/],
    ['JSON', '[{"montant": 12}]', /is JSON/],
    ['JSON of one object', '{"grants": []}', /is JSON/],
    ['an .xls that is cut', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), /cannot be read; open it in a spreadsheet/],
    ['a PDF', '%PDF-1.7\n', /is a PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture/],
    ['compressed', Buffer.from('1f8b0800000000000000', 'hex'), /is compressed/],
    ['bytes of no meaning', Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251)), /is not text/],
    ['zeros', Buffer.alloc(1000), /is not text/],
    ['an archive of other things', archive([{ name: 'a.txt', bytes: Buffer.from('a') }]), /is an archive/],
    ['an OpenDocument', archive([{ name: 'content.xml', bytes: Buffer.from('<a/>') }]), /OpenDocument/],
    ['half a workbook', sheet(cells(table())).subarray(0, 900), /damaged or incomplete/],
    [
      'a workbook with a broken sheet',
      archive([{ name: 'xl/workbook.xml', bytes: Buffer.from('<workbook') }]),
      /cannot be read|has no/,
    ],
    ['a bomb', archive([{ name: 'xl/workbook.xml', bytes: zeros }]), /would unpack to/],
    ['a bomb that lies', archive([{ name: 'xl/workbook.xml', bytes: zeros, stated: 100 }]), /cannot be unpacked/],
    [
      'a bomb of many parts',
      archive(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.xml`, bytes: Buffer.from('') }))),
      /in 2001 parts/,
    ],
    ['an empty workbook', sheet([]), /is empty/],
  ])('%s is refused in one line that says what to do', async (_, bytes, message) => {
    const refused = await read(bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(BadInput);
    expect(String(refused)).toMatch(message);
    expect(String(refused)).toMatch(/^BadInput: import subsidies: .*; /);
    expect(String(refused)).not.toContain('\n');
  });
});

test('a date of a workbook, a rounded sum and a SIRET are read exactly', async () => {
  const rows = [
    [...HEADING],
    ['Ville', 22440002800011, { day: 43465 }, 'Club', 22020002600015, 'x', 0.1 + 0.2, 'aide en numéraire'],
  ];
  const file = join(temporaryFolder(), 'a.xlsx');
  writeFileSync(file, sheet(rows as TestCell[][]));
  const opened = await openSubsidies(file, 'source-a');
  for await (const { subsidy } of opened.rows) {
    expect(subsidy).toMatchObject({
      ...{ decidedOn: '2018-12-31', instruments: [{ cents: 30n }] },
      ...{ funder: { siret: '22440002800011' }, beneficiary: { siret: '22020002600015' } },
    });
  }
});

describe('what a person states about a file', () => {
  const short = ['Association;Subvention 2019', ...Array.from({ length: ROWS }, (_, at) => `Club ${at};1000,50`)].join(
    '\n',
  );

  test('makes a file with only three columns importable', async () => {
    await expect(read(short)).rejects.toThrow(/has no name of the funder; say who grants with --funder "SIRET NAME"/);
    expect(await read(short, { funder: '224 400 028 00011', year: '2019' })).toMatchObject(whole);
  });

  test('is needed for columns that are not understood, and for two that could be the same', async () => {
    const years = short
      .replaceAll('1000,50', '7;1000,50')
      .replace('Subvention 2019', 'Subvention annuelle;Subvention 2019');
    await expect(read(years, { funder: '224400028' })).rejects.toThrow(
      /Subvention annuelle, Subvention 2019: each may be the amount/,
    );
    expect(await read(years, { funder: '224400028', map: ['Subvention 2019=montant'] })).toMatchObject(whole);
  });

  test.each<[TableWords, RegExp]>([
    [{ funder: '12345' }, /neither a SIRET nor a SIREN/],
    [{ year: '19' }, /is not a year/],
    [{ map: ['Couleur'] }, /names no column/],
    [{ map: ['Couleur=bleu'] }, /names no column.*nomAttribuant/],
  ])('is checked: %j', async (words, message) => {
    await expect(read(short, words)).rejects.toThrow(message);
  });
});

describe('the format is detected', () => {
  const file = (name: string, text: string | Buffer) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, text);
    return path;
  };

  test.each<[string, string, string | Buffer]>([
    ['subsidies', 'liste.csv', csv()],
    ['subsidies', 'liste.xlsx', sheet(cells(table()))],
    ['ecosystem', 'aisne-actors.csv', 'name;kind\n;ASSOCIATION\nClub;\n'],
    ['ecosystem', 'tout.json', '{"actors": [{"name": "Club"}]}'],
    ['themes', 'themes.csv', 'id,parent,fr,en\na,,A,A\n'],
    ['contours', 'communes.geojson', '{"type": "FeatureCollection", "features": []}'],
    ['cordis', 'projects.csv', 'rcn\tacronym\n1\tA\n'],
  ])('%s: %s', async (format, name, text) => {
    expect(await detectFormat([file(name, text)])).toMatchObject({ format, why: expect.stringMatching(/\w/) });
  });

  test('of themes beside the tables of an ecosystem is detected, but not two other formats', async () => {
    const themes = file('themes.csv', 'id,parent,fr,en\na,,A,A\n');
    const actors = file('actors.csv', 'name\nClub\n');
    expect(await detectFormat([themes, actors])).toMatchObject({ format: 'ecosystem' });
    await expect(detectFormat([actors, file('a.csv', csv())])).rejects.toThrow(
      /several formats \(actors.csv: ecosystem, a.csv: subsidies\)/,
    );
  });
});
