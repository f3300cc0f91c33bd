/**
 * How long the lists of a graph are: on average, those of one entity, and those of the entities that are met over a
 * relation, which are longer, because an actor with a hundred initiatives is met a hundred times.
 */
import { intAt } from '../model/at.js';
import type { Column } from '../model/column.js';
import { findNumber, type Ids } from '../model/ids.js';
import type { Lists } from '../model/lists.js';

/** Each field is written `Type.field`. */
export interface ListLengths {
  /** The average length, without empty lists. */
  readonly average: Readonly<Record<string, number>>;
  /** The length of the list of one entity; undefined: not known. */
  of(field: string, id: string): number | undefined;
  /**
   * The average length of the lists of all entities that are met over a relation, each as often as it is met; undefined: not known.
   * @param first longer lists count as having this length
   * @param named the id of the entity where the way began
   */
  met(over: string, field: string, first: number, named?: string): number | undefined;
}

/** One relation from both sides: by the number of each entity, the length of its list. */
export interface BothSides {
  readonly there: Int32Array;
  readonly back: Int32Array;
}

interface Side {
  readonly lengths: Int32Array;
  /** Of the entities at the other end, how often each is met. */
  readonly meets: Int32Array;
}

/** @param tables the entities of each type that has lists */
export function createListLengths(tables: Readonly<Record<string, Ids>>) {
  const sides = new Map<string, Side>();
  const average: Record<string, number> = {};
  const put = (field: string, lengths: Int32Array, meets: Int32Array) => {
    sides.set(field, { lengths, meets });
    average[field] =
      sum(lengths) /
      Math.max(
        1,
        lengths.reduce((count, length) => count + (length > 0 ? 1 : 0), 0),
      );
  };
  const metBefore = new Map<string, number>();
  const of = (field: string, id: string): number | undefined => {
    const table = tables[field.split('.', 1)[0] ?? ''];
    return table && sides.get(field)?.lengths[findNumber(table, id)];
  };
  const lengths: ListLengths = {
    average,
    of,
    met(over, field, first, named) {
      const [meets, list] = [sides.get(over)?.meets, sides.get(field)?.lengths];
      if (meets === undefined || list === undefined) return undefined;
      const key = `${over} ${field} ${first}`;
      const known = metBefore.get(key) ?? sumOfMet(meets, list, first) / Math.max(1, sum(meets));
      metBefore.set(key, known);
      if (named === undefined) return known;
      // Down a hierarchy from one that is named, not those are met that have nothing below.
      if (over === field) return Math.max(known, Math.min(first, average[field] ?? 0));
      // Half of those that are met on the way back are the one where it began.
      const isBack = meets === list;
      return isBack ? Math.max(known, (known + Math.min(first, of(field, named) ?? 0)) / 2) : known;
    },
  };
  return {
    lengths,
    /** @param backField left out: the relation has no field on the other side */
    add({ there, back }: BothSides, field: string, backField?: string): void {
      put(field, there, back);
      if (backField !== undefined) put(backField, back, there);
    },
  };
}

const sum = (values: Int32Array): number => values.reduce((total, value) => total + value, 0);

function sumOfMet(meets: Int32Array, list: Int32Array, first: number): number {
  let total = 0;
  for (let at = 0; at < meets.length; at += 1) total += (meets[at] ?? 0) * Math.min(first, list[at] ?? 0);
  return total;
}

/**
 * Looks only at numbers, and at each list once, because it runs in the main thread.
 * @param others how many entities there are at the other end
 * @param step how many numbers of a list stand for one relation; the first is the entity at the other end
 * @param lists which list each entity has, where lists are shared
 */
export function bothSides(
  { start, size, pool }: Lists,
  { count, others, step = 1, lists }: { count: number; others: number; step?: number; lists?: Column<Int32Array> },
): BothSides {
  const [there, back] = [new Int32Array(count), new Int32Array(others)];
  const uses = new Int32Array(size.values.length);
  for (let at = 0; at < count; at += 1) {
    const list = lists === undefined ? at : intAt(lists.values, at);
    there[at] = (size.values[list] ?? 0) / step;
    if (list < uses.length) uses[list] = intAt(uses, list) + 1;
  }
  for (const [list, times] of uses.entries()) {
    if (times === 0) continue;
    const from = intAt(start.values, list);
    for (let k = from; k < from + intAt(size.values, list); k += step) {
      const other = intAt(pool.values, k);
      back[other] = intAt(back, other) + times;
    }
  }
  return { there, back };
}

export function bothSidesNested(lists: readonly (readonly number[])[], others: number): BothSides {
  const back = new Int32Array(others);
  for (const list of lists) for (const other of list) back[other] = intAt(back, other) + 1;
  return { there: Int32Array.from(lists, (list) => list.length), back };
}
