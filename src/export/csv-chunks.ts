/** Writes rows as CSV that French spreadsheets open with a double click: with a byte order mark and semicolons. */
import { stringify } from 'csv-stringify/sync';

/** Rows written together. */
const ROWS_PER_CHUNK = 500;

export async function* csvChunks(
  headings: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  const write = (some: readonly (readonly string[])[]) =>
    stringify(
      some.map((row) => [...row]),
      // A line break within a cell must not end the row.
      { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ },
    );
  let waiting: (readonly string[])[] = [];
  yield `\ufeff${write([headings])}`;
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_PER_CHUNK) continue;
    yield write(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield write(waiting);
}
