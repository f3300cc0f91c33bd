/** Overlaps of one territory graph: the Cypher definition and the engine, all of them and those of one initiative. */
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { rankOverlaps } from '../src/graph/rank-overlaps.js';
import { writeTerritoryGraph } from './territory-graph.js';

export interface OverlapTiming {
  readonly engine: string;
  readonly graph: string;
  readonly task: 'ALL' | 'ONE';
  readonly initiatives: number;
  readonly rows: number;
  readonly seconds: number;
}

const asOf = '2026-01-01';

export async function benchOverlaps(database: Database, initiatives: number): Promise<OverlapTiming[]> {
  await writeTerritoryGraph(database, initiatives);
  const graph = `territory-${initiatives.toExponential().replace('+', '')}`;
  const results: OverlapTiming[] = [];
  const time = async (engine: string, task: 'ALL' | 'ONE', answer: () => Promise<number>) => {
    const from = performance.now();
    const rows = await answer();
    results.push({ engine, graph, task, initiatives, rows, seconds: (performance.now() - from) / 1000 });
  };
  const ask = (one: readonly string[] | null) => ({
    asOf,
    initiatives: one,
    theme: null,
    territory: null,
    from: null,
    to: null,
    kinds: null,
    actor: null,
    ground: null,
    coordination: null,
    minimumScore: 0.1,
    past: false,
    limit: 1_000_000,
  });
  const inCypher = async (one: readonly string[] | null) => (await database.read('overlaps', { ask: ask(one) })).length;
  const ids = Array.from({ length: initiatives }, (_, k) => `initiative-${k}`);
  // Once before the clock runs: a first question also pays for its plan.
  await inCypher(['initiative-0']);
  await time('cypher', 'ALL', () => inCypher(null));
  await time('cypher', 'ONE', () => inCypher(['initiative-1']));
  const fresh = await openFresh(database, () => undefined);
  await time('passerelle', 'ALL', async () => {
    for (const id of ids) rankOverlaps(fresh, {}, [id], asOf).take(10, null);
    return rankOverlaps(fresh, {}, null, asOf).count;
  });
  await time('passerelle', 'ONE', async () => rankOverlaps(fresh, { past: false }, ['initiative-1'], asOf).count);
  fresh.close();
  return results;
}
