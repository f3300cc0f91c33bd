/** Reads the graph in many statements and makes sure that all of them saw the same graph. */
import type { Database } from '../database/database.js';
import { Misconfigured } from '../errors.js';
import { unavailable } from '../words/tell.js';

/** @throws Unavailable when something was written meanwhile: what was read is of two graphs, and good for nothing */
export async function whileUnchanged<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const before = await sequenceOf(database);
  const done = await work();
  if ((await sequenceOf(database)) !== before) throw unavailable('CHANGED_MEANWHILE', ['export'], {});
  return done;
}

/** To take a turn is to wait until whoever writes is done, so that nothing of the last change is yet to be seen. */
async function sequenceOf(database: Database): Promise<string> {
  const [row] = await database.transaction((run) => run<{ sequence: unknown }>('write/take-turn'));
  if (row === undefined)
    throw new Misconfigured('export: the database contains no graph yet; there is nothing to export');
  return String(row.sequence);
}
