/** Numbers for ids, given in the order in which the ids are first seen; a number is never reused. */
import { intAt, numberAt } from './at.js';
import { type Column, createColumn, share, writable } from './column.js';

/** A number of entities, numbered from 0, whose ids are not known here. */
export interface HasCount {
  readonly count: number;
}

/** A table of ids. It may be a fork of another: ids added to either after the fork are unknown to the other. */
export interface Ids extends HasCount {
  count: number;
  /** For a fork: the other table, and how many of its ids this table shares (`known`). */
  readonly base: Ids | null;
  readonly known: number;
  /** The ids added to this table, from the number `known` on, and their numbers. */
  readonly added: string[];
  readonly numbers: Map<string, number>;
  /** Numbers sorted by id: the first `sortedCount` of them, sorted when first asked for. */
  readonly sorted: Column<Int32Array>;
  sortedCount: number;
}

/** A table without ids. */
export function createIds(): Ids {
  return {
    count: 0,
    base: null,
    known: 0,
    added: [],
    numbers: new Map(),
    sorted: createColumn(Int32Array),
    sortedCount: 0,
  };
}

/** A table with the same ids, at no cost. */
export function forkIds(table: Ids): Ids {
  const { count, sorted, sortedCount } = table;
  const isUnchanged = table.base !== null && table.added.length === 0;
  return {
    count,
    base: isUnchanged ? table.base : table,
    known: count,
    added: [],
    numbers: new Map(),
    sorted: share(sorted),
    sortedCount,
  };
}

/** How a relation names an entity: by its id, or by its number when that is already known. */
export type Name = string | number;

/** The number of an id, added when it is new; a number is returned as it is. */
export function numberOf(table: Ids, name: Name): number {
  if (typeof name === 'number') return name;
  const known = findNumber(table, name);
  if (known >= 0) return known;
  const fresh = table.count;
  table.added.push(name);
  table.numbers.set(name, fresh);
  table.count += 1;
  return fresh;
}

/** The numbers of the names that are known, ascending, each once; meant for short lists. */
export function sortedNumbers(table: Ids, names: readonly Name[]): number[] {
  const sorted: number[] = [];
  for (const name of names) {
    const number = typeof name === 'number' ? name : findNumber(table, name);
    let at = sorted.length;
    while (at > 0 && numberAt(sorted, at - 1) > number) at -= 1;
    if (number < 0 || sorted[at - 1] === number) continue;
    sorted.push(number);
    for (let last = sorted.length - 1; last > at; last -= 1) sorted[last] = numberAt(sorted, last - 1);
    sorted[at] = number;
  }
  return sorted;
}

/** The number of an id; −1 for an unknown one. */
export function findNumber(table: Ids, id: string): number {
  const own = table.numbers.get(id);
  if (own !== undefined) return own;
  if (table.base === null) return -1;
  // An id that was added to the other table after the fork is unknown here.
  const other = findNumber(table.base, id);
  return other < table.known ? other : -1;
}

/** @throws RangeError for a number that no id has */
export function idOf(table: Ids, number: number): string {
  let from = table;
  while (number < from.known && from.base !== null) from = from.base;
  const id = from.added[number - from.known];
  if (id === undefined) throw new RangeError(`ids: nothing has the number ${number}, of ${table.count}`);
  return id;
}

/** Returns a comparison of two numbers by their ids, for sorting. */
export function compareIds(table: Ids): (one: number, other: number) => number {
  return (one, other) => (one === other ? 0 : idOf(table, one) < idOf(table, other) ? -1 : 1);
}

/** Every id, by number. */
export function allIds(table: Ids): string[] {
  return Array.from({ length: table.count }, (_, number) => idOf(table, number));
}

/** The ids of these numbers, each once, sorted; most lists are empty. */
export function idsOf(table: Ids, numbers: readonly number[] | Int32Array): string[] {
  if (numbers.length === 0) return [];
  return Array.from(new Set(numbers), (number) => idOf(table, number)).sort();
}

/** Up to this many new ids are inserted one by one; more are sorted together with all others. */
const FEW_NEW = 64;

/** All numbers sorted by id, in memory that threads can share; read it before another id is added. */
export function inOrder(table: Ids): Int32Array {
  const { count, sortedCount } = table;
  if (sortedCount < count) {
    const sorted = writable(table.sorted, count);
    if (count - sortedCount > FEW_NEW) {
      allIds(table)
        .sort()
        .forEach((id, place) => {
          sorted[place] = findNumber(table, id);
        });
    } else for (let number = sortedCount; number < count; number += 1) insert(table, sorted, number);
    table.sortedCount = count;
  }
  return table.sorted.values.subarray(0, count);
}

/** Inserts a number among those before it, which are sorted. */
function insert(table: Ids, sorted: Int32Array, number: number): void {
  const id = idOf(table, number);
  let [low, high] = [0, number];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idOf(table, intAt(sorted, middle)) < id) low = middle + 1;
    else high = middle;
  }
  sorted.copyWithin(low + 1, low, number);
  sorted[low] = number;
}
