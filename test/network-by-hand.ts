/** The measures of small networks by their definitions, with plain loops and without the engine. */
import fc from 'fast-check';

/** Which actors are tied: `knows[a][b]`, symmetric. */
export type Knows = readonly (readonly boolean[])[];

export function knowsOf(nodes: number, pairs: readonly (readonly [number, number])[]): boolean[][] {
  const knows = Array.from({ length: nodes }, () => Array<boolean>(nodes).fill(false));
  for (const [a, b] of pairs) {
    if (a === b) continue;
    (knows[a] as boolean[])[b] = true;
    (knows[b] as boolean[])[a] = true;
  }
  return knows;
}

/** Random graphs of a few nodes, sparse to dense, connected or not. */
export const graphs: fc.Arbitrary<{ nodes: number; pairs: [number, number][] }> = fc
  .integer({ min: 1, max: 14 })
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      pairs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 2 * nodes, size: 'max' }),
    }),
  );

/** The number of ties on the shortest path between each two nodes; Infinity without a path (Floyd and Warshall). */
export function distances(knows: Knows): number[][] {
  const far = knows.map((row, a) => row.map((tied, b) => (a === b ? 0 : tied ? 1 : Number.POSITIVE_INFINITY)));
  for (const [k] of far.entries()) {
    for (const [a, row] of far.entries()) {
      for (const [b] of row.entries()) {
        const around = (far[a]?.[k] as number) + (far[k]?.[b] as number);
        if (around < (row[b] as number)) row[b] = around;
      }
    }
  }
  return far;
}

/** Every shortest path from a to b, as lists of nodes. */
function shortestPaths(knows: Knows, a: number, b: number): number[][] {
  const far = distances(knows);
  if (far[a]?.[b] === Number.POSITIVE_INFINITY) return [];
  const walk = (path: number[]): number[][] => {
    const last = path[path.length - 1] as number;
    if (last === b) return [path];
    return knows.flatMap((_, next) =>
      knows[last]?.[next] && (far[next]?.[b] as number) === (far[last]?.[b] as number) - 1 ? walk([...path, next]) : [],
    );
  };
  return walk([a]);
}

/** The sum, over pairs of others, of the share of their shortest paths that pass through each. */
export function betweennessByHand(knows: Knows): number[] {
  const sums = knows.map(() => 0);
  for (let a = 0; a < knows.length; a += 1) {
    for (let b = a + 1; b < knows.length; b += 1) {
      const paths = shortestPaths(knows, a, b);
      for (const path of paths)
        for (const node of path.slice(1, -1)) sums[node] = (sums[node] as number) + 1 / paths.length;
    }
  }
  return sums;
}

/** Burt 1992: p(i,j) is the part of i's ties that goes to j; the sum over contacts j of (p(i,j) + Σ p(i,q) p(q,j))². */
export function constraintByHand(knows: Knows, i: number): number | null {
  const degree = (a: number) => (knows[a] ?? []).filter(Boolean).length;
  const part = (a: number, b: number) => (knows[a]?.[b] ? 1 / degree(a) : 0);
  if (degree(i) === 0) return null;
  let sum = 0;
  for (const [j] of knows.entries()) {
    if (!knows[i]?.[j]) continue;
    let indirect = 0;
    for (const [q] of knows.entries()) if (q !== i && q !== j) indirect += part(i, q) * part(q, j);
    sum += (part(i, j) + indirect) ** 2;
  }
  return sum;
}

/** Burt 1992: the sum over contacts j of 1 − Σ over other contacts q of p(i,q) m(j,q), m the tie of j and q. */
export function effectiveSizeByHand(knows: Knows, i: number): number | null {
  const contacts = [...knows.keys()].filter((j) => knows[i]?.[j]);
  if (contacts.length === 0) return null;
  return contacts.reduce(
    (sum, j) => sum + 1 - contacts.filter((q) => q !== j && knows[j]?.[q]).length / contacts.length,
    0,
  );
}

/** The pieces into which the nodes that one node connects fall without it: the largest first, then by smallest node. */
export function piecesByHand(knows: Knows, without: number): number[][] {
  const far = distances(knows.map((row, a) => row.map((tied, b) => tied && a !== without && b !== without)));
  const connected = distances(knows)[without] ?? [];
  const others = [...knows.keys()].filter((a) => a !== without && connected[a] !== Number.POSITIVE_INFINITY);
  const pieces = others.map((a) => others.filter((b) => far[a]?.[b] !== Number.POSITIVE_INFINITY));
  return pieces
    .filter(([first], place) => first === others[place])
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

/** Borgatti 2006: F from reachability, F_D from distances; null for fewer than two actors. */
export function fragmentationByHand(knows: Knows): { f: number | null; fd: number | null } {
  const nodes = knows.length;
  if (nodes < 2) return { f: null, fd: null };
  let [kept, near] = [0, 0];
  distances(knows).forEach((row, a) => {
    row.forEach((ties, b) => {
      if (a === b || ties === Number.POSITIVE_INFINITY) return;
      kept += 1;
      near += 1 / ties;
    });
  });
  const all = nodes * (nodes - 1);
  return { f: 1 - kept / all, fd: 1 - near / all };
}
