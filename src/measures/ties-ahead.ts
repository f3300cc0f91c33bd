/**
 * The partners an actor works with today or will work with: its ties that have not ended, those that begin later
 * included.
 */

import type { Columns } from '../model/snapshot.js';
import { eachLastingTie, eachSharedRole } from './ties.js';

/** The partners of an actor by ties that end on that day or later, whenever they begin; archived ones are left out. */
export function tiesAhead(columns: Columns, actor: number, day: number): Set<number> {
  const found = new Set<number>();
  const meet = (partner: number, _: unknown, __: number, ends: number): void => {
    if (ends >= day) found.add(partner);
  };
  eachSharedRole(columns, actor, meet);
  eachLastingTie(columns, actor, meet);
  return found;
}
