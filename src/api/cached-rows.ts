/** The cache of rows that the loader has read, until the graph changes; only with an engine, which notices changes. */

import type { Context } from '../answers/context.js';
import { weightOfRows } from '../fresh/cache.js';

/** By the names that the client gave; an error stands where its value would. */
export type LoadedRow = Readonly<Record<string, unknown>>;

/** By id. */
export type Rows = Map<string, LoadedRow>;

interface Kept {
  readonly rows: Rows;
  bytes: number;
}

const none = (): Kept => ({ rows: new Map(), bytes: 0 });

/** The cached rows of a query, for the current state of the graph. */
export function cachedRows({ fresh }: Context, query: string): Rows | undefined {
  return fresh?.known.remember(query, none).rows;
}

export function cacheRows({ fresh }: Context, query: string, found: readonly LoadedRow[]): void {
  if (fresh === undefined) return;
  const kept = fresh.known.remember(query, none);
  for (const row of found) kept.rows.set(row.id as string, row);
  kept.bytes += weightOfRows(found);
  fresh.known.weigh(query, kept.bytes);
}
