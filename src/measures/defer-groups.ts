/** Diversifies a ranking: the first row of each group comes before all others, so that a page is not one matter told twenty times. */
import { intAt } from '../model/at.js';
import { createColumn, write } from '../model/column.js';

/** By place, the groups for which a row stands, as numbers; a row may stand for several. */
export interface Groups {
  /** Where the groups of each place begin in `numbers`; one more than there are places. */
  readonly start: Int32Array;
  readonly numbers: Int32Array;
}

/** In memory that threads share. @param groupsOf the group of a place, or several */
export function gatherGroups(count: number, groupsOf: (place: number) => number | readonly number[]): Groups {
  const start = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  // Of millions of rows nearly each stands for one group.
  const numbers = createColumn(Int32Array, count);
  let used = 0;
  for (let place = 0; place < count; place += 1) {
    const groups = groupsOf(place);
    for (const group of typeof groups === 'number' ? [groups] : groups) {
      write(numbers, used, group);
      used += 1;
    }
    start[place + 1] = used;
  }
  return { start, numbers: numbers.values };
}

export function groupsAt({ start, numbers }: Groups, place: number): Int32Array {
  return numbers.subarray(intAt(start, place), intAt(start, place + 1));
}

/** In bytes. */
export function weightOfGroups({ start, numbers }: Groups): number {
  return start.byteLength + numbers.byteLength;
}

/**
 * Marks the rows whose groups all have a row before them: 1 at each such place, else 0.
 * @param isShown a row that is not shown stands for nothing
 */
export function markLater(groups: Groups, count: number, isShown: (place: number) => boolean): Uint8Array {
  const late = new Uint8Array(new SharedArrayBuffer(count));
  const met = new Set<number>();
  for (let place = 0; place < count; place += 1) {
    if (isShown(place) && !meetAny(met, groupsAt(groups, place))) late[place] = 1;
  }
  return late;
}

/** Yields each row with whether it was deferred, those that were last. */
export function* deferLater<T>(
  rows: Iterable<T>,
  groupsOf: (row: T) => Iterable<number | string>,
): Generator<readonly [row: T, late: boolean], undefined> {
  const met = new Set<number | string>();
  const late: T[] = [];
  for (const row of rows) {
    if (meetAny(met, groupsOf(row))) yield [row, false];
    else late.push(row);
  }
  for (const row of late) yield [row, true];
  return undefined;
}

/** Whether any of them was not met before; from now on all are. */
function meetAny<Group>(met: Set<Group>, groups: Iterable<Group>): boolean {
  const before = met.size;
  for (const group of groups) met.add(group);
  return met.size > before;
}
