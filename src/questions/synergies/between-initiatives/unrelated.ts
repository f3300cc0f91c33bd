/** Whether two initiatives are unrelated: led by actors that are not one house. Only such pairs are suggested. */

import { isPartOf } from '../../../measures/lineage.js';
import { areOneHouse } from '../../../measures/one-house.js';
import { leadsOf, operativeParticipants } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { isLead, isOperative } from '../../../model/closed-lists.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface UnrelatedCheck {
  /** Sets the initiative that others are compared with. */
  startFrom(initiative: number): void;
  /** True when the two have no common operative participant that day, neither is a part of the other, and no lead of one, at any time, is one house with a lead of the other. */
  isUnrelated(other: number): boolean;
}

export function createUnrelatedCheck(snapshot: Columns, day: number): UnrelatedCheck {
  const { initiatives, actors } = snapshot;
  const takesPart = new Int32Array(actors.table.count).fill(-1);
  let it = -1;
  let leads: number[] = [];
  return {
    startFrom(initiative) {
      it = initiative;
      leads = leadsOf(snapshot, it);
      for (const actor of operativeParticipants(snapshot, it, day)) takesPart[actor] = it;
    },
    isUnrelated(other) {
      const list = listAt(initiatives.participants, other);
      for (let k = 0; k < list.length; k += 4) {
        const [actor, role] = [intAt(list, k), intAt(list, k + 1)];
        const isThere = isOperative(role) && intAt(list, k + 2) <= day && intAt(list, k + 3) >= day;
        if (isThere && takesPart[actor] === it) return false;
        if (!isLead(role) || actors.alive.values[actor] !== 1) continue;
        if (leads.some((lead) => areOneHouse(snapshot, lead, actor, day))) return false;
      }
      return !isPartOf(initiatives, it, other) && !isPartOf(initiatives, other, it);
    },
  };
}
