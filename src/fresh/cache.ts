/** The cache of values computed from the current graph: its size is counted in bytes, and the least recently used entry is evicted first (LRU). */
import { getHeapStatistics } from 'node:v8';
import { LRUCache } from 'lru-cache';

export interface Entry {
  readonly name: string;
  readonly value: unknown;
  /** Whether the value was computed only from actors, initiatives, funding, themes and territories. */
  readonly isOfModel: boolean;
}

export interface Cache {
  /** The cached value; undefined on a cache miss. */
  get(name: string): Entry | undefined;
  /** @param bytes the size of the value; a promise is sized again when it settles */
  put(name: string, value: unknown, bytes: number, isOfModel?: boolean): Entry;
  /** Changes the size of an entry. An entry that was replaced or evicted is left alone. */
  weigh(entry: Entry, bytes: number): void;
  /** Removes an entry. An entry that was replaced is left alone, so that a late failure does not remove a newer value. */
  drop(entry: Entry): void;
  /** Empties the cache: the graph has changed. */
  clear(): void;
  /** Removes all entries except those with `isOfModel`: only decisions or meetings have changed. */
  clearAside(): void;
  readonly bytes: number;
  readonly count: number;
  readonly maximum: number;
}

/** Overhead of an entry beside its value, in bytes. */
const OVERHEAD_BYTES = 200;

/** The default size: an eighth of Node's heap limit, between 64 and 512 MB. All lists of a graph with 10,000 initiatives and 10,000 actors take 290 MB. */
function defaultMaximum(): number {
  const mega = 2 ** 20;
  return Math.min(512 * mega, Math.max(64 * mega, Math.floor(getHeapStatistics().heap_size_limit / 8)));
}

/** @param maximum size of the cache in bytes; a single value that is larger is not cached */
export function createCache(maximum = defaultMaximum()): Cache {
  const kept = new LRUCache<string, Entry>({ maxSize: maximum });
  const store = (entry: Entry, bytes: number) =>
    kept.set(entry.name, entry, { size: Math.ceil(bytes) + OVERHEAD_BYTES + 2 * entry.name.length });
  const isThere = (entry: Entry) => kept.peek(entry.name) === entry;
  return {
    get: (name) => kept.get(name),
    put(name, value, bytes, isOfModel = false) {
      const entry = { name, value, isOfModel };
      store(entry, bytes);
      return entry;
    },
    weigh(entry, bytes) {
      if (!isThere(entry)) return;
      kept.delete(entry.name);
      store(entry, bytes);
    },
    drop(entry) {
      if (isThere(entry)) kept.delete(entry.name);
    },
    clear: () => kept.clear(),
    clearAside() {
      for (const entry of [...kept.values()]) if (!entry.isOfModel) kept.delete(entry.name);
    },
    get bytes() {
      return kept.calculatedSize;
    },
    get count() {
      return kept.size;
    },
    maximum,
  };
}

/** An estimate of the size of rows in bytes: the number of rows times twice the JSON of the first row. */
export function weightOfRows(rows: readonly object[]): number {
  return rows.length === 0 ? 0 : rows.length * 2 * JSON.stringify(rows[0]).length;
}
