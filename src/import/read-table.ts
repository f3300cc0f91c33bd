/** Opens a CSV file as a table that is read as it comes: encoding and separator are found out, each row knows its line. */
import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BadInput } from '../errors.js';
import { Decode } from './decode.js';
import { findDelimiter } from './find-delimiter.js';

export interface TableRow {
  /** Line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** True for what is left of a file after a quote that is never closed. */
  readonly isBroken: boolean;
}

export interface Table {
  readonly heading: TableRow;
  readonly rows: AsyncIterable<TableRow>;
  /** Size of the file in bytes, and how many of them were read by now. */
  readonly size: number;
  readonly position: () => number;
  /** When the file was last written. */
  readonly writtenAt: Date;
  /** Needed only when the rows are not read to their end. */
  readonly close: () => void;
}

// No row is that long: what is, is a quote that nobody closed.
const LONGEST_ROW = 1_000_000;

/**
 * Lines that begin with # above the heading are remarks, with `remarks` also those below; with `mayBeEmpty`, a heading without rows is a table too. `format` is for the messages only.
 * @throws BadInput when there is no such file, or no table in it.
 */
export async function openTable(
  format: string,
  file: string,
  { remarks = false, mayBeEmpty = false } = {},
): Promise<Table> {
  const address = `import ${format}: ${file}`;
  const { size, mtime } = examine(address, file);
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  const decode = new Decode(address);
  bytes.on('error', (error) => decode.destroy(error));
  const texts = bytes.pipe(decode)[Symbol.asyncIterator]() as AsyncIterableIterator<string>;
  const rows = readRows(texts, remarks);
  const heading = (await rows.next()).value;
  const close = () => void bytes.destroy();
  if (heading === undefined) throw new BadInput(`${address} is empty; give a CSV with a heading and rows`);
  const first = (await rows.next()).value;
  if (first === undefined && !mayBeEmpty) throw new BadInput(`${address} has a heading and no row; add rows below it`);
  async function* allRows() {
    try {
      if (first !== undefined) yield first;
      yield* rows;
    } finally {
      close();
    }
  }
  return { heading, rows: allRows(), size, position: () => bytes.bytesRead, writtenAt: mtime, close };
}

function examine(address: string, file: string): { size: number; mtime: Date } {
  try {
    const state = statSync(file);
    if (state.isDirectory()) throw new BadInput(`${address} is a folder; name a file in it`);
    if (state.size === 0) throw new BadInput(`${address} is empty; give a CSV with a heading and rows`);
    return state;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadInput(`${address} does not exist; check its path`);
    throw new BadInput(`${address} cannot be read (${message}); check its path and rights`);
  }
}

async function* readRows(texts: AsyncIterableIterator<string>, remarks: boolean): AsyncGenerator<TableRow, undefined> {
  const first = await texts.next();
  if (first.done) return undefined;
  async function* allTexts() {
    yield first.value as string;
    yield* texts;
  }
  const parser = parse({
    delimiter: findDelimiter(first.value),
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    info: true,
  });
  const source = Readable.from(allTexts());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let lastLine = 0;
  let isAboveHeading = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      lastLine = info.lines;
      if ((remarks || isAboveHeading) && record[0]?.startsWith('#')) continue;
      isAboveHeading = false;
      yield { line: info.lines - countLineEnds(record), cells: record, isBroken: false };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line: lastLine + 1, cells: [], isBroken: true };
  }
  return undefined;
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
