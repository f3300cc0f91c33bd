/** A ranking of pairs as an answer: by the ids of its rows, with only a page of them ever put in order and described. */
import type { Ids } from '../engine/ids.js';
import { bestPairs, placeOfPair, type Ranking } from '../engine/ranking.js';
import type { Ranked } from './connection.js';

/**
 * @param part cuts the id of a row into the ids of its two, still joined by a hyphen, and its kind; undefined: no row of this answer
 * @param rowAt describes the row at a place of the ranking
 */
export function rankedPairs<T>(
  ranking: Ranking,
  table: Ids,
  part: (id: string) => { readonly both: string; readonly kind: number } | undefined,
  rowAt: (at: number) => T,
): Ranked<T> {
  // An id may hold a hyphen, so each way of cutting it is tried.
  const placeOf = (id: string): number => {
    const { both, kind } = part(id) ?? { both: '', kind: 0 };
    for (let cut = both.indexOf('-'); cut > 0; cut = both.indexOf('-', cut + 1)) {
      const a = table.numbers.get(both.slice(0, cut));
      const b = table.numbers.get(both.slice(cut + 1));
      const place = a === undefined || b === undefined ? -1 : placeOfPair(ranking, a, b, kind);
      if (place >= 0) return place;
    }
    return -1;
  };
  return {
    count: ranking.count,
    row(id) {
      const at = placeOf(id);
      return at < 0 ? undefined : rowAt(at);
    },
    take(size, after) {
      const from = after === null ? -1 : placeOf(after);
      if (after !== null && from < 0) return undefined;
      return bestPairs(ranking, size, from, (number) => table.ids[number] as string).map(rowAt);
    },
  };
}
