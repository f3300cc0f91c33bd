/** The position of a row in the order of an answer, so that a page can continue there after the row has gone. */

/** One sort key; null (unknown) sorts last. */
export type Key = string | number | null;

/**
 * Sort keys of a row, ascending, the most important first; negate a number to sort it in descending order. The last
 * keys break ties.
 */
export type Keys = readonly Key[];

export interface RowPlace {
  /** The row is found by its id while it exists. */
  readonly id: string;
  readonly keys: Keys;
}

export function isKey(value: unknown): value is Key {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Compares two rows by their keys; negative when the first sorts before the second. */
export function compareKeys(one: Keys, two: Keys): number {
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at] ?? null, two[at] ?? null];
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}

/** Binary search: the index of the first row that sorts after these keys; `count` when there is none. */
export function firstBehind(count: number, keysAt: (at: number) => Keys, keys: Keys): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keysAt(middle), keys) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A key for descending order; unknown values sort last. */
export const descending = (value: number | null): number | null => (value === null ? null : -value);
