/** Checks how far the values of a workbook are apart, because its reader fills the space between them with empty cells. */
import { BadInput } from '../../errors.js';
import { readEntry } from '../table/check-archive.js';
import { columnOf, listRanges } from '../table/sheet-parts.js';
import { checkColumns } from './check-columns.js';

/** A sheet of a million rows and twenty columns. */
const MOST_CELLS = 20_000_000;
/** Each row of a merged range gets its value. */
const MOST_MERGED = 2_000_000;
/** The last row that a spreadsheet has. */
const LAST_ROW = 1_048_576;
/** No list has so many empty rows between two others. */
const MOST_EMPTY_ROWS = 50_000;

const TAG = /<(?:\w+:)?(row|c)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]{0,7})(\d{1,10})["']/;

/** @throws BadInput when the space would be too large, or nobody can say how large */
export function checkSheets(address: string, bytes: Buffer, names: readonly string[]): void {
  let cells = 0;
  for (const name of names) {
    const part = readEntry(bytes, name);
    if (!part?.includes('sheetData')) continue;
    const { rows, lastRow, columns } = measure(address, part.toString('latin1'));
    const merged = listRanges(part).reduce((sum, range) => sum + Math.min(range.lastRow, rows) - range.firstRow, 0);
    cells += lastRow * columns + rows;
    if (cells > MOST_CELLS || merged > MOST_MERGED) {
      throw new BadInput(
        `${address} spreads over ${rows} rows and ${columns} columns, which no table needs; delete what stands far from the table, or save the table as CSV`,
      );
    }
  }
}

/** The last row that the sheet names, the last one with a value, and the last column with a value. */
function measure(address: string, sheet: string) {
  let [rows, lastRow, columns] = [0, 0, 0];
  for (const [tag, kind, attributes = ''] of sheet.matchAll(TAG)) {
    const [, letters = '', digits = '0'] = ADDRESS.exec(attributes) ?? [];
    const row = Number(digits);
    if (row > LAST_ROW || (row === 0 && /\sr\s*=/.test(attributes))) throw outside(address, tag);
    rows = Math.max(rows, row);
    if (kind === 'row' || tag.endsWith('/>')) continue;
    if (row - lastRow > MOST_EMPTY_ROWS) {
      throw new BadInput(
        `${address} has a value in line ${row}, ${row - lastRow - 1} empty lines below the others; delete it, or move it up to the table`,
      );
    }
    lastRow = Math.max(lastRow, row);
    columns = Math.max(columns, columnOf(letters.toUpperCase()) + 1);
    checkColumns(address, row, columns);
  }
  return { rows, lastRow, columns };
}

const outside = (address: string, tag: string) =>
  new BadInput(
    `${address} is a workbook that cannot be read (${tag.slice(0, 80)}); open it in a spreadsheet and save it as .xlsx again`,
  );
