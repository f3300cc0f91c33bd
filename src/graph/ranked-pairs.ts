/** A ranking of pairs as an answer: by the ids of its rows, with only a page of them ever put in order and described. */
import type { Ids } from '../engine/ids.js';
import { bestPairs, isBehind, type PairKeys, placeOfPair, type Ranking } from '../engine/ranking.js';
import { type Ranked, ranked } from './connection.js';
import type { Keys, RowPlace } from './row-place.js';

/** Cuts the id of a row into the ids of its two, still joined by a hyphen, and its kind; undefined: no row of this answer. */
export type PartId = (id: string) => { readonly both: string; readonly kind: number } | undefined;

/** Rows that were described already, by their place: a page is asked again and again while the graph stays as it is, and its ranking is kept. */
const rowsOf = new WeakMap<Ranking, Map<number, unknown>>();
const MOST_ROWS = 1_000;

/** @param rowAt describes the row at a place of the ranking: always alike for the same ranking */
export function rankedPairs<T extends { id: string }>(
  ranking: Ranking,
  table: Ids,
  part: PartId,
  rowAt: (at: number) => T,
  keysOf: (row: T) => Keys,
): Ranked<T> {
  const find = (id: string) => placeOfRow(ranking, table, part, id);
  const describe = (at: number): T => {
    const rows = rowsOf.get(ranking) ?? new Map<number, unknown>();
    const row = (rows.get(at) as T | undefined) ?? rowAt(at);
    if (rows.size < MOST_ROWS) rowsOf.set(ranking, rows.set(at, row));
    return row;
  };
  const idOf = (number: number) => table.ids[number] as string;
  const take = (size: number, after: RowPlace | null) => {
    const from = after === null ? -1 : find(after.id);
    const isGone = after !== null && from < 0;
    const places = isGone
      ? bestPairs(ranking, size, isBehind(ranking, readPairKeys(after, part), idOf), idOf)
      : placesOfPage(ranking, size, from, idOf);
    return places.map(describe);
  };
  const answer: Ranked<T> = {
    count: ranking.count,
    take,
    keysOf,
    row(id) {
      const at = find(id);
      return at < 0 ? undefined : describe(at);
    },
    without: (hidden) => leaveOut(answer, hidden),
    only: (shown) =>
      ranked(
        take(ranking.count, null).filter(({ id }) => shown.has(id)),
        keysOf,
      ),
  };
  return answer;
}

/** What a row of pairs is ordered by: larger first, then larger second, then the ids and, where a pair can be there several times, the kind. */
export const pairKeys = (first: number, second: number, a: string, b: string, kind = ''): Keys => [
  -first,
  -second,
  a,
  b,
  kind,
];

/** The same, read back from a cursor; what is none of ours begins anew. */
function readPairKeys({ id, keys: [first, second, a, b] }: RowPlace, part: PartId): PairKeys {
  const numbers = [first, second].map((key) => (typeof key === 'number' ? -key : Number.POSITIVE_INFINITY));
  const [better, rarer] = numbers as [number, number];
  return { first: better, second: rarer, a: String(a), b: String(b), kind: part(id)?.kind ?? 0 };
}

/** Of a ranking of so many pairs, the first are put in order once: looking through all for each page would take longer than the rest of it. */
const MANY = 10_000;
const FIRST = 400;
const firstOf = new WeakMap<Ranking, number[]>();

function placesOfPage(ranking: Ranking, size: number, after: number, idOf: (number: number) => string): number[] {
  if (ranking.count < MANY) return bestPairs(ranking, size, after, idOf);
  const first = firstOf.get(ranking) ?? bestPairs(ranking, FIRST, -1, idOf);
  firstOf.set(ranking, first);
  const from = after < 0 ? 0 : first.indexOf(after) + 1;
  const isFurther = (after >= 0 && from === 0) || from + size > FIRST;
  return isFurther ? bestPairs(ranking, size, after, idOf) : first.slice(from, from + size);
}

/** The place of the row with this id; −1: there is none. An id may hold a hyphen, so each way of cutting it is tried. */
export function placeOfRow(ranking: Ranking, table: Ids, part: PartId, id: string): number {
  const { both, kind } = part(id) ?? { both: '', kind: 0 };
  for (let cut = both.indexOf('-'); cut > 0; cut = both.indexOf('-', cut + 1)) {
    const a = table.numbers.get(both.slice(0, cut));
    const b = table.numbers.get(both.slice(cut + 1));
    const place = a === undefined || b === undefined ? -1 : placeOfPair(ranking, a, b, kind);
    if (place >= 0) return place;
  }
  return -1;
}

function leaveOut<T extends { id: string }>(answer: Ranked<T>, hidden: ReadonlySet<string>): Ranked<T> {
  if (hidden.size === 0) return answer;
  const isShown = ({ id }: T) => !hidden.has(id);
  return {
    ...answer,
    count: answer.count - hidden.size,
    take: (size, after) =>
      answer
        .take(size + hidden.size, after)
        .filter(isShown)
        .slice(0, size),
    row: (id) => (hidden.has(id) ? undefined : answer.row(id)),
    without: (more) => leaveOut(answer, new Set([...hidden, ...more])),
    only: (shown) => answer.only(new Set([...shown].filter((id) => !hidden.has(id)))),
  };
}
