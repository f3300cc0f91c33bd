/** Who takes part in an initiative, and who leads it. */

import { isLead, isOperative } from '../model/closed-lists.js';
import { eachParticipant } from '../model/initiatives.js';
import type { Columns } from '../model/snapshot.js';

/** The actors with an operative role on that day, each once, archived ones apart. */
export function operativeParticipants({ initiatives, actors }: Columns, initiative: number, day: number): number[] {
  const found = new Set<number>();
  eachParticipant(initiatives, initiative, (actor, role, from, to) => {
    if (isOperative(role) && from <= day && to >= day && actors.alive.values[actor] === 1) found.add(actor);
  });
  return [...found];
}

/** The actors that lead it or co-lead it, whatever the dates, each once, archived ones apart. */
export function leadsOf({ initiatives, actors }: Columns, initiative: number): number[] {
  const found = new Set<number>();
  eachParticipant(initiatives, initiative, (actor, role) => {
    if (isLead(role) && actors.alive.values[actor] === 1) found.add(actor);
  });
  return [...found];
}
