/** Go-betweens of two initiatives: actors that have worked with a lead of each, at any time. */
import { leadsOf } from '../../../measures/participants.js';
import { BODY } from '../../../model/actors.js';
import { isOperative } from '../../../model/closed-lists.js';
import { eachParticipant, eachRole } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

/** Bodies apart; by number. */
export function goBetweens(snapshot: Columns, a: number, b: number): Set<number> {
  const [leadsOfA, leadsOfB] = [leadsOf(snapshot, a), leadsOf(snapshot, b)];
  const ofB = leadsOfB.map((lead) => [lead, everWorkedWith(snapshot, lead)] as const);
  const found = new Set<number>();
  for (const lead of leadsOfA) {
    const known = everWorkedWith(snapshot, lead);
    for (const [other, others] of ofB) {
      if (other !== lead) for (const each of others) if (known.has(each)) found.add(each);
    }
  }
  return found;
}

/** Those with an operative role, whatever the dates, in an initiative in which this actor has one. */
function everWorkedWith(snapshot: Columns, actor: number): Set<number> {
  const { initiatives, actors } = snapshot;
  const found = new Set<number>();
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    let takesPart = false;
    eachRole(initiatives, initiative, actor, (role) => {
      takesPart ||= isOperative(role);
    });
    if (!takesPart || initiatives.alive.values[initiative] !== 1) continue;
    eachParticipant(initiatives, initiative, (other, role) => {
      const isSomebody = actors.alive.values[other] === 1 && actors.kind.values[other] !== BODY;
      if (other !== actor && isOperative(role) && isSomebody) found.add(other);
    });
  }
  return found;
}
