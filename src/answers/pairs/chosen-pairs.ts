/** Turns a ranking of which only some pairs are shown, such as three of each actor, into an answer; a thread chooses them. */
import { createHash } from 'node:crypto';
import { mapYielding } from '../../fresh/yield.js';
import type { Choice } from '../../measures/choice.js';
import { intAt } from '../../model/at.js';
import { idOf } from '../../model/ids.js';
import type { Ranked } from '../connection.js';
import { firstBehind, type RowPlace } from '../row-place.js';
import { describeRow, describingOnce, listedPairs, type Pairs, placeOfRow } from './ranked-pairs.js';

interface ChosenPairs<T> extends Pairs<T> {
  /** Ids of rows that stand for themselves: they tell no other row, and no other row tells them. */
  readonly apart?: ReadonlySet<string>;
  /**
   * @param hidden places in the ranking, ascending, of (dismissed) rows that are never shown and that others take the place of
   * @param apart places of the rows that stand for themselves, ascending
   * @param name of these two, for the cache
   */
  readonly choose: (hidden: Int32Array, apart: Int32Array, name: string) => Promise<Choice>;
}

/** The rows that another row tells too: thousands on a large graph, so each is described only when it is read. */
export interface Retold<T> {
  /** The ids of the two entities of each row. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The first rows, at most this many. */
  readonly first: (size: number) => T[];
}

const digest = (places: Int32Array) => createHash('sha256').update(places).digest('hex');

export const chosenPairs = <T extends { id: string }>(pairs: ChosenPairs<T>): Promise<Ranked<T>> =>
  chooseWithout(describingOnce<T, ChosenPairs<T>>(pairs), new Set());

async function chooseWithout<T extends { id: string }>(
  pairs: ChosenPairs<T>,
  hidden: ReadonlySet<number>,
): Promise<Ranked<T>> {
  const { rowAt, keysOf, kept } = pairs;
  const isShown = (place: number) => place >= 0 && !hidden.has(place);
  const placesOf = (ids: ReadonlySet<string>) => [...ids].map((id) => placeOfRow(pairs, id)).filter(isShown);
  const inOrder = (some: Iterable<number>) => Int32Array.from(some).sort();
  const [left, apart] = [inOrder(hidden), inOrder(placesOf(pairs.apart ?? new Set()))];
  const { places, firstLate, told, within } = await pairs.choose(left, apart, `${digest(left)} ${digest(apart)}`);
  const { table, ranking } = pairs;
  const toldIn = (place: number): Retold<T> => {
    const found = (told ?? []).filter((_, at) => within?.[at] === place);
    const nameOf = (numbers: Int32Array, each: number) => idOf(table, intAt(numbers, each));
    return {
      pairs: Array.from(found, (each) => [nameOf(ranking.a, each), nameOf(ranking.b, each)]),
      first: (size) => Array.from(found.slice(0, size), rowAt),
    };
  };
  const describe = (at: number): T => {
    const place = intAt(places, at);
    const row = describeRow(pairs, place, at >= firstLate);
    return within === undefined ? row : { ...row, repeats: () => toldIn(place) };
  };
  const findAgain = ({ id, keys }: RowPlace): number => {
    const place = placeOfRow(pairs, id);
    const known = [placeIn(places, place, 0, firstLate), placeIn(places, place, firstLate, places.length)];
    const at = Math.max(...known);
    return at >= 0 ? at + 1 : firstBehind(places.length, (at) => keysOf(describe(at)), keys);
  };
  return {
    count: places.length,
    repeatCount: told?.length ?? 0,
    async take(size, after) {
      const start = after === null ? 0 : findAgain(after);
      const taken = Math.min(size, places.length - start);
      return mapYielding(
        Array.from({ length: taken }, (_, at) => start + at),
        describe,
      );
    },
    keysOf,
    known: kept?.known,
    // Looks among all rows, so that a dismissed row makes room even when it was not among the few shown.
    has: (id) => isShown(placeOfRow(pairs, id)),
    row(id) {
      const place = placeOfRow(pairs, id);
      return isShown(place) ? rowAt(place) : undefined;
    },
    without(ids) {
      const more = placesOf(ids);
      return chooseWithout(pairs, more.length === 0 ? hidden : new Set([...hidden, ...more]));
    },
    only: (ids) => listedPairs(pairs, placesOf(ids), true),
  };
}

/** Where a number stands in an ascending part of a list; −1: nowhere. */
function placeIn(list: Int32Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(list, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === wanted ? low : -1;
}
