/**
 * Why two initiatives are not suggested to each other: they are run together or will be, one is a part of the other, or
 * one house leads both.
 */

import { isPartOf } from '../../../measures/lineage.js';
import { areOneHouse } from '../../../measures/one-house.js';
import { leadsOf, operativeParticipants } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { isLead, isOperative } from '../../../model/closed-lists.js';
import { NO_END, NO_START } from '../../../model/days.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface Separation {
  /** Sets the initiative that others are compared with. */
  startFrom(initiative: number): void;
  /** True when the two have no common operative participant that day or later, and neither is a part of the other. */
  isSeparate(other: number): boolean;
  /** True when a lead of one and a lead of the other, whatever the dates, are one house. */
  isOfOneHouse(other: number): boolean;
}

export function createSeparation(snapshot: Columns, day: number): Separation {
  const { initiatives, actors } = snapshot;
  const takesPart = new Int32Array(actors.table.count).fill(-1);
  let it = -1;
  let leads: number[] = [];
  return {
    startFrom(initiative) {
      if (initiative === it) return;
      it = initiative;
      leads = leadsOf(snapshot, it, NO_START);
      for (const actor of operativeParticipants(snapshot, it, day, NO_END)) takesPart[actor] = it;
    },
    isSeparate(other) {
      const list = listAt(initiatives.participants, other);
      for (let k = 0; k < list.length; k += 4) {
        const isThere = isOperative(intAt(list, k + 1)) && intAt(list, k + 3) >= day;
        if (isThere && takesPart[intAt(list, k)] === it) return false;
      }
      return !isPartOf(initiatives, it, other) && !isPartOf(initiatives, other, it);
    },
    isOfOneHouse(other) {
      const list = listAt(initiatives.participants, other);
      for (let k = 0; k < list.length; k += 4) {
        const actor = intAt(list, k);
        if (!isLead(intAt(list, k + 1)) || actors.alive.values[actor] !== 1) continue;
        if (leads.some((lead) => areOneHouse(snapshot, lead, actor, day))) return true;
      }
      return false;
    },
  };
}
