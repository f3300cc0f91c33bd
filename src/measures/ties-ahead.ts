/** Whom an actor works with today or will work with: ties that have not ended, those that begin later among them. */

import { tiesMembers } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { isOperative } from '../model/closed-lists.js';
import { eachRole, isAbandoned, isOver } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { eachRelation, isTyingLink } from './ties.js';

/** The partners of an actor by ties that end on that day or later, whenever they begin; archived ones apart. */
export function tiesAhead(columns: Columns, actor: number, day: number): Set<number> {
  const { initiatives, actors } = columns;
  const found = new Set<number>();
  const meet = (other: number, from: number, to: number): void => {
    if (other !== actor && from <= to && to >= day && actors.alive.values[other] === 1) found.add(other);
  };
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    if (initiatives.alive.values[initiative] !== 1 || isAbandoned(initiatives, initiative)) continue;
    if (isOver(initiatives, initiative)) continue;
    const [start, end] = [intAt(initiatives.start.values, initiative), intAt(initiatives.end.values, initiative)];
    eachRole(initiatives, initiative, actor, (role, from, to) => {
      if (!isOperative(role)) return;
      const [begins, ends] = [Math.max(start, from), Math.min(end, to)];
      eachRelation(listAt(initiatives.participants, initiative), (other, its, first, last) => {
        if (isOperative(its)) meet(other, Math.max(begins, first), Math.min(ends, last));
      });
    });
  }
  const relate = (from: number, see: (other: number, first: number, last: number) => void): void => {
    eachRelation(listAt(actors.links, from), (other, nature, first, last) => {
      if (isTyingLink(nature)) see(other, first, last);
    });
    eachRelation(listAt(actors.memberships, from), (other, _, first, last) => {
      if (tiesMembers(actors, other)) see(other, first, last);
    });
  };
  relate(actor, meet);
  for (const partner of new Set([...listAt(actors.linkedBy, actor), ...listAt(actors.members, actor)])) {
    relate(partner, (other, first, last) => {
      if (other === actor) meet(partner, first, last);
    });
  }
  return found;
}
