/** Who takes part in an initiative, and who leads it. */

import { isLead, isOperative } from '../model/closed-lists.js';
import { eachParticipant } from '../model/initiatives.js';
import type { Columns } from '../model/snapshot.js';

/**
 * The actors with an operative role on that day, each once, without archived ones.
 * @param lastStart the last day on which a role may begin; NO_END counts those that begin later
 */
export function operativeParticipants(
  { initiatives, actors }: Columns,
  initiative: number,
  day: number,
  lastStart = day,
): number[] {
  const found = new Set<number>();
  eachParticipant(initiatives, initiative, (actor, role, from, to) => {
    if (isOperative(role) && from <= lastStart && to >= day && actors.alive.values[actor] === 1) found.add(actor);
  });
  return [...found];
}

/**
 * The actors that lead or co-lead an initiative, each once, without archived ones.
 * @param day leaves out roles that ended before this day; NO_START leaves out none
 */
export function leadsOf({ initiatives, actors }: Columns, initiative: number, day: number): number[] {
  const found = new Set<number>();
  eachParticipant(initiatives, initiative, (actor, role, _, to) => {
    if (isLead(role) && to >= day && actors.alive.values[actor] === 1) found.add(actor);
  });
  return [...found];
}

/** Who leads it; of one that nobody leads, who takes part in it. @param day days since 1970 */
export function runnersOf(columns: Columns, initiative: number, day: number): number[] {
  const leads = leadsOf(columns, initiative, day);
  return leads.length > 0 ? leads : operativeParticipants(columns, initiative, day);
}
