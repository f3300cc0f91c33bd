/**
 * The demonstration in the database of this worker: it takes seconds to load, so it stays for the next file. Files of test/demonstration only
 * read it: the product of the pages runs on it, on an earlier day than that of the tests, so what a test decides there and undoes is later
 * than all that its pages decide.
 */
import { prepareGraph } from '../src/cli/prepare-graph.js';
import type { Database } from '../src/database/database.js';
import { wipe } from './database.js';

/** For files that leave the graph as they found it. Whatever empties the database resets the journal too, and with it the mark. */
export async function givenDemonstration(database: Database): Promise<void> {
  const { records } = await database.driver.executeQuery('MATCH (j:Journal {holds: "demonstration"}) RETURN j.id');
  if (records.length > 0) return;
  const slow = setTimeout(() => void printTransactions(database), 45_000);
  try {
    await wipe(database);
    await prepareGraph(database, true);
  } finally {
    clearTimeout(slow);
  }
  await markDemonstration(database);
}

export async function markDemonstration({ driver }: Database): Promise<void> {
  await driver.executeQuery('MATCH (j:Journal) SET j.holds = "demonstration"');
}

/** Loading takes some seconds; once it took over two minutes on a machine that nobody saw. */
async function printTransactions({ driver }: Database): Promise<void> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD transactionId, currentQuery, status, elapsedTime, cpuTime
     RETURN left(currentQuery, 300) AS query, status, toString(elapsedTime) AS elapsed, toString(cpuTime) AS cpu`,
  );
  console.error('the demonstration is still being loaded', JSON.stringify(records.map((record) => record.toObject())));
}
