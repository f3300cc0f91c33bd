/** Writes small .xlsx workbooks for tests, cell by cell as Excel keeps them: numbers as numbers, days as numbers with a format. */
import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib';

/** A number is a numeric cell of General format; `{ day }` a number shown as a day; `{ error }` that of a formula; `{ formula }` one without a stored value; null an empty cell. */
export type TestCell =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly error: string }
  | { readonly formula: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** Row numbers, where rows are left out. */
  readonly numbers?: readonly number[];
  /** Ranges of merged cells, as A2:A4. */
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

function cellXml(cell: TestCell, address: string): string {
  if (cell === null) return `<c r="${address}"/>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && 'error' in cell)
    return `<c r="${address}" s="1" t="e"><f>VLOOKUP(A1,B:B,1)</f><v>${cell.error}</v></c>`;
  if (typeof cell === 'object' && 'formula' in cell) return `<c r="${address}"><f>${cell.formula}</f><v></v></c>`;
  if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function sheetXml({ rows, numbers, merged = [] }: TestSheet): string {
  const body = rows.map((cells, at) => {
    const number = numbers?.[at] ?? at + 1;
    return `<row r="${number}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`)).join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData>${merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`}</worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function workbook(...sheets: readonly TestSheet[]): Buffer {
  const list = (make: (sheet: TestSheet, number: number) => string) =>
    sheets.map((sheet, at) => make(sheet, at + 1)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${list((sheet, number) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}"${sheet.isHidden ? ' state="hidden"' : ''} r:id="r${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list((_, number) => `<Relationship Id="r${number}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="s" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return archive(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}

/** A ZIP archive; `stated` is a wrong size for an unpacked part. */
export function archive(
  parts: readonly { readonly name: string; readonly bytes: Buffer; readonly stated?: number }[],
): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, bytes, stated = bytes.length } of parts) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(zlibCrc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(stated, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        common,
        Buffer.alloc(10),
        uint32(offset),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
