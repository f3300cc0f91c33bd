/** Checks how far the values of a workbook are apart, because its reader fills the space between them with empty cells. */
import type { CellObject } from '@e965/xlsx';
import { BadInput } from '../../errors.js';
import { readEntry } from './check-archive.js';
import { checkColumns } from './find-table.js';
import { columnOf, listRanges } from './sheet-parts.js';

/** A sheet of a million rows and twenty columns. */
const MOST_CELLS = 20_000_000;
/** Each row of a merged range gets its value. */
const MOST_MERGED = 2_000_000;
/** The last row that a spreadsheet has. */
const LAST_ROW = 1_048_576;
/** No list has so many empty rows between two others. */
const MOST_EMPTY_ROWS = 50_000;

interface SheetSize {
  /** The last row that the sheet names. */
  readonly rows: number;
  /** The last row with a value, and the last column with one. */
  readonly lastRow: number;
  readonly columns: number;
  /** Rows that get the value of the merged cell above them. */
  readonly merged: number;
}

/** @throws BadInput when the space would be too large, or nobody can say how large */
function checkSpread(address: string, sheets: readonly SheetSize[]): void {
  let cells = 0;
  for (const { rows, lastRow, columns, merged } of sheets) {
    cells += lastRow * columns + rows;
    if (cells > MOST_CELLS || merged > MOST_MERGED) {
      throw new BadInput(
        `${address} spreads over ${rows} rows and ${columns} columns, which no table needs; delete what stands far from the table, or save the table as CSV`,
      );
    }
  }
}

/** The last row and the last column with a value, one value after the other. */
class Spread {
  lastRow = 0;
  columns = 0;

  constructor(readonly address: string) {}

  see(row: number, columns: number, rows = 1): void {
    if (row - this.lastRow > MOST_EMPTY_ROWS) {
      throw new BadInput(
        `${this.address} has a value in line ${row}, ${row - this.lastRow - 1} empty lines below the others; delete it, or move it up to the table`,
      );
    }
    this.lastRow = Math.max(this.lastRow, row + rows - 1);
    this.columns = Math.max(this.columns, columns);
    checkColumns(this.address, row, columns);
  }
}

/**
 * Of an .xlsx. @returns whether each row and each value states where it is
 * @throws BadInput when the space would be too large, or nobody can say how large
 */
export function checkSheets(address: string, bytes: Buffer, names: readonly string[]): boolean {
  const sheets: SheetSize[] = [];
  let isPlaced = true;
  for (const name of names) {
    const part = readEntry(bytes, name);
    if (!part?.includes('sheetData')) continue;
    const { rows, spread, isWhole } = measure(address, part.toString('latin1'));
    isPlaced &&= isWhole;
    const merged = listRanges(part).reduce((sum, range) => sum + Math.min(range.lastRow, rows) - range.firstRow, 0);
    sheets.push({ rows, lastRow: spread.lastRow, columns: spread.columns, merged });
  }
  checkSpread(address, sheets);
  return isPlaced;
}

const TAG = /<(?:\w+:)?(row|c)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]{0,7})(\d{1,10})["']/;

/** A row or a cell without an address, which it need not have, follows the one before it. */
function measure(address: string, sheet: string) {
  let [rows, row, column, isWhole] = [0, 0, 0, true];
  const spread = new Spread(address);
  for (const [tag, kind, attributes = ''] of sheet.matchAll(TAG)) {
    const [, letters = '', digits] = ADDRESS.exec(attributes) ?? [];
    if (digits === undefined && /\sr\s*=/.test(attributes)) throw outside(address, tag);
    if (digits === undefined) isWhole = false;
    if (kind === 'row') column = 0;
    row = digits === undefined ? row + Number(kind === 'row') : Number(digits);
    if (row > LAST_ROW || (row === 0 && digits !== undefined)) throw outside(address, tag);
    rows = Math.max(rows, row);
    if (kind === 'row') continue;
    column = letters === '' ? column + 1 : columnOf(letters.toUpperCase()) + 1;
    if (!tag.endsWith('/>')) spread.see(row, column);
  }
  return { rows, spread, isWhole };
}

const ODS_TAG =
  /<(\/?)(?:[^\s<>:/]+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;

/** Of the part content.xml of an .ods, where a row or a cell says how often it is repeated. @throws BadInput likewise */
export function checkOdsSheets(address: string, content: Buffer): void {
  const sheets: SheetSize[] = [];
  let spread = new Spread(address);
  let [row, rows, column, merged] = [1, 1, 0, 0];
  for (const [tag, end, kind, attributes = ''] of content.toString('latin1').matchAll(ODS_TAG)) {
    const count = (name: string) =>
      Number(new RegExp(`:number-${name}\\s*=\\s*["'](\\d{1,10})["']`).exec(attributes)?.[1] ?? 1);
    if (kind === 'table') {
      if (end !== '') sheets.push({ rows: spread.lastRow, lastRow: spread.lastRow, columns: spread.columns, merged });
      [spread, row, merged] = [new Spread(address), 1, 0];
    } else if (kind === 'table-row') {
      if (end !== '') row += rows;
      else [rows, column] = [count('rows-repeated'), 0];
      if (end === '' && tag.endsWith('/>')) row += rows;
    } else if (end === '') {
      column += count('columns-repeated');
      if (!tag.endsWith('/>') || attributes.includes(':string-value')) spread.see(row, column, rows);
      merged += Math.min(count('rows-spanned'), LAST_ROW) - 1;
    }
  }
  checkSpread(address, sheets);
}

/** Of an .xls, whose cells are few enough to be read before they are filled up. @throws BadInput likewise */
export function checkRead(
  address: string,
  sheets: readonly { readonly rows: readonly (readonly CellObject[])[]; readonly merged: number }[],
): void {
  const measured = sheets.map(({ rows, merged }) => {
    const spread = new Spread(address);
    rows.forEach((cells, at) => {
      if (cells.length > 0) spread.see(at + 1, cells.length);
    });
    return { rows: spread.lastRow, lastRow: spread.lastRow, columns: spread.columns, merged };
  });
  checkSpread(address, measured);
}

const outside = (address: string, tag: string) =>
  new BadInput(
    `${address} is a workbook that cannot be read (${tag.slice(0, 80)}); open it in a spreadsheet and save it as .xlsx again`,
  );
