/**
 * The initiatives that an actor without ties pays for. Funding is no tie, but a sentence that says the actor shares no
 * project must mention it.
 */
import { bodies } from '../../measures/coordination.js';
import { leadsOf } from '../../measures/participants.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf, idsOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { financedBy } from './financed-by.js';
import { untied } from './kind.js';
import type { IsolatedActorRow } from './row.js';

/** What is paid for, and which of its leads sit in a body with the actor: ids. */
export interface PaidFor {
  readonly initiative: string;
  readonly members: readonly string[];
}

/** The initiatives under way, those of other members first; none for actors with ties. */
export function paidForBy(snapshot: Snapshot, { kind, actor: id, asOf }: IsolatedActorRow): PaidFor[] {
  const { initiatives, actors } = snapshot;
  const actor = findNumber(actors.table, id);
  if (!untied.has(kind) || actor < 0) return [];
  const day = dayOf(asOf);
  const seats = bodies(snapshot, [actor], day);
  const isMember = (each: number) =>
    each !== actor && bodies(snapshot, [each], day).some((body) => seats.includes(body));
  const paid = financedBy(snapshot, actor, day).map((each) => ({
    initiative: idOf(initiatives.table, each),
    members: idsOf(actors.table, leadsOf(snapshot, each, day).filter(isMember)),
  }));
  return [...paid.filter(({ members }) => members.length > 0), ...paid.filter(({ members }) => members.length === 0)];
}
