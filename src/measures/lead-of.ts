/** Which actor speaks for an initiative. */

import { isLead, isOperative } from '../model/closed-lists.js';
import { compareIds } from '../model/ids.js';
import { eachParticipant } from '../model/initiatives.js';
import type { Snapshot } from '../model/snapshot.js';

/** The rank of any other operative role, after those of LEAD and CO_LEAD. */
const RANK_OF_OTHERS = 2;

/**
 * The LEAD, else the CO_LEAD, whose role has not ended by that day; else one whose role has; else an actor with another
 * operative role that has not ended. Of several, the first by id.
 * @returns the number of the actor; undefined when nobody is known
 */
export function leadOf({ initiatives, actors }: Snapshot, initiative: number, day: number): number | undefined {
  const found: { readonly actor: number; readonly rank: number; readonly over: number }[] = [];
  eachParticipant(initiatives, initiative, (actor, role, _, to) => {
    if (actors.alive.values[actor] !== 1 || !isOperative(role)) return;
    if (isLead(role)) found.push({ actor, rank: role, over: to < day ? 1 : 0 });
    else if (to >= day) found.push({ actor, rank: RANK_OF_OTHERS, over: 0 });
  });
  const compare = compareIds(actors.table);
  const isOther = ({ rank }: { readonly rank: number }) => Number(rank === RANK_OF_OTHERS);
  return found.sort(
    (a, b) => isOther(a) - isOther(b) || a.over - b.over || a.rank - b.rank || compare(a.actor, b.actor),
  )[0]?.actor;
}
