/** Pairs with what orders them: higher first, then higher second, then the ids, then the kind. Only a page of them is ever put in order. */
export interface Ranking {
  count: number;
  a: Int32Array;
  b: Int32Array;
  first: Float64Array;
  second: Float64Array;
  /** Where a pair can be there several times, once for each kind; else 0. */
  kind: Uint8Array;
}

export function createRanking(room = 64): Ranking {
  return {
    count: 0,
    a: new Int32Array(room),
    b: new Int32Array(room),
    first: new Float64Array(room),
    second: new Float64Array(room),
    kind: new Uint8Array(room),
  };
}

export function rankPair(ranking: Ranking, a: number, b: number, first: number, second: number, kind = 0): void {
  const at = ranking.count;
  if (at === ranking.a.length) lengthen(ranking);
  ranking.a[at] = a;
  ranking.b[at] = b;
  ranking.first[at] = first;
  ranking.second[at] = second;
  ranking.kind[at] = kind;
  ranking.count += 1;
}

function lengthen(ranking: Ranking): void {
  const room = ranking.a.length * 2;
  const longer = <T extends Int32Array | Float64Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  ranking.a = longer(ranking.a, new Int32Array(room));
  ranking.b = longer(ranking.b, new Int32Array(room));
  ranking.first = longer(ranking.first, new Float64Array(room));
  ranking.second = longer(ranking.second, new Float64Array(room));
  ranking.kind = longer(ranking.kind, new Uint8Array(room));
}

/** The place of the pair, in either order; −1 when it is not there. */
export function placeOfPair({ a, b, kind, count }: Ranking, one: number, two: number, wanted = 0): number {
  for (let at = 0; at < count; at += 1) {
    if (kind[at] !== wanted) continue;
    if ((a[at] === one && b[at] === two) || (a[at] === two && b[at] === one)) return at;
  }
  return -1;
}

/** In the order of the answer, places of the ranking. */
export function comparePairs(ranking: Ranking, idOf: (number: number) => string): (x: number, y: number) => number {
  const { first, second } = ranking;
  const idsAt = (at: number): [string, string] => {
    const one = idOf(ranking.a[at] as number);
    const two = idOf(ranking.b[at] as number);
    return one < two ? [one, two] : [two, one];
  };
  return (x, y) => {
    const order = (first[y] as number) - (first[x] as number) || (second[y] as number) - (second[x] as number);
    if (order !== 0 || x === y) return order;
    const [a1, b1] = idsAt(x);
    const [a2, b2] = idsAt(y);
    if (a1 !== a2) return a1 < a2 ? -1 : 1;
    if (b1 !== b2) return b1 < b2 ? -1 : 1;
    return (ranking.kind[x] as number) - (ranking.kind[y] as number);
  };
}

/** Up to here the best are kept in order while the others pass by; beyond, all are sorted. */
const FEW = 1_000;

/** What a pair is ordered by: larger first, then larger second, then the ids, smaller first, then the kind. */
export interface PairKeys {
  readonly first: number;
  readonly second: number;
  readonly a: string;
  readonly b: string;
  readonly kind: number;
}

/** Whether the pair at a place comes after one with these keys, which need not be in the ranking. */
export function isBehind(ranking: Ranking, keys: PairKeys, idOf: (number: number) => string): (at: number) => boolean {
  return (at) => {
    const order = keys.first - (ranking.first[at] as number) || keys.second - (ranking.second[at] as number);
    if (order !== 0) return order > 0;
    const [a, b] = [idOf(ranking.a[at] as number), idOf(ranking.b[at] as number)].sort() as [string, string];
    if (a !== keys.a) return a > keys.a;
    if (b !== keys.b) return b > keys.b;
    return (ranking.kind[at] as number) > keys.kind;
  };
}

/**
 * The places of the best pairs in order, of those after the pair at `after` (−1: from the start), or of those that are said to be after a place.
 * @param idOf the id of a number, which decides between equals
 */
export function bestPairs(
  ranking: Ranking,
  size: number,
  after: number | ((at: number) => boolean),
  idOf: (number: number) => string,
): number[] {
  const { first, count } = ranking;
  const compare = comparePairs(ranking, idOf);
  const isAfter = typeof after === 'function' ? after : (at: number) => after < 0 || compare(at, after) > 0;
  if (size > FEW) {
    const places = Array.from({ length: count }, (_, at) => at);
    return places.filter(isAfter).sort(compare).slice(0, size);
  }
  const best: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const worst = best.length === size ? (best[size - 1] as number) : -1;
    if (worst >= 0 && (first[at] as number) < (first[worst] as number)) continue;
    if (!isAfter(at)) continue;
    if (worst >= 0 && compare(at, worst) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(best[middle] as number, at) < 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, at);
    if (best.length > size) best.pop();
  }
  return best;
}
