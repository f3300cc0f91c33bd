/** The hash of the graph of this worker of the test run, read with exact integers. */
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { testConnection } from './database.js';

export async function graphHash(): Promise<string> {
  const exact = openDatabase(testConnection(), undefined, true);
  try {
    return await hashGraph(exact);
  } finally {
    await exact.close();
  }
}
