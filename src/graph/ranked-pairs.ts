/** A ranking of pairs as an answer: by the ids of its rows, with only a page of them ever put in order and described. */
import type { Ids } from '../engine/ids.js';
import { bestPairs, placeOfPair, type Ranking } from '../engine/ranking.js';
import { type Ranked, ranked } from './connection.js';

/** Cuts the id of a row into the ids of its two, still joined by a hyphen, and its kind; undefined: no row of this answer. */
export type PartId = (id: string) => { readonly both: string; readonly kind: number } | undefined;

/** The first pages of a ranking are asked again and again while the graph stays as it is. */
const pages = new WeakMap<Ranking, Map<string, readonly unknown[]>>();

/** How many pages of a ranking are kept, of at most so many rows: one more than a page tells whether there is a next. */
const MOST_PAGES = 10;
const LONGEST_PAGE = 201;

/** @param rowAt describes the row at a place of the ranking: always the same of the same ranking */
export function rankedPairs<T extends { id: string }>(
  ranking: Ranking,
  table: Ids,
  part: PartId,
  rowAt: (at: number) => T,
): Ranked<T> {
  const find = (id: string) => placeOfRow(ranking, table, part, id);
  const take = (size: number, after: string | null) => {
    const from = after === null ? -1 : find(after);
    if (after !== null && from < 0) return undefined;
    const kept = pages.get(ranking) ?? new Map<string, readonly unknown[]>();
    const name = `${size} ${from}`;
    const known = kept.get(name) as readonly T[] | undefined;
    if (known) return [...known];
    const rows = bestPairs(ranking, size, from, (number) => table.ids[number] as string).map(rowAt);
    if (kept.size < MOST_PAGES && size <= LONGEST_PAGE) pages.set(ranking, kept.set(name, rows));
    return [...rows];
  };
  const answer: Ranked<T> = {
    count: ranking.count,
    take,
    row(id) {
      const at = find(id);
      return at < 0 ? undefined : rowAt(at);
    },
    without: (hidden) => leaveOut(answer, hidden),
    only: (shown) => ranked((take(ranking.count, null) ?? []).filter(({ id }) => shown.has(id))),
  };
  return answer;
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
    count: answer.count - hidden.size,
    take: (size, after) =>
      answer
        .take(size + hidden.size, after)
        ?.filter(isShown)
        .slice(0, size),
    row: (id) => (hidden.has(id) ? undefined : answer.row(id)),
    without: (more) => leaveOut(answer, new Set([...hidden, ...more])),
    only: (shown) => answer.only(new Set([...shown].filter((id) => !hidden.has(id)))),
  };
}
