/** The one theme on which a pair of initiatives counts, when pairs are gathered by subject. */
import { floatAt, intAt } from '../../model/at.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { partlyShared } from './related-themes.js';

/**
 * The rarest theme that both name; where they share none, the commonest of those that relations join. At equal weight the smallest number, and so
 * the smallest id.
 * @param information content by theme
 * @returns −1 where nothing of that kind joins them
 */
export function countedLeaf(snapshot: Columns, information: Float64Array, a: number, b: number): number {
  const { initiatives, subjects } = snapshot;
  const [ofA, ofB] = [intAt(initiatives.subject.values, a), intAt(initiatives.subject.values, b)];
  const weightOf = (theme: number) => floatAt(information, theme);
  const leavesOfB = listAt(subjects.leaves, ofB);
  let rarest = -1;
  for (const leaf of listAt(subjects.leaves, ofA)) {
    if (leavesOfB.includes(leaf) && (rarest < 0 || weightOf(leaf) > weightOf(rarest))) rarest = leaf;
  }
  if (rarest >= 0) return rarest;
  const joined = [...partlyShared(snapshot, ofA, ofB), ...partlyShared(snapshot, ofB, ofA)].map(({ theme }) => theme);
  const inOrder = joined.sort((one, other) => weightOf(one) - weightOf(other) || one - other);
  return inOrder[0] ?? -1;
}
