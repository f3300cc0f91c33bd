/** The database of this worker of the test run, for one test file; and an empty one for each case. */
import { afterAll, inject } from 'vitest';
import { type Connection, type Database, openDatabase } from '../src/database/database.js';

/** Files run side by side, each worker with a database of its own, which its files use one after the other. */
export function testConnection(): Connection {
  const worker = Number(process.env.VITEST_POOL_ID);
  const connection = inject('connections')[worker - 1];
  if (connection === undefined) throw new Error(`test: worker ${worker} has no database; start one for it`);
  return connection;
}

/** Opened now, closed after the file. */
export function testDatabase(): Database {
  const database = openDatabase(testConnection());
  afterAll(() => database.close());
  return database;
}

/** Deletes every node but the migrations, and sets the journal back to its beginning. */
export async function wipe(database: Database): Promise<void> {
  await database.driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:Journal DETACH DELETE n');
  await database.driver.executeQuery("MERGE (j:Journal {id: 'journal'}) SET j = {id: 'journal', sequence: 0}");
}
