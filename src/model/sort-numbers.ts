/**
 * Numbers the entities of a snapshot again, in the order of their ids. Whatever goes through numbers or lists then takes
 * them in the same order, however the graph came to be: two graphs with the same facts give the same answers to the byte.
 */
import { intAt } from './at.js';
import { type Column, type Numbers, writable } from './column.js';
import { createIds, type Ids, idOf, inOrder, numberOf } from './ids.js';
import { compareNumbers, createLists, type Lists } from './lists.js';
import type { Snapshot } from './snapshot.js';

/** Numbers by their new place (`old`), and the new number of each old one. */
interface Order {
  readonly old: Int32Array;
  readonly fresh: Int32Array;
}

/** Lists or entities between two pauses. A step takes a millisecond. */
const STEPS_BETWEEN_PAUSES = 5_000;

/** Whether the entities are numbered in the order of their ids. */
export function areNumbersSorted({ actors, initiatives, funding }: Snapshot): boolean {
  return [actors, initiatives, funding].every(({ table }) => inOrder(table).every((number, place) => number === place));
}

/** Moves the columns in place, with pauses. @returns the snapshot to use from now on */
export function* sortNumbers(snapshot: Snapshot): Generator<undefined, Snapshot> {
  const { actors, initiatives, funding, subjects, grounds } = snapshot;
  const [ofActors, ofInitiatives, ofFunding] = [actors, initiatives, funding].map(({ table }) => orderOf(table)) as [
    Order,
    Order,
    Order,
  ];
  const { alive, kind, bodyType, legalUnit, authorityOf, subject, actsIn, seatedIn, home } = actors;
  for (const column of [alive, kind, bodyType, legalUnit, authorityOf, subject, actsIn, seatedIn, home])
    yield* moveColumn(column, ofActors);
  for (const name of ['alive', 'kind', 'phase', 'status', 'hasResults', 'audiences', 'start', 'end'] as const)
    yield* moveColumn(initiatives[name], ofInitiatives);
  for (const name of ['subject', 'ground', 'paired'] as const) yield* moveColumn(initiatives[name], ofInitiatives);
  for (const name of ['alive', 'status', 'nature', 'amount', 'passThrough', 'decidedOn', 'end'] as const)
    yield* moveColumn(funding[name], ofFunding);

  const lists: readonly (readonly [Lists, of: Order | null, values: Order | null, numbersOfOne: number])[] = [
    [actors.needs, ofActors, null, 2],
    [actors.offers, ofActors, null, 2],
    [actors.memberships, ofActors, ofActors, 4],
    [actors.links, ofActors, ofActors, 4],
    [actors.members, ofActors, ofActors, 1],
    [actors.linkedBy, ofActors, ofActors, 1],
    [actors.ofSubject, null, ofActors, 1],
    [actors.grants, ofActors, ofFunding, 1],
    [actors.received, ofActors, ofFunding, 1],
    [initiatives.wholes, ofInitiatives, ofInitiatives, 1],
    [initiatives.parts, ofInitiatives, ofInitiatives, 1],
    [initiatives.participants, ofInitiatives, ofActors, 4],
    [initiatives.ofActor, ofActors, ofInitiatives, 1],
    [initiatives.ofSubject, null, ofInitiatives, 1],
    [initiatives.funding, ofInitiatives, ofFunding, 1],
    [funding.funders, ofFunding, ofActors, 1],
    [funding.beneficiaries, ofFunding, ofActors, 1],
    [funding.initiatives, ofFunding, ofInitiatives, 1],
  ];
  for (const list of lists) yield* moveLists(...list);
  return {
    ...snapshot,
    actors: { ...actors, table: numbered(actors.table, ofActors.old), sirens: flat(actors.sirens) },
    initiatives: { ...initiatives, table: numbered(initiatives.table, ofInitiatives.old) },
    funding: { ...funding, table: numbered(funding.table, ofFunding.old) },
    subjects: { ...subjects, table: flat(subjects.table) },
    grounds: { ...grounds, table: flat(grounds.table), homes: flat(grounds.homes) },
  };
}

function orderOf(table: Ids): Order {
  const old = inOrder(table).slice();
  const fresh = new Int32Array(old.length);
  old.forEach((number, place) => {
    fresh[number] = place;
  });
  return { old, fresh };
}

/** A table in which these numbers of another follow one another. */
function numbered(table: Ids, numbers: Iterable<number>): Ids {
  const ids = createIds();
  for (const number of numbers) numberOf(ids, idOf(table, number));
  return ids;
}

/** The same table, which is no fork of another: a snapshot that is forked again and again would have a long chain of them. */
function flat(table: Ids): Ids {
  return table.base === null ? table : numbered(table, new Int32Array(table.count).keys());
}

function* moveColumn(column: Column<Numbers>, { old }: Order): Generator<undefined, void> {
  const before = column.values.slice();
  const values = writable(column, old.length);
  for (let number = 0; number < old.length; number += 1) values[number] = before[intAt(old, number)] ?? 0;
  yield;
}

/**
 * @param of the order of what has the lists; null: it keeps its numbers
 * @param values the order of the entities in the lists; null: they keep their numbers
 * @param numbersOfOne how many numbers each row of a list takes, of which the first is the entity
 */
function* moveLists(
  lists: Lists,
  of: Order | null,
  values: Order | null,
  numbersOfOne: number,
): Generator<undefined, void> {
  const from = { start: lists.start.values, size: lists.size.values, pool: lists.pool.values };
  const to = createLists();
  const count = of ? of.old.length : from.size.length;
  const [start, size, room] = [to.start, to.size, to.room].map((column) => writable(column, count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const pool = writable(to.pool, lists.used);
  let used = 0;
  for (let place = 0; place < count; place += 1) {
    const number = of ? intAt(of.old, place) : place;
    const length = from.size[number] ?? 0;
    start[place] = used;
    size[place] = length;
    room[place] = length;
    const begin = from.start[number] ?? 0;
    for (let k = 0; k < length; k += 1) {
      const value = intAt(from.pool, begin + k);
      pool[used + k] = values && k % numbersOfOne === 0 ? intAt(values.fresh, value) : value;
    }
    if (values && length > numbersOfOne) sortRows(pool.subarray(used, used + length), numbersOfOne);
    used += length;
    if (place % STEPS_BETWEEN_PAUSES === 0) yield;
  }
  Object.assign(lists, { ...to, used });
  yield;
}

/** Sorts rows by their numbers, the first one first. */
function sortRows(list: Int32Array, numbersOfOne: number): void {
  if (numbersOfOne === 1) {
    list.sort();
    return;
  }
  const rows = Array.from({ length: list.length / numbersOfOne }, (_, row) =>
    Array.from(list.subarray(row * numbersOfOne, (row + 1) * numbersOfOne)),
  );
  list.set(rows.sort(compareNumbers).flat());
}
