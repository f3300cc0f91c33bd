/** A sorted list of pairs in memory shared between threads, and an index from a pair to its place. */
import { byteAt, floatAt, intAt, wordAt } from '../model/at.js';
import { allocateShared } from '../model/shared-memory.js';
import { type Groups, weightOfGroups } from './defer-groups.js';
import { markRepeats } from './defer-repeats.js';
import { blockAt, type FoundPairs, placeInBlock } from './found-pairs.js';

export interface PairRanking {
  readonly count: number;
  /** By place: the numbers of the two entities; the id of `a` sorts before that of `b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The score that pairs are ordered by, descending: a higher minimum score cuts off the end of the list. */
  readonly score: Float64Array;
  /** The kind, for lists in which a pair may occur once for each kind; else 0. */
  readonly kind: Uint8Array;
  /** Places ordered by `a`: the index for `placeOfPair`. */
  readonly byFirst: Int32Array;
  /**
   * 1: the pair is deferred behind all others, because one of its actors already has two pairs before it, or each of
   * its groups has a pair before it. Null: the list defers nothing.
   */
  readonly late: Uint8Array | null;
  /**
   * The groups of each pair, by place, where the first pair of each group comes before all others; null: the list has
   * no groups.
   */
  readonly groups: Groups | null;
}

export interface Order {
  /** Negative when the id of number `x` sorts before the id of number `y`. */
  readonly compareIds: (x: number, y: number) => number;
  /** Whether an actor's third and later pairs are deferred behind all others. */
  readonly defersRepeats?: boolean;
}

/** @param inOrder all numbers in the order of their ids */
export function orderBy(inOrder: Int32Array): Order['compareIds'] {
  const places = new Int32Array(inOrder.length);
  for (let place = 0; place < inOrder.length; place += 1) places[intAt(inOrder, place)] = place;
  return (x, y) => intAt(places, x) - intAt(places, y);
}

/** Sorts by higher `first`, then higher `second`, then higher `third` if there is one, then ids, then kind. */
export function sortPairs(found: FoundPairs, { compareIds, defersRepeats = false }: Order): PairRanking {
  const { count } = found;
  const memory = allocateShared(count * 21);
  const score = new Float64Array(memory, 0, count);
  const numbersFrom = (byte: number) => new Int32Array(memory, byte * count, count);
  const [a, b, byFirst] = [numbersFrom(8), numbersFrom(12), numbersFrom(16)];
  const kind = new Uint8Array(memory, 20 * count, count);
  numbersInOrder(found, compareIds).forEach((number, place) => {
    const block = blockAt(found, number);
    const at = placeInBlock(number);
    const [one, two] = [intAt(block.a, at), intAt(block.b, at)];
    const isInOrder = compareIds(one, two) < 0;
    a[place] = isInOrder ? one : two;
    b[place] = isInOrder ? two : one;
    score[place] = floatAt(block.first, at);
    kind[place] = byteAt(block.kind, at);
  });
  const keys = createKeys(count);
  for (let place = 0; place < count; place += 1) writeKey(keys, place, intAt(a, place), place);
  keys.whole.sort();
  for (let place = 0; place < count; place += 1) byFirst[place] = lowOf(keys, place);
  const ranking: PairRanking = { count, a, b, score, kind, byFirst, late: null, groups: null };
  return defersRepeats ? { ...ranking, late: markRepeats(ranking, count, () => true) } : ranking;
}

/**
 * Packs two 32-bit numbers into one sort key, the more important one in the high half, so that sorting needs no
 * comparison function.
 */
interface Keys {
  readonly whole: BigUint64Array;
  readonly halves: Uint32Array;
}

function createKeys(count: number): Keys {
  const whole = new BigUint64Array(count);
  return { whole, halves: new Uint32Array(whole.buffer) };
}

/** Little-endian, as on every machine that Node supports. */
function writeKey({ halves }: Keys, at: number, high: number, low: number): void {
  halves[2 * at] = low;
  halves[2 * at + 1] = high;
}

const lowOf = ({ halves }: Keys, at: number): number => wordAt(halves, 2 * at);
const highOf = ({ halves }: Keys, at: number): number => wordAt(halves, 2 * at + 1);

/** Places in order: sorted by the leading 32 bits of `first`, then each run of equal keys by the full comparison. */
function numbersInOrder(found: FoundPairs, compareIds: Order['compareIds']): Uint32Array {
  const { count } = found;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const firstOf = (number: number) => floatAt(blockAt(found, number).first, placeInBlock(number));
  for (let number = 0; number < count; number += 1) {
    least = Math.min(least, firstOf(number));
    most = Math.max(most, firstOf(number));
  }
  const scale = 0xffffffff / (most - least || 1);
  const keys = createKeys(count);
  for (let number = 0; number < count; number += 1) {
    writeKey(keys, number, Math.floor((most - firstOf(number)) * scale), number);
  }
  keys.whole.sort();
  const numbers = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) numbers[place] = lowOf(keys, place);
  const compare = comparePairs(found, compareIds);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && highOf(keys, to) === highOf(keys, from)) to += 1;
    if (to - from > 1) numbers.subarray(from, to).sort(compare);
    from = to;
  }
  return numbers;
}

function comparePairs(found: FoundPairs, compareIds: Order['compareIds']): (x: number, y: number) => number {
  const { hasThird } = found;
  return (x, y) => {
    const [blockOfX, blockOfY] = [blockAt(found, x), blockAt(found, y)];
    const [atX, atY] = [placeInBlock(x), placeInBlock(y)];
    const order =
      floatAt(blockOfY.first, atY) - floatAt(blockOfX.first, atX) ||
      floatAt(blockOfY.second, atY) - floatAt(blockOfX.second, atX) ||
      (hasThird ? floatAt(blockOfY.third, atY) - floatAt(blockOfX.third, atX) : 0);
    if (order !== 0) return order;
    const [oneOfX, twoOfX] = [intAt(blockOfX.a, atX), intAt(blockOfX.b, atX)];
    const [oneOfY, twoOfY] = [intAt(blockOfY.a, atY), intAt(blockOfY.b, atY)];
    const isXInOrder = compareIds(oneOfX, twoOfX) < 0;
    const isYInOrder = compareIds(oneOfY, twoOfY) < 0;
    return (
      compareIds(isXInOrder ? oneOfX : twoOfX, isYInOrder ? oneOfY : twoOfY) ||
      compareIds(isXInOrder ? twoOfX : oneOfX, isYInOrder ? twoOfY : oneOfY) ||
      byteAt(blockOfX.kind, atX) - byteAt(blockOfY.kind, atY)
    );
  };
}

/** The place of a pair whose ids are in order; −1 when the list does not hold the pair. */
export function placeOfPair(ranking: PairRanking, one: number, two: number, wanted = 0): number {
  const { a, b, kind, byFirst, count } = ranking;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(a, intAt(byFirst, middle)) < one) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < count; at += 1) {
    const place = intAt(byFirst, at);
    if (a[place] !== one) return -1;
    if (b[place] === two && kind[place] === wanted) return place;
  }
  return -1;
}

/** Number of pairs with at least this score. */
export function countFrom({ score, count }: PairRanking, minimumScore: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (floatAt(score, middle) >= minimumScore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Size of the ranking in bytes. @param ranking null: there were too many pairs */
export function weightOfRanking(ranking: PairRanking | null): number {
  if (ranking === null) return 0;
  const { count, late, groups } = ranking;
  return count * (late === null ? 21 : 22) + (groups === null ? 0 : weightOfGroups(groups));
}
