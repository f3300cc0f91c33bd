/** The hash of the graph of this worker of the test run, read with exact integers. */
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { testConnection } from './database.js';

export const graphHash = (): Promise<string> => hash(false);

/** Includes what a restore must bring back although no answer shows it: sources and proposals. */
export const wholeHash = (): Promise<string> => hash(true);

async function hash(isWhole: boolean): Promise<string> {
  const exact = openDatabase(testConnection(), undefined, true);
  try {
    return await hashGraph(exact, { isWhole });
  } finally {
    await exact.close();
  }
}
