/** The initiatives under way on a day in which an actor has an operative role on that day. */
import { isOperative } from '../model/closed-lists.js';
import { eachRole, isUnderWay } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/**
 * Each initiative once.
 * @param day days since 1970
 */
export function currentProjects({ initiatives }: Columns, actor: number, day: number): number[] {
  return [...new Set(listAt(initiatives.ofActor, actor))].filter((each) => {
    if (!isUnderWay(initiatives, each, day)) return false;
    let takesPart = false;
    eachRole(initiatives, each, actor, (role, from, to) => {
      takesPart ||= isOperative(role) && from <= day && to >= day;
    });
    return takesPart;
  });
}
