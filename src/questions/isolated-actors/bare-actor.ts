/** Actors of whom nothing is known to talk about: they seek, offer and lead nothing. */
import { isLead } from '../../model/closed-lists.js';
import { hasEnded, hasRoleFrom } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether it states neither a need nor an offer, and leads nothing today or later. */
export function isBare({ actors, initiatives }: Columns, actor: number, day: number): boolean {
  if (listAt(actors.needs, actor).length + listAt(actors.offers, actor).length > 0) return false;
  return !listAt(initiatives.ofActor, actor).some(
    (each) => !hasEnded(initiatives, each, day) && hasRoleFrom(initiatives, each, actor, isLead, day),
  );
}
