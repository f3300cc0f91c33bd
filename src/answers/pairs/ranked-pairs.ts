/** Turns a ranking of pairs into an answer: rows are found by id, and described only when a page shows them. */

import { createHash } from 'node:crypto';
import { weightOfRows } from '../../fresh/cache.js';
import type { GraphState } from '../../fresh/graph-state.js';
import { mapYielding } from '../../fresh/yield.js';
import { deferLater, groupsAt } from '../../measures/defer-groups.js';
import { deferRepeats, markRepeatsWithout, repeatsJob } from '../../measures/defer-repeats.js';
import { type PairRanking, placeOfPair } from '../../measures/ranking.js';
import { findNumber, type Ids } from '../../model/ids.js';
import { described, type Ranked } from '../connection.js';
import { firstBehind, type Keys, type RowPlace } from '../row-place.js';

/**
 * Splits the id of a row into the ids of its two entities, still joined by a hyphen, and its kind; undefined: no id of
 * this answer.
 */
export type PartId = (id: string) => { readonly both: string; readonly kind: number } | undefined;

export interface Pairs<T> {
  readonly ranking: PairRanking;
  /** The number of pairs in the answer: the first ones of the ranking. */
  readonly count: number;
  /** Where the ranking and its described rows are cached, and the name of the ranking. */
  readonly kept?: { readonly known: GraphState; readonly name: string };
  /** The ids of the two entities of a pair. */
  readonly table: Ids;
  readonly part: PartId;
  /** @returns the described row at a place of the ranking */
  readonly rowAt: (place: number) => T;
  /** The sort keys of a row; where rows are deferred, the deferral comes first, as 0 or 1. */
  readonly keysOf: (row: T) => Keys;
}

export const rankedPairs = <T extends { id: string }>(pairs: Pairs<T>): Ranked<T> =>
  leaveOut(describingOnce<T, Pairs<T>>(pairs), new Set());

/** The pairs with rows that are cached once they are described, where there is a cache. */
export function describingOnce<T extends object, P extends Pairs<T>>(pairs: P): P {
  const { kept, rowAt } = pairs;
  return kept ? { ...pairs, rowAt: describeOnce(kept.known, kept.name, rowAt) } : pairs;
}

/**
 * The sort keys of a pair: larger first, then larger second, then the ids and, where a pair can occur several times,
 * the kind.
 */
export const pairKeys = (first: number, second: number, a: string, b: string, kind = ''): Keys => [
  -first,
  -second,
  a,
  b,
  kind,
];

/** The sort keys of a row, with its deferral first where the list defers rows. */
export function describeRow<T extends object>({ rowAt }: Pick<Pairs<T>, 'rowAt'>, place: number, late: boolean): T {
  return late ? { ...rowAt(place), late } : rowAt(place);
}

/**
 * The place of the row with this id; −1: there is none. An id may contain a hyphen, so each way to split it is tried.
 */
export function placeOfRow(
  { ranking, table, part, count }: Omit<Pairs<unknown>, 'rowAt' | 'keysOf'>,
  id: string,
): number {
  const { both, kind } = part(id) ?? { both: '', kind: 0 };
  for (let cut = both.indexOf('-'); cut > 0; cut = both.indexOf('-', cut + 1)) {
    const a = findNumber(table, both.slice(0, cut));
    const b = a < 0 ? -1 : findNumber(table, both.slice(cut + 1));
    const place = b < 0 ? -1 : placeOfPair(ranking, a, b, kind);
    if (place >= 0 && place < count) return place;
  }
  return -1;
}

/** The answer without the rows at these places. */
function leaveOut<T extends { id: string }>(pairs: Pairs<T>, hidden: ReadonlySet<number>): Ranked<T> {
  const { ranking, count, kept, rowAt } = pairs;
  const isShown = (place: number) => place >= 0 && !hidden.has(place);
  const placesOf = (ids: ReadonlySet<string>) => [...ids].map((id) => placeOfRow(pairs, id)).filter(isShown);
  return {
    count: count - hidden.size,
    async take(size, after) {
      // Hidden rows do not count when an actor's third and later rows are deferred.
      const late = ranking.late && hidden.size > 0 ? await markLate(pairs, hidden) : ranking.late;
      const from = after === null ? beginning : findAgain(pairs, after, late, isShown);
      return mapYielding(placesAfter(from, { size, count, late, isShown }), ({ place, isLate }) =>
        describeRow(pairs, place, isLate),
      );
    },
    keysOf: pairs.keysOf,
    known: kept?.known,
    has: (id) => isShown(placeOfRow(pairs, id)),
    row(id) {
      const place = placeOfRow(pairs, id);
      return isShown(place) ? rowAt(place) : undefined;
    },
    without: (ids) => leaveOut(pairs, new Set([...hidden, ...placesOf(ids)])),
    only: (ids) => listedPairs(pairs, placesOf(ids)),
  };
}

