/** Many short lists of numbers in one shared array (the pool); each can be replaced, lengthened and shortened. */
import { intAt } from './at.js';
import { type Column, createColumn, writable, write } from './column.js';

export interface Lists {
  /** Where each list starts in the pool, its length, and its capacity. */
  readonly start: Column<Int32Array>;
  readonly size: Column<Int32Array>;
  readonly room: Column<Int32Array>;
  readonly pool: Column<Int32Array>;
  /** How many places of the pool are used. */
  used: number;
}

/** Empty lists. */
export function createLists(): Lists {
  return {
    start: createColumn(Int32Array),
    size: createColumn(Int32Array),
    room: createColumn(Int32Array),
    pool: createColumn(Int32Array),
    used: 0,
  };
}

const NOTHING = new Int32Array(0);

/** A view of the list; read it before the next change. */
export function listAt(lists: Lists, at: number): Int32Array {
  const size = lists.size.values[at] ?? 0;
  if (size === 0) return NOTHING;
  const start = intAt(lists.start.values, at);
  return lists.pool.values.subarray(start, start + size);
}

/** Whether the value is in the list. A view for each of thousands of lists takes longer than the search. */
export function isListed(lists: Lists, at: number, value: number): boolean {
  const size = lists.size.values[at] ?? 0;
  const { values } = lists.pool;
  for (let place = lists.start.values[at] ?? 0, end = place + size; place < end; place += 1)
    if (values[place] === value) return true;
  return false;
}

/** Replaces the values of a list. The list moves to the end of the pool when the new values do not fit. */
export function setList(lists: Lists, at: number, values: ArrayLike<number>): void {
  if (values.length > (lists.room.values[at] ?? 0)) move(lists, at, values.length);
  else if (values.length === 0 && (lists.size.values[at] ?? 0) === 0) return;
  const start = lists.start.values[at] ?? 0;
  const pool = writable(lists.pool);
  for (let k = 0; k < values.length; k += 1) pool[start + k] = values[k] as number;
  write(lists.size, at, values.length);
}

/** Adds a value at the end of a list. Amortised constant time: a full list moves and doubles its capacity. */
export function addToList(lists: Lists, at: number, value: number): void {
  const size = lists.size.values[at] ?? 0;
  if (size >= (lists.room.values[at] ?? 0)) {
    const old = lists.start.values[at] ?? 0;
    move(lists, at, Math.max(4, size * 2));
    if (size > 0) writable(lists.pool).copyWithin(intAt(lists.start.values, at), old, old + size);
  }
  writable(lists.pool)[(lists.start.values[at] ?? 0) + size] = value;
  write(lists.size, at, size + 1);
}

/** Adds a value to a sorted list, in its place. */
export function insertInList(lists: Lists, at: number, value: number): void {
  addToList(lists, at, value);
  const list = listAt(lists, at);
  let place = list.length - 1;
  for (; place > 0 && intAt(list, place - 1) > value; place -= 1) list[place] = intAt(list, place - 1);
  list[place] = value;
}

/** Removes one occurrence of the value; the others keep their order. */
export function removeFromList(lists: Lists, at: number, value: number): void {
  const size = lists.size.values[at] ?? 0;
  const position = listAt(lists, at).indexOf(value);
  if (position < 0) return;
  const place = (lists.start.values[at] ?? 0) + position;
  writable(lists.pool).copyWithin(place, place + 1, place + size - position);
  write(lists.size, at, size - 1);
}

/** Compares two rows of numbers, one number after the other. */
export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((number, k) => number !== other[k]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** Moves the list to the end of the pool, with this capacity. */
function move(lists: Lists, at: number, room: number): void {
  write(lists.start, at, lists.used);
  write(lists.room, at, room);
  if (lists.size.values.length <= at) write(lists.size, at, 0);
  lists.used += room;
  writable(lists.pool, lists.used);
}

/** Whether two lists have a value in common. @param wanted only these values count; null: all */
export function haveCommon(one: Int32Array, two: Int32Array, wanted: ReadonlySet<number> | null = null): boolean {
  for (const each of one) if ((wanted === null || wanted.has(each)) && two.includes(each)) return true;
  return false;
}
