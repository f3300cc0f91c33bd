/**
 * Whether the question isolatedActors judges an actor, and whether enough is known about it. It judges all actors except bodies and actors that only fund, with or without units of their own.
 */

import { BODY, mayBeMet, others } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { codeOf, linkNatures, roles } from '../../model/closed-lists.js';
import { isOwnFunds } from '../../model/funding.js';
import { hasRole } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { eachRelation } from '../ties.js';

const FUNDER = codeOf(roles, 'FUNDER');
const UNIT_OF = codeOf(linkNatures, 'UNIT_OF');

/**
 * True: documented, by a theme of its work, needs or offers, by an initiative, or by a seat in a body, whatever the
 * dates. False: judged, but not documented. Null: not judged.
 */
export function isDocumented(snapshot: Columns, actor: number): boolean | null {
  const { actors, initiatives, subjects, funding } = snapshot;
  if (!mayBeMet(actors, actor)) return null;
  const isAlive = (other: number) => actors.alive.values[other] === 1;
  const subject = intAt(actors.subject.values, actor);
  const works =
    [subjects.leaves, subjects.rootsOfNamed].some((themes) => listAt(themes, subject).length > 0) ||
    [actors.needs, actors.offers].some((stated) => listAt(stated, actor).length > 0);
  const shares = [...listAt(initiatives.ofActor, actor)].filter((each) => initiatives.alive.values[each] === 1);
  const joined = others(actors.memberships, actor);
  const isKnown =
    works || shares.length > 0 || joined.some((body) => actors.kind.values[body] === BODY && isAlive(body));
  const links = (list: Int32Array) => list.some((link) => funding.alive.values[link] === 1);
  const doesMore =
    works ||
    joined.some(isAlive) ||
    listAt(actors.members, actor).some(isAlive) ||
    isLinked(snapshot, actor) ||
    listAt(actors.received, actor).some((link) => funding.alive.values[link] === 1 && !isOwnFunds(funding, link)) ||
    shares.some((each) => hasOtherRole(snapshot, actor, each));
  const onlyFunds = !doesMore && (shares.length > 0 || links(listAt(actors.grants, actor)));
  return onlyFunds ? null : isKnown;
}

/** Whether an actor has any link but UNIT_OF: a funder with a unit of its own still only funds. */
function isLinked({ actors }: Columns, actor: number): boolean {
  let found = false;
  const see = (other: number, nature: number) => {
    found ||= nature !== UNIT_OF && actors.alive.values[other] === 1;
  };
  eachRelation(listAt(actors.links, actor), see);
  for (const other of listAt(actors.linkedBy, actor)) {
    eachRelation(listAt(actors.links, other), (end, nature) => {
      if (end === actor) see(other, nature);
    });
  }
  return found;
}

/** Whether an actor has any role but FUNDER in an initiative. */
function hasOtherRole({ initiatives }: Columns, actor: number, initiative: number): boolean {
  return hasRole(initiatives, initiative, actor, (role) => role !== FUNDER);
}
