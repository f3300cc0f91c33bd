/** The graph as the engine would hold it, read for one use: for a server whose definitions answer, which follows nothing. */
import type { Database } from '../database/database.js';
import { createGraphState, createKeeper, type GraphState, usualMeans } from './graph-state.js';
import { sharedPool } from './pool.js';
import { readSnapshot } from './read-graph.js';

/** Takes as long as a start does. */
export async function readState(database: Database): Promise<GraphState> {
  const { snapshot } = await readSnapshot(database, () => undefined);
  const keeper = createKeeper();
  return createGraphState(snapshot, () => keeper, { ...usualMeans, pool: sharedPool() });
}
