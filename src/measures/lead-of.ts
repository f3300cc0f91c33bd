/** Who speaks for an initiative. */

import { isLead, isOperative } from '../model/closed-lists.js';
import { compareIds } from '../model/ids.js';
import { eachParticipant } from '../model/initiatives.js';
import type { Snapshot } from '../model/snapshot.js';

/** Roles from the first to the last by which somebody speaks for it: LEAD, CO_LEAD, then any other operative role. */
const OTHER = 2;

/**
 * The LEAD, else the CO_LEAD, whatever the dates; else who has another operative role that has not ended by that day. Of several the first by id.
 * @returns its number; undefined: nobody is known
 */
export function leadOf({ initiatives, actors }: Snapshot, initiative: number, day: number): number | undefined {
  const found: { readonly actor: number; readonly rank: number }[] = [];
  eachParticipant(initiatives, initiative, (actor, role, _, to) => {
    if (actors.alive.values[actor] !== 1 || !isOperative(role)) return;
    if (isLead(role)) found.push({ actor, rank: role });
    else if (to >= day) found.push({ actor, rank: OTHER });
  });
  const compare = compareIds(actors.table);
  return found.sort((a, b) => a.rank - b.rank || compare(a.actor, b.actor))[0]?.actor;
}
