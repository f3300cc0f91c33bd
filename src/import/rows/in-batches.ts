/** Gathers the rows of a file into those of one transaction. */
import { setImmediate } from 'node:timers/promises';
import { BATCH_ROWS } from '../options.js';

/**
 * Reading a batch takes as long as a statement, so after this many rows the event loop may handle answers of the
 * database.
 */
const ROWS_BETWEEN_PAUSES = 50;

export async function* inBatches<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length % ROWS_BETWEEN_PAUSES === 0) await setImmediate();
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
