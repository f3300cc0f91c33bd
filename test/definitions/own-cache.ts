/** A view of the graph with a cache of its own, so that a definition is never answered by what the engine kept. */
import type { Fresh } from '../../src/fresh/fresh.js';
import { createGraphState, createStore, defaultOptions } from '../../src/fresh/graph-state.js';

/** The state of the graph is the current one and stays the same. */
export function withOwnCache(fresh: Fresh): Fresh {
  const store = createStore();
  const known = createGraphState(fresh.known.snapshot, () => store, { ...defaultOptions, pool: fresh.pool });
  return { ...fresh, known };
}
