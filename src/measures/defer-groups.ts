/**
 * Diversifies a ranking: the first row of each group comes before all other rows, so that one group does not fill a
 * page.
 */
import { intAt } from '../model/at.js';
import { createColumn, write } from '../model/column.js';
import { allocateShared } from '../model/shared-memory.js';

/** The numbers of the groups of each row, by place of the row; a row may belong to several. */
export interface Groups {
  /** Where the groups of each place begin in `numbers`; one more than there are places. */
  readonly start: Int32Array;
  readonly numbers: Int32Array;
}

/** Stores groups in memory that threads share. @param groupsOf the group or groups of the row at a place */
export function gatherGroups(count: number, groupsOf: (place: number) => number | readonly number[]): Groups {
  const start = new Int32Array(allocateShared(4 * (count + 1)));
  // Nearly every one of millions of rows belongs to one group.
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

/** Size in bytes. */
export function weightOfGroups({ start, numbers }: Groups): number {
  return start.byteLength + numbers.byteLength;
}

/**
 * Marks each row that is the first of none of its groups: 1 at its place, else 0.
 * @param isShown a row that is not shown does not count as a row of its groups
 */
export function markLater(groups: Groups, count: number, isShown: (place: number) => boolean): Uint8Array {
  const late = new Uint8Array(allocateShared(count));
  const met = new Set<number>();
  for (let place = 0; place < count; place += 1) {
    if (isShown(place) && !meetAny(met, groupsAt(groups, place))) late[place] = 1;
  }
  return late;
}

/** Yields each row with whether it was deferred; the deferred rows come last. */
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

/** Adds the groups to those met. True when any of them is new. */
function meetAny<Group>(met: Set<Group>, groups: Iterable<Group>): boolean {
  const before = met.size;
  for (const group of groups) met.add(group);
  return met.size > before;
}
