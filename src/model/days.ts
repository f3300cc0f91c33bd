/**
 * Days as whole numbers from 1970-01-01. Open bounds are the smallest and the largest number, so they compare
 * correctly.
 */
export const NO_START = -2_147_483_648;
export const NO_END = 2_147_483_647;

const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01; NaN for an invalid date. @param date YYYY-MM-DD @example dayOf('1970-01-02') // 1 */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** Cache of formatted dates: lists repeat the same ones. */
const written = new Map<number, string>();

/** About three lifetimes of days. A graph has fewer, but requests may ask for any date, so the cache needs a limit. */
const MOST_WRITTEN = 100_000;

/** YYYY-MM-DD; null for an open bound. */
export function dateOf(day: number): string | null {
  if (day === NO_START || day === NO_END) return null;
  let date = written.get(day);
  if (date === undefined) {
    date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(day, date);
  }
  return date;
}

/** The same day of the month this many months later, or the last day of that month. */
export function monthsLater(day: number, months: number): number {
  const from = new Date(day * DAY_MS);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY_MS;
}

/** Number of days of a period, both ends counted; Infinity when it is open on either side. */
export function lengthOf(start: number, end: number): number {
  return start === NO_START || end === NO_END ? Number.POSITIVE_INFINITY : end - start + 1;
}