/** With millions of pairs this would block other requests, so a thread does it, once for the same hidden rows. */
async function markLate(
  { ranking, count, kept }: Pick<Pairs<unknown>, 'ranking' | 'count' | 'kept'>,
  hidden: ReadonlySet<number>,
): Promise<Uint8Array> {
  const places = Int32Array.from(hidden).sort();
  if (kept === undefined) return markRepeatsWithout(ranking, count, places);
  const name = `${kept.name} ${count} ${createHash('sha256').update(places).digest('hex')}`;
  return kept.known.compute(repeatsJob, name, {
    input: () => [ranking, count, places],
    weigh: ({ byteLength }) => byteLength,
  });
}

interface Wanted {
  readonly size: number;
  readonly count: number;
  /** 1 for places that come after all others. */
  readonly late: Uint8Array | null;
  readonly isShown: (place: number) => boolean;
}

/** A place of the ranking, and whether its row is deferred. */
interface Standing {
  readonly place: number;
  readonly isLate: boolean;
}

const beginning: Standing = { place: -1, isLate: false };

/**
 * The place of a cursor's row. When the row has gone, the last place before it, found by binary search, which describes
 * only a few rows.
 */
function findAgain<T extends { id: string }>(
  pairs: Pairs<T>,
  { id, keys }: RowPlace,
  late: Uint8Array | null,
  isShown: (place: number) => boolean,
): Standing {
  const place = placeOfRow(pairs, id);
  if (isShown(place)) return { place, isLate: late?.[place] === 1 };
  const isLate = late !== null && keys[0] === 1;
  // A row that is only hidden still has its place.
  if (place >= 0) return { place, isLate };
  const keysAt = (at: number) => pairs.keysOf(describeRow(pairs, at, isLate));
  return { place: firstBehind(pairs.count, keysAt, keys) - 1, isLate };
}

/** The next places after one, in the order of the answer. */
function placesAfter(after: Standing, { size, count, late, isShown }: Wanted): Standing[] {
  const found: Standing[] = [];
  let { isLate } = after;
  for (let place = after.place + 1; found.length < size; place += 1) {
    if (place >= count) {
      if (late === null || isLate) break;
      isLate = true;
      place = 0;
    }
    if (isShown(place) && (late === null || (late[place] === 1) === isLate)) found.push({ place, isLate });
  }
  return found;
}

/** The answer with only the rows at these places. */
export function listedPairs<T extends { id: string }>(
  pairs: Pairs<T>,
  places: readonly number[],
  defersRepeats = pairs.ranking.late !== null,
): Ranked<T> {
  const { ranking, rowAt, keysOf } = pairs;
  const sorted = [...places].sort((a, b) => a - b);
  const rows = sorted.map((place) => ({ place, a: ranking.a[place], b: ranking.b[place] }));
  const { groups } = ranking;
  const deferred = groups ? deferLater(rows, ({ place }) => groupsAt(groups, place)) : deferRepeats(rows);
  const inOrder: Standing[] = defersRepeats
    ? Array.from(deferred, ([{ place }, isLate]) => ({ place, isLate }))
    : sorted.map((place) => ({ place, isLate: false }));
  const choose = (ids: ReadonlySet<string>, isWanted: boolean) => {
    const named = new Set([...ids].map((id) => placeOfRow(pairs, id)));
    return listedPairs(
      pairs,
      sorted.filter((place) => named.has(place) === isWanted),
      defersRepeats,
    );
  };
  const isListed = (place: number) => sorted.includes(place);
  return {
    ...described(
      inOrder,
      ({ place }) => rowAt(place).id,
      ({ place, isLate }) => describeRow(pairs, place, isLate),
      keysOf,
    ),
    has: (id) => isListed(placeOfRow(pairs, id)),
    row(id) {
      const place = placeOfRow(pairs, id);
      return isListed(place) ? rowAt(place) : undefined;
    },
    without: (ids) => choose(ids, false),
    only: (ids) => choose(ids, true),
  };
}

interface Described<T> {
  readonly rows: Map<number, T>;
  bytes: number;
}

/**
 * Caches described rows by place, for pages that are requested again while the graph is unchanged.
 * @param name of the list and of everything its rows depend on
 */
function describeOnce<T extends object>(
  known: GraphState,
  name: string,
  describe: (place: number) => T,
): (place: number) => T {
  const full = `described ${name}`;
  return (place) => {
    const kept = known.remember<Described<T>>(full, () => ({ rows: new Map(), bytes: 0 }));
    const before = kept.rows.get(place);
    if (before !== undefined) return before;
    const row = describe(place);
    kept.rows.set(place, row);
    // The size of every hundredth row stands for all rows.
    if (kept.rows.size % 100 === 1) {
      kept.bytes += 100 * weightOfRows([row]);
      known.weigh(full, kept.bytes);
    }
    return row;
  };
}
