/** Reads the graph in many statements and makes sure that all of them saw the same state. */
import type { Database } from '../database/database.js';
import { Misconfigured } from '../errors.js';
import { unavailable } from '../words/tell.js';

/**
 * @param attempts how often the work may be done, when something is written meanwhile
 * @throws Unavailable when something was written each time, because the rows would mix two states
 */
export async function whileUnchanged<T>(database: Database, work: () => Promise<T>, attempts = 1): Promise<T> {
  let before = await sequenceOf(database);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const done = await work();
    const after = await sequenceOf(database);
    if (after === before) return done;
    before = after;
  }
  throw unavailable('CHANGED_MEANWHILE', ['export'], {});
}

/** Taking the lock waits until a writer has finished, so that its change is completely visible. */
async function sequenceOf(database: Database): Promise<string> {
  const [row] = await database.transaction((run) => run<{ sequence: unknown }>('write/take-turn'));
  if (row === undefined)
    throw new Misconfigured('export: the database contains no graph yet; there is nothing to export');
  return String(row.sequence);
}
