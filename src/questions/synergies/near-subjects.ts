/** Which running initiatives have a leaf theme of another, or one related to it. */
import { onLeaves } from '../../measures/subject/on-leaves.js';
import { intAt } from '../../model/at.js';
import { hasEnded, isCompared } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

/**
 * By number, without the initiative itself, whether they run on the day or begin later.
 * @param withRelated also those that name a related leaf
 */
export function onNearSubjects(
  snapshot: Snapshot,
  initiative: number,
  day: number,
  { withRelated = false } = {},
): number[] {
  const { initiatives, subjects, themes } = snapshot;
  const leaves = new Set(listAt(subjects.leaves, intAt(initiatives.subject.values, initiative)));
  const wanted = new Set(leaves);
  if (withRelated) for (const leaf of leaves) for (const { theme } of themes.related[leaf] ?? []) wanted.add(theme);
  return onLeaves(snapshot, wanted).filter(
    (each) => each !== initiative && isCompared(initiatives, each) && !hasEnded(initiatives, each, day),
  );
}
