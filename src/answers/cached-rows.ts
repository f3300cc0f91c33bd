/** Rows that were read for entities, cached until the graph changes. */
import { weightOfRows } from '../fresh/cache.js';
import type { Context } from './context.js';

interface Kept<T> {
  /** By id. */
  readonly rows: Map<string, T>;
  bytes: number;
}

interface Identified {
  readonly id: string;
}

const none = <T>(): Kept<T> => ({ rows: new Map(), bytes: 0 });

/** The cached rows with this name, for the current state of the graph. */
export function cachedRows<T extends Identified>({ fresh }: Context, name: string): Map<string, T> {
  return fresh.known.remember(name, none<T>).rows;
}

/**
 * Adds rows to the cache.
 * @param kept what `cachedRows` returned before they were read: nothing is stored when the graph has changed since
 */
export function cacheRows<T extends Identified>(
  context: Context,
  name: string,
  kept: ReadonlyMap<string, T>,
  found: readonly T[],
): void {
  const { fresh } = context;
  const now = fresh.known.remember(name, none<T>);
  if (now.rows !== kept) return;
  for (const row of found) now.rows.set(row.id, row);
  now.bytes += weightOfRows(found);
  fresh.known.weigh(name, now.bytes);
}
