/** Rows that are read for entities, cached until the graph changes. */
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

interface Reading<T extends Identified> {
  /** The name of both the loader and the cached rows. */
  readonly name: string;
  readonly read: (ids: readonly string[]) => Promise<readonly T[]>;
  /** Makes the row of an id that was not found, so that this is cached too; left out: nothing is cached for such an id. */
  readonly nothing?: (id: string) => T;
}

/** Loads rows by id: those that are not cached are read in one batch. @returns in the order of the ids; undefined: there is none */
export function loadCached<T extends Identified>(
  context: Context,
  { name, read, nothing }: Reading<T>,
  ids: readonly string[],
): Promise<(T | undefined)[]> {
  const loader = context.loader<T | undefined>(name, async (asked) => {
    const kept = cachedRows<T>(context, name);
    const lacking = asked.filter((id) => !kept.has(id));
    const found = lacking.length === 0 ? [] : await read(lacking);
    const byId = new Map(found.map((row) => [row.id, row]));
    if (nothing) for (const id of lacking) if (!byId.has(id)) byId.set(id, nothing(id));
    cacheRows(context, name, kept, [...byId.values()]);
    return asked.map((id) => kept.get(id) ?? byId.get(id));
  });
  return Promise.all(ids.map((id) => loader.load(id)));
}
