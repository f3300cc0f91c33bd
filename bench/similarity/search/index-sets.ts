/**
 * The index of the search: features sorted from rare to frequent, items from small to large, lists in both directions,
 * and for each item one word whose bits are the 32 most frequent features.
 */
import type { FeatureSets } from './feature-sets.js';

/**
 * The number of bits of a word. The most frequent features are compared all at once, and their lists are rarely read.
 */
const FREQUENT = 32;

export interface SimilarityIndex {
  readonly itemCount: number;
  /** A place is the rank of an item by size, then by number. */
  readonly placeOf: Uint32Array;
  readonly itemAt: Uint32Array;
  readonly sizeAt: Uint32Array;
  /** The first place of each size; one longer than the largest size, plus one. */
  readonly sizeStarts: Uint32Array;
  /** The features of each place, rare first. */
  readonly rows: PostingLists;
  /** The places of each feature, ascending. */
  readonly lists: PostingLists;
  /** Features from here on are frequent: bit `feature - firstFrequent` of a place's word. */
  readonly firstFrequent: number;
  readonly words: Uint32Array;
  /**
   * Marks of the features of the asked item, and the question at which each place was last compared. Marks are all 0
   * between questions.
   */
  readonly marks: Uint8Array;
  readonly lastCompared: Uint32Array;
  readonly questions: { count: number };
}

export interface PostingLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Time and memory are linear in the number of features of all sets. */
export function indexFeatureSets(sets: FeatureSets): SimilarityIndex {
  const distinct = removeDuplicates(sets);
  const itemCount = sets.offsets.length - 1;
  const frequency = new Uint32Array(highest(distinct.values) + 1);
  for (const feature of distinct.values) (frequency[feature] as number)++;
  const rankOf = invert(orderBy(frequency));
  const sizes = new Uint32Array(itemCount);
  for (let item = 0; item < itemCount; item++) sizes[item] = at(distinct.starts, item + 1) - at(distinct.starts, item);
  const itemAt = orderBy(sizes);
  const sizeAt = itemAt.map((item) => at(sizes, item));
  const lists = transpose(arrange(distinct, itemAt, rankOf), frequency.length);
  const rows = transpose(lists, itemCount);
  const firstFrequent = Math.max(0, frequency.length - FREQUENT);
  return {
    ...{ itemCount, placeOf: invert(itemAt), itemAt, sizeAt, sizeStarts: startsOf(sizeAt), rows, lists, firstFrequent },
    words: writeWords(rows, firstFrequent),
    marks: new Uint8Array(frequency.length),
    lastCompared: new Uint32Array(itemCount),
    questions: { count: 0 },
  };
}

const at = (array: Uint32Array, position: number) => array[position] as number;

function highest(values: Uint32Array): number {
  let most = -1;
  for (const value of values) if (value > most) most = value;
  return most;
}

function removeDuplicates({ offsets, features }: FeatureSets): PostingLists {
  const lastItem = new Uint32Array(highest(features) + 1);
  const starts = new Uint32Array(offsets.length);
  const values = new Uint32Array(features.length);
  let end = 0;
  for (let item = 0; item + 1 < offsets.length; item++) {
    for (let position = at(offsets, item); position < at(offsets, item + 1); position++) {
      const feature = at(features, position);
      if (lastItem[feature] === item + 1) continue;
      lastItem[feature] = item + 1;
      values[end++] = feature;
    }
    starts[item + 1] = end;
  }
  return { starts, values: values.slice(0, end) };
}

/** The positions sorted by value, ascending; equal values keep their order. */
function orderBy(values: Uint32Array): Uint32Array {
  const next = new Uint32Array(highest(values) + 2);
  for (const value of values) (next[value + 1] as number)++;
  for (let value = 1; value < next.length; value++) next[value] = at(next, value) + at(next, value - 1);
  const order = new Uint32Array(values.length);
  values.forEach((value, position) => {
    order[(next[value] as number)++] = position;
  });
  return order;
}

function invert(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length);
  order.forEach((position, place) => {
    rank[position] = place;
  });
  return rank;
}

/** For ascending values: the first position of each value, and of all larger ones. */
function startsOf(ascending: Uint32Array): Uint32Array {
  const starts = new Uint32Array(highest(ascending) + 2);
  for (const value of ascending) (starts[value + 1] as number)++;
  for (let value = 1; value < starts.length; value++) starts[value] = at(starts, value) + at(starts, value - 1);
  return starts;
}

function arrange({ starts, values }: PostingLists, itemAt: Uint32Array, rankOf: Uint32Array): PostingLists {
  const arranged = { starts: new Uint32Array(starts.length), values: new Uint32Array(values.length) };
  let end = 0;
  itemAt.forEach((item, place) => {
    for (let position = at(starts, item); position < at(starts, item + 1); position++) {
      arranged.values[end++] = at(rankOf, at(values, position));
    }
    arranged.starts[place + 1] = end;
  });
  return arranged;
}

/** The inverse lists, ascending. Applied twice, it returns the first lists, each sorted. */
function transpose({ starts, values }: PostingLists, valueCount: number): PostingLists {
  const holders = { starts: new Uint32Array(valueCount + 1), values: new Uint32Array(values.length) };
  for (const value of values) (holders.starts[value + 1] as number)++;
  for (let value = 1; value <= valueCount; value++) {
    holders.starts[value] = at(holders.starts, value) + at(holders.starts, value - 1);
  }
  const next = holders.starts.slice();
  for (let holder = 0; holder + 1 < starts.length; holder++) {
    for (let position = at(starts, holder); position < at(starts, holder + 1); position++) {
      holders.values[(next[at(values, position)] as number)++] = holder;
    }
  }
  return holders;
}

function writeWords({ starts, values }: PostingLists, firstFrequent: number): Uint32Array {
  const words = new Uint32Array(starts.length - 1);
  for (let place = 0; place < words.length; place++) {
    let word = 0;
    for (let position = at(starts, place + 1) - 1; position >= at(starts, place); position--) {
      const feature = at(values, position);
      if (feature < firstFrequent) break;
      word |= 1 << (feature - firstFrequent);
    }
    words[place] = word;
  }
  return words;
}
