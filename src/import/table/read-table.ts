/**
 * Opens a file as a table that is read as a stream: its kind, encoding, delimiter and heading are detected, and each
 * row knows its line.
 */
import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { BadInput } from '../../errors.js';
import { append } from '../append.js';
import { examineFile } from '../examine-file.js';
import { takeCorrections } from './correction-columns.js';
import {
  checkColumns,
  DELIMITERS,
  findTable,
  isBlank,
  isRemark,
  mostFrequentDelimiter,
  type ScoreHeading,
  statedDelimiter,
} from './find-table.js';
import { type FileEnd, type Line, readLines } from './read-lines.js';
import { RecordReader, type TableRow } from './read-records.js';
import { readWorkbook } from './read-workbook.js';
import { sniffFile } from './sniff-file.js';
import type { OpenedTable, Table, TableOptions } from './table.js';

export type { Table, TableRow } from './table.js';

/** To examine so many takes some milliseconds. */
const ROWS_AT_ONCE = 100;

/** A heading is searched for in these first lines. */
const LINES_LOOKED_AT = 60;

/** `format` is used only in messages. @throws BadInput when there is no such file, or no table in it. */
export async function openTable(format: string, file: string, options: TableOptions = {}): Promise<Table> {
  const address = `import ${format}: ${file}`;
  const { size, mtime } = examineFile(format, file);
  const sniffed = sniffFile(address, file);
  const opened =
    sniffed.kind === 'WORKBOOK'
      ? await readWorkbook(address, file, options)
      : await openText(file, sniffed, options.score);
  const { above, close } = opened;
  try {
    if (opened.heading) checkColumns(address, opened.heading.line, opened.heading.cells.length);
  } catch (error) {
    close();
    throw error;
  }
  const take = takeCorrections(opened.heading?.cells.map((cell) => cell.trim()) ?? []);
  const heading = opened.heading === undefined ? undefined : (take?.(opened.heading) ?? opened.heading);
  if (heading === undefined) {
    close();
    if (above.some(({ flaw }) => flaw === 'LOST'))
      throw new BadInput(
        `${address} has a line of more than 4 MB where its headings should be, so it is no table with a row in each line; export it again as CSV or XLSX`,
      );
    throw new BadInput(`${address} is empty; give a table with headings and rows`);
  }
  const rows = opened.rows[Symbol.asyncIterator]();
  const first = await nextRow(rows, options.remarks ?? false);
  if (first === undefined && !options.mayBeEmpty) {
    close();
    throw new BadInput(`${address} has headings and no rows; add rows below them`);
  }
  async function* allRows() {
    try {
      let read = 0;
      for (let row = first; row !== undefined; row = await nextRow(rows, options.remarks ?? false)) {
        // Rows that were read already come one after the other, and nobody else would be answered between them.
        if (++read % ROWS_AT_ONCE === 0) await setImmediate();
        yield take?.(row) ?? row;
      }
    } finally {
      close();
    }
  }
  return {
    ...opened,
    heading,
    above: above.filter((row) => !isRemark(row) && !isBlank(row)),
    rows: allRows(),
    size,
    writtenAt: mtime,
  };
}

/** Skips the rows of empty cells that spreadsheets leave behind. */
async function nextRow(rows: AsyncIterator<TableRow>, remarks: boolean): Promise<TableRow | undefined> {
  let isAfterBlank = false;
  for (;;) {
    const { value, done } = await rows.next();
    if (done) return undefined;
    const isEmpty = value.flaw === undefined && isBlank(value);
    isAfterBlank ||= isEmpty;
    if (isEmpty || (value.flaw === undefined && remarks && isRemark(value))) continue;
    return isAfterBlank ? { ...value, isAfterBlank } : value;
  }
}

async function openText(
  file: string,
  sniffed: Parameters<typeof readLines>[1],
  score: ScoreHeading | undefined,
): Promise<OpenedTable> {
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  const end: FileEnd = { isUnended: false, isInLetter: false };
  const lines = readLines(bytes, sniffed, end);
  const first: Line[] = [];
  while (first.length < LINES_LOOKED_AT) {
    const { value, done } = await lines.next();
    if (done) break;
    append(first, value);
  }
  const stated = statedDelimiter(first[0] ?? '');
  // The line is counted, so Excel's own line is emptied rather than removed.
  if (stated !== undefined) first[0] = '';
  const start = first.slice(0, LINES_LOOKED_AT);
  const delimiter = stated ?? bestDelimiter(start, score);
  const found = score && findTable(recordsOf(start, delimiter), score);
  const records = new RecordReader(delimiter);
  async function* allRows() {
    yield* records.take(first);
    for await (const some of lines) yield* records.take(some);
    yield* records.finish();
  }
  const rows = allRows();
  const above: TableRow[] = [];
  let heading: TableRow | undefined;
  let read = 0;
  for (let row = await rows.next(); !row.done; row = await rows.next()) {
    read++;
    if (found === undefined ? !isRemark(row.value) && !isBlank(row.value) : read === found.above) {
      heading = found?.heading ?? row.value;
      break;
    }
    if (found === undefined || row.value.line < found.heading.line) above.push(row.value);
  }
  records.width = heading?.cells.length ?? 0;
  return {
    ...{ heading, above, unread: [], copies: [], layout: { delimiter }, rows: markCut(rows, end, records.width) },
    ...{ position: () => bytes.bytesRead, close: () => void bytes.destroy() },
  };
}

/** The delimiter with the best heading; when no line fits as a heading, the most frequent one of the first line. */
function bestDelimiter(lines: readonly Line[], score: ScoreHeading | undefined): string {
  let best: { readonly delimiter: string; readonly score: number } | undefined;
  for (const delimiter of score ? DELIMITERS : []) {
    const found = score && findTable(recordsOf(lines, delimiter), score);
    if (found && found.score > (best?.score ?? 0)) best = { delimiter, score: found.score };
  }
  return best?.delimiter ?? mostFrequentDelimiter(lines.map((line) => line ?? ''));
}

function recordsOf(lines: readonly Line[], delimiter: string): TableRow[] {
  const records = new RecordReader(delimiter);
  return [...records.take(lines), ...records.finish()];
}

/**
 * The last row is cut off when the file ends in it and it has fewer cells than the heading and the row before, or ends
 * inside a character.
 */
async function* markCut(rows: AsyncIterable<TableRow>, end: FileEnd, width: number): AsyncGenerator<TableRow> {
  let before: TableRow | undefined;
  let last: TableRow | undefined;
  for await (const row of rows) {
    if (last) yield last;
    before = last;
    last = row;
  }
  if (last === undefined) return;
  const { length } = last.cells;
  // A text with delimiters makes the row before longer than the heading.
  const isShort = before !== undefined && length < before.cells.length && (width === 0 || length < width);
  yield end.isInLetter || (end.isUnended && isShort) ? { ...last, isCut: true } : last;
}
