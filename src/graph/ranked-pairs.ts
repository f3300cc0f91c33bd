/** A ranking of pairs as an answer: by the ids of its rows, of which only those of a page are ever described. */
import { createHash } from 'node:crypto';
import { findNumber, type Ids } from '../engine/ids.js';
import { doJob } from '../engine/jobs.js';
import { placeOfPair, type Ranking } from '../engine/ranking.js';
import { placeThirdsLast } from '../engine/thirds-last.js';
import type { Known } from '../fresh/known.js';
import { mapInTurn } from '../fresh/take-turn.js';
import type { Ranked } from './connection.js';

/** Cuts the id of a row into the ids of its two, still joined by a hyphen, and its kind; undefined: no row of this answer. */
export type PartId = (id: string) => { readonly both: string; readonly kind: number } | undefined;

export interface Pairs<T> {
  readonly ranking: Ranking;
  /** How many of it are in the answer: the first ones. */
  readonly count: number;
  /** Where the ranking is kept, and under which name. */
  readonly kept?: { readonly known: Known; readonly name: string };
  /** What the two of a pair are called. */
  readonly table: Ids;
  readonly part: PartId;
  /** Describes the row at a place of the ranking. */
  readonly rowAt: (place: number) => T;
}

export function rankedPairs<T extends { id: string }>(pairs: Pairs<T>): Ranked<T> {
  return leaveOut(pairs, new Set());
}

/** The place of the row with this id; −1: there is none. An id may hold a hyphen, so each way of cutting it is tried. */
function placeOfRow({ ranking, table, part, count }: Omit<Pairs<unknown>, 'rowAt'>, id: string): number {
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
      const from = after === null ? -1 : placeOfRow(pairs, after);
      if (after !== null && !isShown(from)) return undefined;
      // What is left out takes no place from the others of its actors.
      const late = ranking.late && hidden.size > 0 ? await markLate(pairs, hidden) : ranking.late;
      return mapInTurn(placesAfter(from, { size, count, late, isShown }), rowAt);
    },
    known: kept?.known,
    has: (id) => isShown(placeOfRow(pairs, id)),
    row(id) {
      const place = placeOfRow(pairs, id);
      return isShown(place) ? rowAt(place) : undefined;
    },
    without: (ids) => leaveOut(pairs, new Set([...hidden, ...placesOf(ids)])),
    only: (ids) => listed(pairs, placesOf(ids)),
  };
}

/** Of millions of pairs it takes longer than others should wait: by a thread, and once for the same rows left out. */
async function markLate(
  { ranking, count, kept }: Pick<Pairs<unknown>, 'ranking' | 'count' | 'kept'>,
  hidden: ReadonlySet<number>,
): Promise<Uint8Array> {
  const places = Int32Array.from(hidden).sort();
  if (kept === undefined) return doJob('thirds', [ranking, count, places]);
  const name = `${kept.name} ${count} ${createHash('sha256').update(places).digest('hex')}`;
  return kept.known.compute('thirds', name, {
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

/** So many places that follow on one in the order of the answer (−1: from its start). */
function placesAfter(after: number, { size, count, late, isShown }: Wanted): number[] {
  const found: number[] = [];
  let isLate = after >= 0 && late?.[after] === 1;
  for (let place = after + 1; found.length < size; place += 1) {
    if (place >= count) {
      if (late === null || isLate) break;
      isLate = true;
      place = 0;
    }
    if (isShown(place) && (late === null || (late[place] === 1) === isLate)) found.push(place);
  }
  return found;
}

/** The answer with none but the rows at these places. */
function listed<T extends { id: string }>(pairs: Pairs<T>, places: readonly number[]): Ranked<T> {
  const { ranking, rowAt } = pairs;
  const sorted = [...places].sort((a, b) => a - b);
  const rows = sorted.map((place) => ({ place, a: ranking.a[place], b: ranking.b[place] }));
  const inOrder = ranking.late ? Array.from(placeThirdsLast(rows), ({ place }) => place) : sorted;
  const choose = (ids: ReadonlySet<string>, isWanted: boolean) => {
    const named = new Set([...ids].map((id) => placeOfRow(pairs, id)));
    return listed(
      pairs,
      sorted.filter((place) => named.has(place) === isWanted),
    );
  };
  return {
    count: inOrder.length,
    async take(size, after) {
      const from = after === null ? 0 : inOrder.indexOf(placeOfRow(pairs, after)) + 1;
      if (from === 0 && after !== null) return undefined;
      return mapInTurn(inOrder.slice(from, from + size), rowAt);
    },
    has: (id) => inOrder.includes(placeOfRow(pairs, id)),
    row(id) {
      const place = placeOfRow(pairs, id);
      return inOrder.includes(place) ? rowAt(place) : undefined;
    },
    without: (ids) => choose(ids, false),
    only: (ids) => choose(ids, true),
  };
}
