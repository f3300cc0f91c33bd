/** Diversifies a ranking of pairs of actors: an actor's third and later rows are deferred behind all other rows. */
import { byteAt, intAt } from '../model/at.js';
import { job } from '../model/job.js';
import { allocateShared } from '../model/shared-memory.js';
import { type Groups, markLater } from './defer-groups.js';
import { rules } from './rules.js';

const MOST_ROWS = rules.ROWS_BEFORE_OTHERS.value;

/** Yields each row with whether it was deferred. Lazy: it reads only as many rows as are consumed before the deferred ones. */
export function* deferRepeats<Key, T extends { readonly a: Key; readonly b: Key }>(
  rows: Iterable<T>,
): Generator<readonly [row: T, late: boolean], undefined> {
  const placed = new Map<Key, number>();
  const late: T[] = [];
  for (const row of rows) {
    const [timesOfA, timesOfB] = [placed.get(row.a) ?? 0, placed.get(row.b) ?? 0];
    if (timesOfA >= MOST_ROWS || timesOfB >= MOST_ROWS) {
      late.push(row);
      continue;
    }
    placed.set(row.a, timesOfA + 1);
    placed.set(row.b, timesOfB + 1);
    yield [row, false];
  }
  for (const row of late) yield [row, true];
  return undefined;
}

interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * Marks the deferred pairs: 1 at each place of a pair that is deferred, else 0.
 * @param isShown a pair that is not shown does not count as a row of its actors
 */
export function markRepeats({ a, b }: Pairs, count: number, isShown: (place: number) => boolean): Uint8Array {
  const late = new Uint8Array(allocateShared(count));
  let most = 0;
  for (let place = 0; place < count; place += 1) most = Math.max(most, intAt(a, place), intAt(b, place));
  const times = new Uint8Array(most + 1);
  for (let place = 0; place < count; place += 1) {
    const [one, two] = [intAt(a, place), intAt(b, place)];
    if (!isShown(place)) continue;
    if (byteAt(times, one) >= MOST_ROWS || byteAt(times, two) >= MOST_ROWS) late[place] = 1;
    else {
      times[one] = byteAt(times, one) + 1;
      times[two] = byteAt(times, two) + 1;
    }
  }
  return late;
}

/** Marks the deferred pairs when the pairs at some places are hidden: by their groups where the list has groups, else by their actors. */
export function markRepeatsWithout(
  pairs: Pairs & { readonly groups: Groups | null },
  count: number,
  hidden: Int32Array,
): Uint8Array {
  const isHidden = new Uint8Array(count);
  for (const place of hidden) isHidden[place] = 1;
  const isShown = (place: number) => isHidden[place] === 0;
  return pairs.groups ? markLater(pairs.groups, count, isShown) : markRepeats(pairs, count, isShown);
}

export const repeatsJob = job(import.meta.url, { markRepeatsWithout });
