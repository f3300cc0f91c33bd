/** Reads the graph in many statements and makes sure that all of them saw the same state. */
import type { Database } from '../database/database.js';
import { Misconfigured } from '../errors.js';
import { unavailable } from '../words/tell.js';

/** @throws Unavailable when something was written meanwhile, because the rows would mix two states */
export async function whileUnchanged<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const before = await sequenceOf(database);
  const done = await work();
  if ((await sequenceOf(database)) !== before) throw unavailable('CHANGED_MEANWHILE', ['export'], {});
  return done;
}

/** Taking the lock waits until a writer has finished, so that its change is completely visible. */
async function sequenceOf(database: Database): Promise<string> {
  const [row] = await database.transaction((run) => run<{ sequence: unknown }>('write/take-turn'));
  if (row === undefined)
    throw new Misconfigured('export: the database contains no graph yet; there is nothing to export');
  return String(row.sequence);
}
