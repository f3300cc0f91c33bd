/** Pairs that hang together. */
import type { PairRanking } from '../../measures/ranking.js';
import { intAt } from '../../model/at.js';

/** The places of those pairs that hang together, each list in the order given. */
export function gatherComponents({ a, b }: PairRanking, places: readonly number[]): number[][] {
  const above = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(node, root);
    return root;
  };
  for (const place of places) above.set(rootOf(intAt(b, place)), rootOf(intAt(a, place)));
  const gathered = new Map<number, number[]>();
  for (const place of places) {
    const root = rootOf(intAt(a, place));
    const together = gathered.get(root);
    if (together) together.push(place);
    else gathered.set(root, [place]);
  }
  return [...gathered.values()];
}
