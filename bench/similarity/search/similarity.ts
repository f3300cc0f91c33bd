/** Which items are most similar by their features: exact Jaccard, |A ∩ B| / |A ∪ B|, and its top k. */
import { Best } from './best.js';
import type { SimilarityIndex } from './index-sets.js';
import { searchSimilar } from './search.js';

export interface Similar {
  readonly item: number;
  /** In (0, 1]: items that share nothing are left out. */
  readonly score: number;
}

export interface AllSimilar {
  /** The number of results of each item: k, or fewer when fewer items share anything with it. */
  readonly counts: Uint32Array;
  /** Row i starts at i·k, best first. */
  readonly items: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * The k items most similar to one, best first; equal scores by item number.
 * @throws RangeError for an item that is not in the index, or a k below 1.
 * @see Jaccard: Étude comparative de la distribution florale, 1901
 */
export function similarTop(index: SimilarityIndex, item: number, k: number): Similar[] {
  const place = index.placeOf[item];
  if (place === undefined) throw new RangeError(`similarity: item ${item} is not among the ${index.itemCount}`);
  const best = new Best(checkCount(k, index));
  searchSimilar(index, place, best);
  return Array.from({ length: best.count }, (_, rank) => ({
    item: best.items[rank] as number,
    score: best.scores[rank] as number,
  }));
}

/** The k most similar items of each item. */
export function allSimilarTop(index: SimilarityIndex, k: number): AllSimilar {
  const { itemCount, placeOf } = index;
  const most = checkCount(k, index);
  const counts = new Uint32Array(itemCount);
  const items = new Uint32Array(itemCount * k);
  const scores = new Float64Array(itemCount * k);
  const best = new Best(most);
  for (let item = 0; item < itemCount; item++) {
    best.count = 0;
    searchSimilar(index, placeOf[item] as number, best);
    counts[item] = best.count;
    items.set(best.items.subarray(0, best.count), item * k);
    scores.set(best.scores.subarray(0, best.count), item * k);
  }
  return { counts, items, scores };
}

/** An item has at most as many similar items as there are others. */
function checkCount(k: number, { itemCount }: SimilarityIndex): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`similarity: k is ${k}; ask for 1 or more`);
  return Math.max(1, Math.min(k, itemCount - 1));
}
