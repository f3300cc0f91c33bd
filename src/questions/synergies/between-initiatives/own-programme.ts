/** Which needs are answered by a programme of who seeks: somebody else runs, within it, something on that very theme. */
import { leadsOf } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { travels } from '../../../model/closed-lists.js';
import { isCompared, isUnderWay } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';
import { isAbove } from '../../../model/themes.js';
import type { NeedOffer } from './need-offers.js';

type Sought = Pick<NeedOffer, 'seeker' | 'resource' | 'theme'>;

/**
 * Money, and what helps only nearby, is not brought by a project of the same programme; nor is what the seeker lacks for
 * what it leads itself.
 * @param day days since 1970
 */
export function isOfOwnProgramme(columns: Columns, { seeker, resource, theme }: Sought, day: number): boolean {
  if (!travels(resource)) return false;
  const { initiatives, subjects, themes } = columns;
  const isLed = (each: number) => leadsOf(columns, each, day).includes(seeker);
  const within = new Set(
    [...listAt(initiatives.ofActor, seeker)].filter((each) => isUnderWay(initiatives, each, day) && isLed(each)),
  );
  const programmes = new Set(within);
  for (const each of within)
    for (const part of listAt(initiatives.parts, each)) if (initiatives.alive.values[part] === 1) within.add(part);
  const isOnTheme = (each: number) =>
    listAt(subjects.leaves, intAt(initiatives.subject.values, each)).some(
      (leaf) => leaf === theme || isAbove(themes, theme, leaf),
    );
  return [...within].some(
    (each) =>
      !programmes.has(each) &&
      isCompared(initiatives, each) &&
      isUnderWay(initiatives, each, day) &&
      isOnTheme(each) &&
      leadsOf(columns, each, day).length > 0,
  );
}
