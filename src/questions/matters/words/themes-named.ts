/** Ids of the themes below the roots that an initiative names. */
import { findNumber, idOf } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import type { MatterRow } from '../row.js';

/** @param initiative its id */
export function leavesOf({ of }: MatterRow, initiative: string): string[] {
  const { subjects, initiatives, themes } = of.known.snapshot;
  const subject = initiatives.subject.values[findNumber(initiatives.table, initiative)] ?? -1;
  return [...listAt(subjects.leaves, subject)].map((leaf) => idOf(themes.table, leaf));
}
