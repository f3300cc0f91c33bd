/** Where a row stands in the order of an answer, so that a page can go on there when the row itself has gone. */

/** Null, for what is not known, comes last. */
export type Key = string | number | null;

/** What rows are ordered by, one after the other, smallest first: a number that counts downwards is negated. The last of them decide between equals. */
export type Keys = readonly Key[];

export interface RowPlace {
  /** By which the row is found while it is there. */
  readonly id: string;
  readonly keys: Keys;
}

export function isKey(value: unknown): value is Key {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Negative: the first comes first. */
function compareKeys(one: Keys, two: Keys): number {
  for (const [at, a] of one.entries()) {
    const b = two[at] ?? null;
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}

/** The first of so many rows in order that comes after these keys; their number when none does. */
export function firstBehind(count: number, keysAt: (at: number) => Keys, keys: Keys): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keysAt(middle), keys) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Largest first, what is not known last. */
export const downwards = (value: number | null): number | null => (value === null ? null : -value);
