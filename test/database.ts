/** The database of the test run, for one test file; and an empty one for each case. */
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.js';

/** Opened now, closed after the file. */
export function testDatabase(): Database {
  const database = openDatabase(inject('connection'));
  afterAll(() => database.close());
  return database;
}

/** Deletes every node but the migrations, and sets the journal back to its beginning. */
export async function wipe(database: Database): Promise<void> {
  await database.driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:Journal DETACH DELETE n');
  await database.driver.executeQuery("MERGE (j:Journal {id: 'journal'}) SET j = {id: 'journal', sequence: 0}");
}
