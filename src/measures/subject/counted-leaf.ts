/** The one theme under which a pair of initiatives is counted, where pairs are grouped by subject. */
import { floatAt, intAt } from '../../model/at.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { partlyShared } from './related-themes.js';

/**
 * The rarest theme that both initiatives name; at equal weight the smallest number, which is the smallest id.
 * @param information content by theme
 * @returns the number of the theme; −1 when the two name no common theme
 */
export function rarestCommonLeaf(
  { initiatives, subjects }: Columns,
  information: Float64Array,
  a: number,
  b: number,
): number {
  const leavesOfB = listAt(subjects.leaves, intAt(initiatives.subject.values, b));
  let rarest = -1;
  for (const leaf of listAt(subjects.leaves, intAt(initiatives.subject.values, a))) {
    if (!leavesOfB.includes(leaf)) continue;
    if (rarest < 0 || floatAt(information, leaf) > floatAt(information, rarest)) rarest = leaf;
  }
  return rarest;
}

/**
 * The rarest theme that both initiatives name; if they share none, the most common of the themes that count in part by
 * a relation.
 * At equal weight the smallest number, which is the smallest id.
 * @param information content by theme
 * @returns the number of the theme; −1 when the two share no theme and no relation joins their themes
 */
export function countedLeaf(snapshot: Columns, information: Float64Array, a: number, b: number): number {
  const rarest = rarestCommonLeaf(snapshot, information, a, b);
  if (rarest >= 0) return rarest;
  const subjectOf = snapshot.initiatives.subject.values;
  const [ofA, ofB] = [intAt(subjectOf, a), intAt(subjectOf, b)];
  const weightOf = (theme: number) => floatAt(information, theme);
  const joined = [...partlyShared(snapshot, ofA, ofB), ...partlyShared(snapshot, ofB, ofA)].map(({ theme }) => theme);
  const inOrder = joined.sort((one, other) => weightOf(one) - weightOf(other) || one - other);
  return inOrder[0] ?? -1;
}
