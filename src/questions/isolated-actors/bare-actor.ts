/** Actors of whom nothing is known to talk about: they seek and offer nothing, and have led nothing. */
import { isLead } from '../../model/closed-lists.js';
import { hasRole } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether it states neither a need nor an offer, and leads nothing at any time. */
export function isBare({ actors, initiatives }: Columns, actor: number): boolean {
  if (listAt(actors.needs, actor).length + listAt(actors.offers, actor).length > 0) return false;
  return !listAt(initiatives.ofActor, actor).some((each) => hasRole(initiatives, each, actor, isLead));
}
