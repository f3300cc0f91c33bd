/**
 * Finds the sets most similar to one set, exactly: it reads the lists of the rarest features first, and in each list
 * only the sizes that could still be among the best.
 *
 * With a = |A| and s the score to reach: an item of size b that shares none of the r rarest features of A shares at
 * most a − r, so its score is at most (a − r) / (b + r), and never above b / a. The search ends when no size satisfies
 * both bounds.
 * @see Xiao, Wang, Lin, Shang: Top-k set similarity joins, ICDE 2009
 */
import type { Best } from './best.js';
import type { SimilarityIndex } from './index-sets.js';

/** Tolerance of the bounds, so that rounding never drops an equal score; the scores themselves are exact quotients. */
const SLACK = 1e-9;

export function searchSimilar(index: SimilarityIndex, place: number, best: Best): void {
  const { rows, lists, words, sizeAt, sizeStarts, itemAt, firstFrequent, marks, lastCompared } = index;
  const question = nextQuestion(index);
  const rowStart = rows.starts[place] as number;
  const size = (rows.starts[place + 1] as number) - rowStart;
  const word = words[place] as number;
  const rareCount = markRare(index, rowStart, size);
  let threshold = best.threshold;
  for (let rank = 0; rank < size && (size - rank) / size >= threshold - SLACK; rank++) {
    const feature = rows.values[rowStart + rank] as number;
    const listStart = lists.starts[feature] as number;
    const listEnd = lists.starts[feature + 1] as number;
    const rareLeft = Math.max(0, rareCount - rank);
    // The likeliest sizes first: from the item's own size upward, then downward.
    const middle = findFirst(lists.values, listStart, listEnd, sizeStarts[size] as number);
    for (let step = 1; step >= -1; step -= 2) {
      let limit = step > 0 ? placeAbove(sizeStarts, size, rank, threshold) : placeBelow(sizeStarts, size, threshold);
      let perShared = threshold / (1 + threshold);
      for (let at = step > 0 ? middle : middle - 1; at >= listStart && at < listEnd; at += step) {
        const other = lists.values[at] as number;
        if (step > 0 ? other >= limit : other < limit) break;
        const frequent = countBits((words[other] as number) & word);
        const sizes = size + (sizeAt[other] as number);
        // Features that were already passed are left out: an item that shares one of those was compared, or could not
        // be among the best.
        if (frequent + rareLeft < sizes * perShared - SLACK) continue;
        if (lastCompared[other] === question || other === place) continue;
        lastCompared[other] = question;
        const rowEnd = rows.starts[other + 1] as number;
        let shared = frequent;
        for (let position = rows.starts[other] as number; position < rowEnd; position++) {
          const held = rows.values[position] as number;
          if (held >= firstFrequent) break;
          shared += marks[held] as number;
        }
        if (!best.offer(itemAt[other] as number, shared / (sizes - shared))) continue;
        threshold = best.threshold;
        perShared = threshold / (1 + threshold);
        limit = step > 0 ? placeAbove(sizeStarts, size, rank, threshold) : placeBelow(sizeStarts, size, threshold);
      }
    }
  }
  for (let rank = 0; rank < rareCount; rank++) marks[rows.values[rowStart + rank] as number] = 0;
}

/**
 * Numbers each question, so that the marks need no reset between questions; they are reset when the numbers run out.
 */
function nextQuestion({ questions, lastCompared }: SimilarityIndex): number {
  if (questions.count === 0xffffffff) {
    lastCompared.fill(0);
    questions.count = 0;
  }
  return ++questions.count;
}

function markRare({ rows, marks, firstFrequent }: SimilarityIndex, rowStart: number, size: number): number {
  let count = 0;
  while (count < size && (rows.values[rowStart + count] as number) < firstFrequent) {
    marks[rows.values[rowStart + count++] as number] = 1;
  }
  return count;
}

/** The first place that is too large: b ≤ (a − r) / s − r. */
function placeAbove(sizeStarts: Uint32Array, size: number, rank: number, threshold: number): number {
  const largest = sizeStarts.length - 2;
  const most = threshold === 0 ? largest : Math.floor((size - rank) / threshold - rank + SLACK);
  return sizeStarts[Math.min(largest, most) + 1] as number;
}

/** The first place that is not too small: b ≥ s · a. */
function placeBelow(sizeStarts: Uint32Array, size: number, threshold: number): number {
  return sizeStarts[Math.ceil(threshold * size - SLACK)] as number;
}

/** The first position between `from` and `to` whose value is at least `least`; `to` when there is none. */
function findFirst(ascending: Uint32Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
