/** Finds the initiatives that another one would continue: the condition of a RELAY, whoever leads the two. */
import { isPartOf } from '../../measures/lineage.js';
import { territoryFactor } from '../../measures/territory-factor.js';
import { intAt } from '../../model/at.js';
import { monthsLater } from '../../model/days.js';
import { hasEnded } from '../../model/initiatives.js';
import { haveCommon, listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { endingOf, YEAR_MONTHS } from '../synergies/between-initiatives/kinds.js';

/**
 * Those of these initiatives that end within twelve months while another on the same leaf and ground ends later or
 * never, and has begun by the day after. It does not matter here whether they are one house or run together: the
 * activity continues in any case.
 * @param day days since 1970
 */
export function findSuccessors(columns: Columns, ending: readonly number[], day: number): number[] {
  const { initiatives, subjects, grounds, territories } = columns;
  const until = monthsLater(day, YEAR_MONTHS);
  const isCandidate = (each: number) => initiatives.paired.values[each] === 1 && !hasEnded(initiatives, each, day);
  const leavesOf = (each: number) => listAt(subjects.leaves, intAt(initiatives.subject.values, each));
  const groundOf = (each: number) => intAt(initiatives.ground.values, each);
  const followsOn = (one: number, other: number): boolean =>
    other !== one &&
    isCandidate(other) &&
    endingOf(initiatives, one, other, until) === one &&
    haveCommon(leavesOf(one), leavesOf(other)) &&
    !isPartOf(initiatives, one, other) &&
    !isPartOf(initiatives, other, one) &&
    territoryFactor(grounds, territories.before, groundOf(one), groundOf(other)).ground === 'SAME_GROUND';
  return ending.filter((one) => {
    if (!isCandidate(one)) return false;
    for (let other = 0; other < initiatives.table.count; other += 1) if (followsOn(one, other)) return true;
    return false;
  });
}
