/** Which project of each of two actors is told beside the other. */
import type { ProjectOn } from './projects-on.js';

/**
 * Puts first a project of each that are on the same subject, of such pairs the one that comes first in both lists: two
 * projects on different subjects say nothing about what the two have in common.
 */
export function onOneSubject(
  ofA: readonly ProjectOn[],
  ofB: readonly ProjectOn[],
): readonly [readonly ProjectOn[], readonly ProjectOn[]] {
  const pairs = ofA.flatMap((a, rankOfA) =>
    ofB
      .map((b, rankOfB) => ({ a, b, rank: rankOfA + rankOfB }))
      .filter(({ b }) => a.leaves.some((leaf) => b.leaves.includes(leaf))),
  );
  const [best] = pairs.sort((one, other) => one.rank - other.rank);
  if (best === undefined) return [ofA, ofB];
  const { a, b } = best;
  return [
    [a, ...ofA.filter((project) => project !== a)],
    [b, ...ofB.filter((project) => project !== b)],
  ];
}
