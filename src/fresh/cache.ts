/** Whatever is kept of the graph as it is now: weighed in bytes, and what was used least lately goes first. */
import { getHeapStatistics } from 'node:v8';
import { LRUCache } from 'lru-cache';

export interface Entry {
  readonly name: string;
  readonly value: unknown;
}

export interface Cache {
  /** Undefined when it is not kept. */
  get(name: string): Entry | undefined;
  /** @param bytes what is not known yet is weighed again when it is */
  put(name: string, value: unknown, bytes: number): Entry;
  /** Nothing happens to an entry that was replaced or has gone. */
  weigh(entry: Entry, bytes: number): void;
  /** Nothing happens to an entry that was replaced, so that a failure that comes late takes no newer value away. */
  drop(entry: Entry): void;
  /** The graph is another one now. */
  clear(): void;
  readonly bytes: number;
  readonly count: number;
  readonly maximum: number;
}

/** Bytes of an entry beside its value. */
const FRAME = 200;

/** An eighth of the heap that Node allows itself, from 64 to 512 MB: room for every list of 10,000 initiatives and as many actors, whose pairs take 290. */
function usualMaximum(): number {
  const mega = 2 ** 20;
  return Math.min(512 * mega, Math.max(64 * mega, Math.floor(getHeapStatistics().heap_size_limit / 8)));
}

/** @param maximum bytes; a value that is heavier alone is not kept at all */
export function createCache(maximum = usualMaximum()): Cache {
  const kept = new LRUCache<string, Entry>({ maxSize: maximum });
  const store = (entry: Entry, bytes: number) =>
    kept.set(entry.name, entry, { size: Math.ceil(bytes) + FRAME + 2 * entry.name.length });
  const isThere = (entry: Entry) => kept.peek(entry.name) === entry;
  return {
    get: (name) => kept.get(name),
    put(name, value, bytes) {
      const entry = { name, value };
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
    get bytes() {
      return kept.calculatedSize;
    },
    get count() {
      return kept.size;
    },
    maximum,
  };
}

/** What rows weigh, by the first of them: twice its text. */
export function weightOfRows(rows: readonly object[]): number {
  return rows.length === 0 ? 0 : rows.length * 2 * JSON.stringify(rows[0]).length;
}
