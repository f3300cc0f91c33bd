/**
 * Reads the workbooks that read-excel-file cannot: .ods, .xls, and an .xlsx whose cells do not state where they are. The
 * sheets are in the shape that it gives, so nothing after it knows.
 */
import { runInNewContext } from 'node:vm';
import { type CellObject, read, SSF, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { BadInput } from '../../errors.js';
import { messageOfThrown } from '../../thrown.js';
import { readEntry } from './check-archive.js';
import { checkOdsSheets, checkRead } from './check-sheets.js';
import { type ParsedSheet, unreadableWorkbook } from './sheet-parts.js';

/** A sheet of .xls has at most 65,536 rows and 256 columns; a real one of that size has some twenty megabytes. */
const LARGEST_XLS_BYTES = 50_000_000;
/** Milliseconds: a workbook of that size takes some twenty seconds. */
const LONGEST_READ_MS = 120_000;
/** What the library says of a workbook that it cannot decrypt. */
const IS_LOCKED = /password|encrypted/i;

/** @param names of the parts of the archive; empty for an .xls, which is none @throws BadInput when it cannot be read */
export function readOtherWorkbook(
  address: string,
  bytes: Buffer,
  names: readonly string[],
  readNumber: (stated: string) => unknown,
  longestMs = LONGEST_READ_MS,
): ParsedSheet[] {
  if (names.includes('xl/workbook.xml')) {
    const parts = names.filter((name) => name === '[Content_Types].xml' || /^(?:xl|_rels)\//.test(name));
    return convert(address, readParts(address, bytes, parts), readNumber);
  }
  if (names.length > 0) return readOds(address, bytes, readNumber);
  if (bytes.length > LARGEST_XLS_BYTES) {
    throw new BadInput(
      `${address} is a workbook of ${bytes.length} bytes, and the limit is ${LARGEST_XLS_BYTES}; split it`,
    );
  }
  return convert(address, readBytes(address, bytes, longestMs), readNumber);
}

/** Parts that it may lack, and that the library asks for. */
const OF_ODS = { 'META-INF/manifest.xml': Buffer.from('<manifest/>'), 'styles.xml': Buffer.from('<styles/>') };

function readOds(address: string, bytes: Buffer, readNumber: (stated: string) => unknown): ParsedSheet[] {
  const part = (name: string) => readEntry(bytes, name) ?? Buffer.alloc(0);
  if (part('META-INF/manifest.xml').includes('encryption-data')) throw locked(address);
  if (!part('mimetype').includes('opendocument.spreadsheet')) {
    throw new BadInput(
      `${address} is an OpenDocument file without sheets; copy its table into a spreadsheet and save it as .xlsx`,
    );
  }
  const content = part('content.xml');
  checkOdsSheets(address, content);
  const hidden = listHiddenSheets(content.toString('utf8'));
  return convert(address, readParts(address, bytes, ['content.xml'], OF_ODS), readNumber).map((sheet, at) => ({
    ...sheet,
    isHidden: hidden[at] ?? false,
  }));
}

/** By the number of the sheet: the library does not tell. */
function listHiddenSheets(content: string): boolean[] {
  const styles = new Set(
    [
      ...content.matchAll(/<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>\s*<style:table-properties\b([^>]*)>/g),
    ].flatMap(([, name, properties = '']) => (properties.includes('table:display="false"') ? [name] : [])),
  );
  return [...content.matchAll(/<table:table(?=\s)([^>]*)>/g)].map(([, table = '']) =>
    styles.has(/\btable:style-name="([^"]*)"/.exec(table)?.[1]),
  );
}

/** The parts are packed anew, so that the library reads exactly the bytes that were checked. */
function readParts(
  address: string,
  bytes: Buffer,
  names: readonly string[],
  more: Readonly<Record<string, Buffer>> = {},
): WorkBook {
  const parts = names.map((name) => [name, readEntry(bytes, name) ?? Buffer.alloc(0)] as const);
  return readBytes(address, zipSync({ ...more, ...Object.fromEntries(parts) }, { level: 0 }));
}

/** The texts of formulas, the macros and the looks of cells are left out. */
function readBytes(address: string, bytes: Uint8Array, timeout = LONGEST_READ_MS): WorkBook {
  const { error } = console;
  // The library writes there what it does not know in a damaged file, which helps nobody who has one.
  console.error = () => undefined;
  try {
    const work = () => read(bytes, { type: 'buffer', dense: true, cellNF: true, cellHTML: false, cellFormula: false });
    // A damaged .xls can hold the library for ever.
    return runInNewContext('work()', { work }, { timeout });
  } catch (thrown) {
    throw IS_LOCKED.test(messageOfThrown(thrown)) ? locked(address) : unreadableWorkbook(address);
  } finally {
    console.error = error;
  }
}

const locked = (address: string) =>
  new BadInput(
    `${address} is protected by a password; open it in a spreadsheet and save it as .xlsx without a password`,
  );

function convert(address: string, book: WorkBook, readNumber: (stated: string) => unknown): ParsedSheet[] {
  if (book.SheetNames.length === 0) throw unreadableWorkbook(address);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name];
    const merged = (sheet?.['!merges'] ?? []).flatMap(({ s, e }) =>
      e.r > s.r ? [{ firstRow: s.r + 1, lastRow: e.r + 1, column: s.c }] : [],
    );
    const rows: readonly (readonly CellObject[])[] = Array.from(sheet?.['!data'] ?? [], (row) => row ?? []);
    return { name, rows, merged, isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0 };
  });
  checkRead(
    address,
    sheets.map(({ rows, merged }) => ({
      rows,
      merged: merged.reduce((sum, { firstRow, lastRow }) => sum + Math.min(lastRow, rows.length) - firstRow, 0),
    })),
  );
  const toValue = (cell: CellObject | undefined): unknown => {
    if (cell === undefined || cell.v === undefined || cell.v === null) return null;
    if (cell.t === 'e') return cell.w ?? '#N/A';
    if (typeof cell.v !== 'number') return cell.v;
    if (cell.z === undefined || !SSF.is_date(String(cell.z))) return readNumber(String(cell.v));
    // Below one it is a time of day, for which there is no day.
    return cell.v < 1 ? (cell.w ?? '') : dayOf(cell.v, is1904);
  };
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => Array.from(row, toValue)) }));
}

function dayOf(serial: number, date1904: boolean): Date | string {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904 }) ?? {};
  return y === undefined ? String(serial) : new Date(Date.UTC(y, m - 1, d));
}
