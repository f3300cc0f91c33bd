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
  const firstOn = (projects: readonly ProjectOn[], leaf: number) =>
    projects.findIndex(({ leaves }) => leaves.includes(leaf));
  const pairs = [...new Set(ofA.flatMap(({ leaves }) => leaves))]
    .map((leaf) => ({ a: firstOn(ofA, leaf), b: firstOn(ofB, leaf) }))
    .filter(({ b }) => b >= 0);
  const [best] = pairs.sort((one, other) => one.a + one.b - (other.a + other.b) || one.a - other.a);
  return best === undefined ? [ofA, ofB] : [toFront(ofA, best.a), toFront(ofB, best.b)];
}

const toFront = <T>(list: readonly T[], place: number): T[] => [
  ...list.slice(place, place + 1),
  ...list.slice(0, place),
  ...list.slice(place + 1),
];
