/** Caches described rows by place, for pages that are requested again while the graph is unchanged. */
import { weightOfRows } from '../fresh/cache.js';
import type { GraphState } from '../fresh/graph-state.js';

interface Described<T> {
  readonly rows: Map<number, T>;
  bytes: number;
}

/** @param name of the list and of everything its rows depend on */
export function describeOnce<T extends object>(
  known: GraphState,
  name: string,
  describe: (place: number) => T,
): (place: number) => T {
  const full = `described ${name}`;
  return (place) => {
    const kept = known.remember<Described<T>>(full, () => ({ rows: new Map(), bytes: 0 }));
    const before = kept.rows.get(place);
    if (before !== undefined) return before;
    const row = describe(place);
    kept.rows.set(place, row);
    // The size of every hundredth row stands for all rows.
    if (kept.rows.size % 100 === 1) {
      kept.bytes += 100 * weightOfRows([row]);
      known.weigh(full, kept.bytes);
    }
    return row;
  };
}
