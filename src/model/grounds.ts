/**
 * Grounds: each distinct set of named territories once, with the communes that it covers as ranges, its population, and
 * the EPCI that it touches.
 */
import { floatAt, intAt, numberAt } from './at.js';
import { type Column, createColumn, write } from './column.js';
import { createIds, findNumber, type HasCount, type Ids, idOf, type Name, numberOf, sortedNumbers } from './ids.js';
import { createLists, type Lists, listAt, setList } from './lists.js';
import type { Territories } from './territories.js';

export interface GroundColumns<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** Numbers of the territories named, in the order of their numbers. */
  readonly named: Lists;
  /** Pairs [first, after the last] of places of communes, sorted, without overlaps or adjacent ranges. */
  readonly ranges: Lists;
  readonly people: Column<Float64Array>;
  /** Number of communes. */
  readonly size: Column<Int32Array>;
  /** Numbers of the EPCI that share a commune with the ground, in the order of their ids. */
  readonly epci: Lists;
  /** The first ground that touches the same EPCI, so that it stands for that set of EPCI. */
  readonly home: Column<Int32Array>;
}

export interface Grounds extends GroundColumns<Ids> {
  /** Each set of EPCI, and the first ground that touches exactly these. */
  readonly homes: Ids;
  readonly firstOfHome: Column<Int32Array>;
}

/** Columns for grounds, empty; `groundOf` adds each ground once. */
export function createGrounds(): Grounds {
  return {
    table: createIds(),
    named: createLists(),
    ranges: createLists(),
    people: createColumn(Float64Array),
    size: createColumn(Int32Array),
    epci: createLists(),
    home: createColumn(Int32Array),
    homes: createIds(),
    firstOfHome: createColumn(Int32Array),
  };
}

/**
 * The number of the ground of these territories, added when it is new. Unknown and archived territories cover nothing.
 */
export function groundOf(grounds: Grounds, territories: Territories, names: readonly Name[]): number {
  const named = sortedNumbers(territories.table, names).filter((territory) => !territories.archived[territory]);
  const key = named.join(' ');
  const known = findNumber(grounds.table, key);
  if (known >= 0) return known;
  const fresh = numberOf(grounds.table, key);
  const ranges = mergeRanges(named.map((territory) => listAt(territories.ranges, territory)));
  setList(grounds.named, fresh, named);
  setList(grounds.ranges, fresh, ranges);
  write(grounds.people, fresh, peopleIn(territories.before, ranges));
  write(grounds.size, fresh, sizeOf(ranges));
  const epci = new Set<number>();
  for (let k = 0; k < ranges.length; k += 2) {
    for (let place = numberAt(ranges, k); place < numberAt(ranges, k + 1); place += 1) {
      for (const each of listAt(territories.epci, place)) epci.add(each);
    }
  }
  const idOfEpci = (each: number) => idOf(territories.table, each);
  const touched = [...epci].sort((a, b) => (idOfEpci(a) < idOfEpci(b) ? -1 : 1));
  setList(grounds.epci, fresh, touched);
  const others = grounds.homes.count;
  const home = numberOf(grounds.homes, touched.join(' '));
  if (home === others) write(grounds.firstOfHome, home, fresh);
  write(grounds.home, fresh, intAt(grounds.firstOfHome.values, home));
  return fresh;
}

/** A number of the ranges, which are a plain list while they are built and a column afterwards. */
function placeAt(ranges: ArrayLike<number>, at: number): number {
  return ranges[at] as number;
}

/**
 * The union of all lists as ranges that neither touch nor overlap, sorted.
 * @param lists each as pairs [first, after the last]
 * @example mergeRanges([[4, 6], [0, 2], [2, 5]]) // [0, 6]
 */
export function mergeRanges(lists: readonly ArrayLike<number>[]): number[] {
  const pairs: [number, number][] = [];
  for (const list of lists) {
    for (let k = 0; k < list.length; k += 2) pairs.push([placeAt(list, k), placeAt(list, k + 1)]);
  }
  pairs.sort(([a], [b]) => a - b);
  const merged: number[] = [];
  for (const [first, after] of pairs) {
    const last = merged.length - 1;
    if (last > 0 && first <= numberAt(merged, last)) merged[last] = Math.max(numberAt(merged, last), after);
    else merged.push(first, after);
  }
  return merged;
}

/** Inhabitants of these ranges. */
export function peopleIn(before: Float64Array, ranges: ArrayLike<number>): number {
  let people = 0;
  for (let k = 0; k < ranges.length; k += 2) {
    people += floatAt(before, placeAt(ranges, k + 1)) - floatAt(before, placeAt(ranges, k));
  }
  return people;
}

/** Number of communes in these ranges. */
export function sizeOf(ranges: ArrayLike<number>): number {
  let size = 0;
  for (let k = 0; k < ranges.length; k += 2) size += placeAt(ranges, k + 1) - placeAt(ranges, k);
  return size;
}

/** Whether two lists of ranges have a place in common. */
export function meetRanges(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (placeAt(a, i + 1) <= placeAt(b, j)) i += 2;
    else if (placeAt(b, j + 1) <= placeAt(a, i)) j += 2;
    else return true;
  }
  return false;
}

/**
 * The intersection of two lists of ranges.
 * @example intersectRanges([0, 4, 6, 9], [3, 7]) // [3, 4, 6, 7]
 */
export function intersectRanges(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const common: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const first = Math.max(placeAt(a, i), placeAt(b, j));
    const after = Math.min(placeAt(a, i + 1), placeAt(b, j + 1));
    if (first < after) common.push(first, after);
    if (placeAt(a, i + 1) < placeAt(b, j + 1)) i += 2;
    else j += 2;
  }
  return common;
}
