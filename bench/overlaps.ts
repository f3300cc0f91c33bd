/** Times every overlap of a territory graph: the Cypher definition. */
import type { Database } from '../src/database/database.js';
import { createContext } from '../src/graph/context.js';
import { findOverlaps } from '../src/graph/overlaps.js';
import { writeTerritoryGraph } from './territory-graph.js';

export interface OverlapTiming {
  readonly engine: string;
  readonly graph: string;
  readonly task: 'ALL' | 'ONE';
  readonly initiatives: number;
  readonly rows: number;
  readonly seconds: number;
}

/** The median of three runs after one that plans the statement. */
async function time(run: () => Promise<number>): Promise<{ rows: number; seconds: number }> {
  const rows = await run();
  const seconds: number[] = [];
  for (let k = 0; k < 3; k++) {
    const start = performance.now();
    await run();
    seconds.push((performance.now() - start) / 1000);
  }
  return { rows, seconds: seconds.sort((a, b) => a - b)[1] ?? 0 };
}

export async function benchOverlaps(database: Database, initiatives: number): Promise<OverlapTiming[]> {
  await writeTerritoryGraph(database, initiatives);
  const ask = async (ids: readonly string[] | null) =>
    (await findOverlaps(createContext(database, '2026-01-01'), {}, ids)).length;
  const shared = { engine: 'cypher', graph: `territory-${initiatives}`, initiatives };
  return [
    { ...shared, task: 'ALL', ...(await time(() => ask(null))) },
    { ...shared, task: 'ONE', ...(await time(() => ask(['initiative-7']))) },
  ];
}
