/** The themes of one set that count in part for another: the other does not have them, but names a related theme. */
import { intAt } from '../../model/at.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { FULL_WEIGHT } from '../../model/themes.js';

/**
 * A theme that one set has and the other has not, by number, and the part of its weight that counts, above 0 and at
 * most 1.
 */
export interface PartlyShared {
  readonly theme: number;
  readonly share: number;
}

/**
 * The themes of one set that count in part for another, by number, ascending. @param set @param other numbers of sets
 */
export function partlyShared({ subjects }: Pick<Columns, 'subjects'>, set: number, other: number): PartlyShared[] {
  const related = listAt(subjects.related, other);
  if (related.length === 0) return [];
  const own = listAt(subjects.themes, set);
  const found: PartlyShared[] = [];
  for (let k = 0; k < related.length; k += 2) {
    const [theme, share] = [intAt(related, k), intAt(related, k + 1)];
    if (share > 0 && own.includes(theme)) found.push({ theme, share: share / FULL_WEIGHT });
  }
  return found;
}

/** Whether a leaf of one set is related to a leaf of another, whatever else they share. */
export function haveRelatedLeaves({ subjects }: Pick<Columns, 'subjects'>, set: number, other: number): boolean {
  const related = listAt(subjects.related, other);
  if (related.length === 0) return false;
  const leaves = listAt(subjects.leaves, set);
  for (let k = 0; k < related.length; k += 2) if (leaves.includes(intAt(related, k))) return true;
  return false;
}
