/** Opens a CSV file as a table that is read as it comes: encoding and separator are found out, each row knows its line. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BadInput } from '../../errors.js';
import { examineFile } from '../examine-file.js';
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
  const { size, mtime } = examineFile(format, file);
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
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(allTexts());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let line = 1;
  let isAboveHeading = true;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const start = line;
      line += 1 + countLineEnds(cells);
      const isRemark = (remarks || isAboveHeading) && cells[0]?.startsWith('#');
      if (isRemark || (cells.length === 1 && cells[0] === '')) continue;
      isAboveHeading = false;
      yield { line: start, cells, isBroken: false };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line, cells: [], isBroken: true };
  }
  return undefined;
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
