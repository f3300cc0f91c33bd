/** The database of this worker of the test run, and the public schema on it; and an empty database for each case. */
import type { GraphQLSchema } from 'graphql';
import { inject } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { type Connection, type Database, openDatabase } from '../src/database/database.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';

/** Files run side by side, each worker with its own database, which its files use one after the other. */
export function testConnection(): Connection {
  const worker = Number(process.env.VITEST_POOL_ID);
  const connection = inject('connections')[worker - 1];
  if (connection === undefined) throw new Error(`test: worker ${worker} has no database; start one for it`);
  return connection;
}

let opened: Database | undefined;

/** Opened once for all files of this worker. */
export function testDatabase(): Database {
  opened ??= openDatabase(testConnection());
  return opened;
}

let schema: Promise<GraphQLSchema> | undefined;

/** The public schema on this database: it takes half a second of processor time, so it is made once for all files of this worker. */
export function testSchema(): Promise<GraphQLSchema> {
  schema ??= publicSchema(testDatabase().driver);
  return schema;
}

/** The engine's view of the graph as it is now, which follows no change, and with nothing in its cache. */
export async function viewOf(database: Database): Promise<Fresh> {
  const fresh = await openFresh(database, () => undefined);
  fresh.close();
  return fresh;
}

/** Deletes every node except the migrations, and resets the journal. */
export const emptied: readonly string[] = [
  'MATCH (n) WHERE NOT n:Migration AND NOT n:Journal DETACH DELETE n',
  "MERGE (j:Journal {id: 'journal'}) SET j = {id: 'journal', sequence: 0}",
];

/** Deletes all nodes and relations. */
export async function wipe(database: Database): Promise<void> {
  await writeAtOnce(
    database,
    emptied.map((statement) => ({ statement, parameters: {} })),
  );
}

/** Runs the statements in order in one transaction, without waiting between them: to wait, and to commit each, would take longer than the statements do. */
export async function writeAtOnce(
  { driver }: Database,
  all: readonly { readonly statement: string; readonly parameters: object }[],
): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite((transaction) =>
      Promise.all(all.map(({ statement, parameters }) => transaction.run(statement, parameters))),
    );
  } finally {
    await session.close();
  }
}
