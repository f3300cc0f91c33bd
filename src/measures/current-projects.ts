/** The initiatives under way on a day in which an actor has an operative role on that day. */
import { isOperative } from '../model/closed-lists.js';
import { hasRoleOn, isUnderWay } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/**
 * Each initiative once.
 * @param day days since 1970
 */
export function currentProjects({ initiatives }: Columns, actor: number, day: number): number[] {
  return [...new Set(listAt(initiatives.ofActor, actor))].filter(
    (each) => isUnderWay(initiatives, each, day) && hasRoleOn(initiatives, each, actor, isOperative, day),
  );
}
