/** Which initiatives name one of several leaf themes, found by the index of subjects. */
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Numbers of paired initiatives, each once, in no order. @param wanted numbers of leaf themes */
export function onLeaves({ initiatives, subjects }: Columns, wanted: ReadonlySet<number>): number[] {
  const sets = new Set([...wanted].flatMap((leaf) => [...listAt(subjects.setsUnder, leaf)]));
  return [...sets]
    .filter((set) => listAt(subjects.leaves, set).some((leaf) => wanted.has(leaf)))
    .flatMap((set) => [...listAt(initiatives.ofSubject, set)]);
}
