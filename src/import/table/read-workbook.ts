/** Reads a workbook from the stored numbers: Excel rounds a SIRET when it displays it, but not in the cell. */
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/universal';
import { BadInput } from '../../errors.js';
import { normalizeName } from '../cells/normalize-name.js';
import { checkArchive } from './check-archive.js';
import { checkSheets } from './check-sheets.js';
import { leaveCopiesOut } from './copied-rows.js';
import { findTable, isBlank } from './find-table.js';
import type { TableRow } from './read-records.js';
import { type MergedCells, type ParsedSheet, readSheetParts, unreadableWorkbook } from './sheet-parts.js';
import type { OpenedTable, TableOptions } from './table.js';

const ROWS_LOOKED_AT = 60;
/** The whole workbook is read into memory. */
const LARGEST_BYTES = 100_000_000;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly merged: readonly MergedCells[];
  readonly isHidden: boolean;
}

/** A sheet with at least this share of the best score looks like the same kind of table. */
const LEAST_SHARE_OF_BEST_SCORE = 0.75;

/**
 * Reads the sheet whose headings fit best, and every sheet with the same headings, because a table of several years
 * often has a sheet for each year.
 * @throws BadInput for a file that is not a workbook.
 */
export async function readWorkbook(address: string, file: string, { score }: TableOptions): Promise<OpenedTable> {
  const sheets = await readSheets(address, file);
  const all = sheets.map((sheet) => ({ sheet, table: findIn(sheet, score) }));
  const best = Math.max(...all.map(({ table }) => table?.score ?? 0));
  // A hidden sheet is often a draft or an earlier state of the one that people see.
  const rankOf = ({ sheet, table }: (typeof all)[number]) =>
    (table?.score ?? 0) - (sheet.isHidden ? (1 - LEAST_SHARE_OF_BEST_SCORE) * best : 0);
  const found = [...all].sort((one, other) => rankOf(other) - rankOf(one))[0];
  const heading = found?.table?.heading;
  const isTable = score !== undefined && (found?.table?.score ?? 0) >= 1;
  const alike = all.filter(
    (one) =>
      one !== found && isTable && (one.table?.score ?? 0) >= LEAST_SHARE_OF_BEST_SCORE * (found?.table?.score ?? 0),
  );
  const same = alike.filter(({ table }) => heading && table && textOfHeading(table.heading) === textOfHeading(heading));
  const isUnseen = (one: (typeof all)[number]) => one !== found && one.sheet.isHidden;
  const used = all.filter((one) => one === found || same.includes(one));
  used.sort((one, other) => Number(isUnseen(one)) - Number(isUnseen(other)));
  const { rows: left, copies } = leaveCopiesOut(used.map(({ sheet, table }) => rowsBelow(sheet, table?.above ?? 0)));
  const unseen = new Set(used.filter(isUnseen).map(({ sheet }) => sheet.name));
  const rows = left.filter(({ sheet = '' }) => !unseen.has(sheet));
  const others = alike
    .filter((one) => !same.includes(one))
    .map(({ sheet, table }) => rowsBelow(sheet, table?.above ?? 0));
  const hidden = left.filter(({ sheet = '' }) => unseen.has(sheet)).map((row) => ({ ...row, isHidden: true }));
  let read = 0;
  async function* allRows() {
    for (; read < rows.length; read++) {
      const row = rows[read];
      if (row) yield row;
    }
  }
  return {
    ...{ heading, copies, rows: allRows(), position: () => read, close: () => undefined },
    above: (found?.sheet.rows ?? []).filter(({ line }) => line < (heading?.line ?? 0)),
    unread: [...others.flat(), ...hidden].filter((row) => !isBlank(row)),
    layout: { sheet: found?.sheet.name ?? '', names: sheets.map(({ name }) => name), used: used.length - unseen.size },
  };
}

const textOfHeading = ({ cells }: TableRow) => normalizeName(cells.join('|')).trim();

