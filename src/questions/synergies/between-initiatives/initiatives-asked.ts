/** Which initiatives can be in a pair of the answer. */
import { intAt } from '../../../model/at.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

interface Wanted {
  /** One of these initiatives must be in the pair; null: any pair. */
  readonly chosen: ReadonlySet<number> | null;
  readonly isThere: (ground: number) => boolean;
}

/** Those of one ground follow each other, so that its relations are computed once. */
export function initiativesAsked(
  { initiatives, subjects }: Columns,
  themes: ReadonlySet<number> | null,
  { chosen, isThere }: Wanted,
): Iterable<number> {
  if (chosen) return chosen;
  const [ground, subject] = [initiatives.ground.values, initiatives.subject.values];
  const isAbout = (set: number) =>
    themes === null ||
    [subjects.themes, subjects.rootsOfLeaves].some((lists) => listAt(lists, set).some((theme) => themes.has(theme)));
  const asked: number[] = [];
  for (let set = 0; set < subjects.table.count; set += 1) {
    if (!isAbout(set)) continue;
    for (const each of listAt(initiatives.ofSubject, set)) if (isThere(intAt(ground, each))) asked.push(each);
  }
  return asked.sort((a, b) => intAt(ground, a) - intAt(ground, b) || intAt(subject, a) - intAt(subject, b) || a - b);
}
