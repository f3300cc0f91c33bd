/** Projects of one subject that leave nothing to propose: far apart, under way, and who leads them seeks nothing near the subject, and offers nothing on it, that travels. */
import { isSettled } from '../../../measures/funding/decidable.js';
import { leadsOf } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { travels } from '../../../model/closed-lists.js';
import { type Lists, listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';
import { createAdjacency } from './adjacency.js';

/** @param day days since 1970 @returns a function of two initiatives that name a common leaf */
export function createIdlePooling(columns: Columns, day: number): (a: number, b: number) => boolean {
  const { initiatives, actors, subjects, themes } = columns;
  const areAdjacent = createAdjacency(columns);
  const leavesOf = (each: number) => listAt(subjects.leaves, intAt(initiatives.subject.values, each));
  // Each need or offer is a resource and a theme.
  const themesIn = (stated: Lists, each: number, isTold: (resource: number) => boolean) =>
    leadsOf(columns, each, day).flatMap((lead) => {
      const list = listAt(stated, lead);
      return [...list].filter((_, place) => place % 2 === 1 && isTold(intAt(list, place - 1)));
    });
  return (a, b) => {
    if (![a, b].every((each) => isSettled(columns, each, day)) || areAdjacent(a, b) !== false) return false;
    const ofB = leavesOf(b);
    const common = [...leavesOf(a)].filter((leaf) => ofB.includes(leaf));
    const roots = new Set(common.flatMap((leaf) => themes.roots[leaf] ?? []));
    return ![a, b].some(
      (each) =>
        themesIn(actors.needs, each, travels).some((theme) => themes.roots[theme]?.some((root) => roots.has(root))) ||
        themesIn(actors.offers, each, travels).some((theme) => common.includes(theme)),
    );
  };
}