/** The rows below the heading, with the values of merged cells filled down. */
function rowsBelow({ name, rows, merged }: Sheet, above: number): TableRow[] {
  const values = new Map<number, Map<number, string>>();
  for (const { firstRow, lastRow, column } of merged) {
    const value = firstRow > above ? (rows[firstRow - 1]?.cells[column] ?? '') : '';
    if (value.trim() === '') continue;
    for (let line = firstRow + 1; line <= Math.min(lastRow, rows.length); line++)
      values.set(line, (values.get(line) ?? new Map()).set(column, value));
  }
  return rows.slice(above).map((row) => {
    const filled = values.get(row.line);
    return { ...row, sheet: name, ...(filled ? { merged: filled } : {}) };
  });
}

function findIn({ rows }: Sheet, score: TableOptions['score']): ReturnType<typeof findTable> {
  const found = score && findTable(rows.slice(0, ROWS_LOOKED_AT), score);
  if (found) return found;
  const first = rows.findIndex((row) => !isBlank(row));
  const heading = rows[first];
  // A sheet with rows is preferred to an empty one.
  return heading && { heading, above: first + 1, score: rows.length > 1 ? 0.1 : 0 };
}

/** All sheets, in the order of the workbook. @throws BadInput for a file that is not a workbook. */
export async function readSheets(address: string, file: string): Promise<Sheet[]> {
  const parsed = await parseWorkbook(address, file);
  return parsed.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((cells, at) => {
      const numbers = cells.flatMap((cell) => (cell instanceof Decimal ? [cell.text] : []));
      return { line: at + 1, cells: cells.map(textOf), ...(numbers.length > 0 ? { numbers } : {}) };
    }),
  }));
}

const ZIP = 'PK';

async function parseWorkbook(address: string, file: string): Promise<ParsedSheet[]> {
  const bytes = readFileSync(file);
  if (bytes.length > LARGEST_BYTES) {
    throw new BadInput(
      `${address} is a workbook of ${bytes.length} bytes, and the limit is ${LARGEST_BYTES}; split it`,
    );
  }
  const names = bytes.toString('latin1', 0, ZIP.length) === ZIP ? checkArchive(address, bytes) : [];
  const isXlsx = names.includes('xl/workbook.xml');
  if (names.length > 0 && !isXlsx && !names.includes('content.xml')) {
    throw new BadInput(`${address} is an archive (ZIP), not a workbook; open it in a spreadsheet and save it as .xlsx`);
  }
  if (!isXlsx || !checkSheets(address, bytes, names)) {
    // Most imports do without it.
    const { readOtherWorkbook } = await import('./read-other-workbook.js');
    return readOtherWorkbook(address, bytes, names, readNumber);
  }
  try {
    return await parseXlsx(bytes);
  } catch {
    // What the library says is for programmers.
    throw unreadableWorkbook(address);
  }
}

async function parseXlsx(bytes: Buffer): Promise<ParsedSheet[]> {
  const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]), { parseNumber: readNumber, trim: false });
  const parts = readSheetParts(bytes);
  return sheets.map(({ sheet, data }, at) => {
    const { merged = [], errors = [], isHidden = false } = parts[at] ?? {};
    const cells: unknown[][] = data;
    for (const { row, column, error } of errors) {
      const stated = cells[row - 1];
      if (stated) stated[column] = error;
    }
    return { name: sheet, rows: cells, merged, isHidden };
  });
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (cell instanceof Decimal) return cell.text;
  return typeof cell === 'string' ? cell : '';
}

/** A number with decimals: the comma in its text is ours, and shows nothing of the texts beside it. */
class Decimal {
  constructor(readonly text: string) {}
}

/** Excel keeps fifteen digits of a number; further digits are rounding errors of its sums. */
const EXCEL_DIGITS = 15;

/**
 * Digits without an exponent, as in 82772800900013, and a decimal comma as in French texts: 0.1 + 0.2 is "0,3". A
 * number with exactly three decimals gets a zero, so that they are not taken for thousands.
 */
function readNumber(stated: string): string | Decimal {
  const value = Number(Number(stated).toPrecision(EXCEL_DIGITS));
  if (!Number.isFinite(value)) return stated;
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
  const text = Math.abs(value) < 1e-6 ? value.toFixed(EXCEL_DIGITS).replace(/0+$/, '') : String(value);
  const [whole, decimals = ''] = text.split('.');
  return new Decimal(`${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`);
}
