/**
 * A growing list of pairs with their sort keys. The order is: higher `first`, then higher `second`, then higher `third`
 * if there is one, then ids, then kind.
 */

/** Pairs of one block of memory. A list grows by blocks, so that a long one is not copied while it grows. */
const PAIRS_IN_A_BLOCK = 1 << 16;
const FIRST_BLOCK_PAIRS = 64;

interface Block {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Empty where pairs have two keys. */
  readonly third: Float64Array;
  readonly kind: Uint8Array;
}

export interface FoundPairs {
  count: number;
  readonly hasThird: boolean;
  /** More pairs than this are not ranked. */
  readonly most: number;
  /** Every block is full but the last. */
  readonly blocks: Block[];
}

/**
 * An empty list; memory is allocated as pairs are added.
 * @param most more pairs than this are not ranked
 * @param hasThird whether pairs have a third key: 8 more bytes each
 */
export function createPairs(most = Number.POSITIVE_INFINITY, hasThird = false): FoundPairs {
  return { count: 0, hasThird, most, blocks: [] };
}

/** Whether the list has more pairs than are ranked, so that looking for others is useless. */
export const isOverfull = ({ count, most }: FoundPairs): boolean => count > most;

/** @param kind a pair may occur several times, once for each kind */
export function addPair(
  pairs: FoundPairs,
  a: number,
  b: number,
  first: number,
  second: number,
  kind = 0,
  third = 0,
): void {
  const at = pairs.count % PAIRS_IN_A_BLOCK;
  const block = roomFor(pairs, at);
  block.a[at] = a;
  block.b[at] = b;
  block.first[at] = first;
  block.second[at] = second;
  if (pairs.hasThird) block.third[at] = third;
  block.kind[at] = kind;
  pairs.count += 1;
}

function roomFor({ blocks, count, hasThird }: FoundPairs, at: number): Block {
  const last = blocks[blocks.length - 1];
  if (last !== undefined && at > 0 && at < last.a.length) return last;
  if (last === undefined || at === 0) {
    const block = createBlock(count === 0 ? FIRST_BLOCK_PAIRS : PAIRS_IN_A_BLOCK, hasThird);
    blocks.push(block);
    return block;
  }
  const longer = createBlock(last.a.length * 2, hasThird);
  for (const name of ['a', 'b', 'first', 'second', 'third', 'kind'] as const) longer[name].set(last[name]);
  blocks[blocks.length - 1] = longer;
  return longer;
}

function createBlock(room: number, hasThird: boolean): Block {
  return {
    a: new Int32Array(room),
    b: new Int32Array(room),
    first: new Float64Array(room),
    second: new Float64Array(room),
    third: new Float64Array(hasThird ? room : 0),
    kind: new Uint8Array(room),
  };
}

/** The block that holds this pair, at `number % length` of a full block. */
export function blockAt({ blocks }: FoundPairs, number: number): Block {
  const block = blocks[Math.floor(number / PAIRS_IN_A_BLOCK)];
  if (block === undefined) throw new RangeError(`pairs: there is no pair ${number}`);
  return block;
}

export const placeInBlock = (number: number): number => number % PAIRS_IN_A_BLOCK;
