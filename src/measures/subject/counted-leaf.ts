/** The one theme on which a pair of initiatives counts, when pairs are gathered by subject. */
import { floatAt, intAt } from '../../model/at.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { partlyShared } from './related-themes.js';

/**
 * The rarest theme that both name; at equal weight the smallest number, and so the smallest id.
 * @param information content by theme
 * @returns −1 where they name none in common
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
 * The rarest theme that both name; where they share none, the commonest of those that relations join. At equal weight the smallest number, and so
 * the smallest id.
 * @param information content by theme
 * @returns −1 where nothing of that kind joins them
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
