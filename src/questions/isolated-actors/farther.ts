/** Whom an actor could meet outside its neighbourhood: what travels, or who runs the same elsewhere. */
import type { Resource } from '../../language/generated/types.js';
import { type Match, matchesBetween } from '../../measures/exchanges.js';
import { leadOf } from '../../measures/lead-of.js';
import { onLeaves } from '../../measures/subject/on-leaves.js';
import { intAt } from '../../model/at.js';
import { codeOf, isLead, resources, travels } from '../../model/closed-lists.js';
import { dateOf } from '../../model/days.js';
import { epciOfHome } from '../../model/home-epci.js';
import { findNumber, idOf } from '../../model/ids.js';
import { hasEnded, hasRoleFrom, isCompared } from '../../model/initiatives.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { type Beside, MOST_EPCI } from './beside.js';
import { createMayMeet } from './may-meet.js';

const AUDIENCE = codeOf(resources, 'AUDIENCE');

const nothing = { helps: null, wants: null, offers: null, seeks: null, runs: null, joins: null };

/**
 * The best one, where nobody is near: who seeks or offers what needs no place, such as skills; else who runs a local
 * initiative with most leaf themes in common with one that the actor leads, of equals what goes on longest, then by id.
 * @param apart ids of others that are not suggested
 * @param exchanging actors that seek or offer something
 */
export function findFarther(
  snapshot: Snapshot,
  id: string,
  day: number,
  apart: readonly string[],
  exchanging: readonly number[],
): Beside | null {
  const { actors, themes } = snapshot;
  const actor = findNumber(actors.table, id);
  if (actor < 0) return null;
  const mayMeet = createMayMeet(snapshot, actor, day, apart);
  const isOfferedFar = ({ resource }: Match) => travels(resource);
  const stated = (resource: number, theme: number) => ({
    ...{ resource: itemAt(resources, resource) as Resource, theme: idOf(themes.table, theme) },
  });
  const met = exchanging.filter(mayMeet).flatMap((other) => {
    const helps = matchesBetween(snapshot, actor, other, () => false).find(isOfferedFar);
    const wants = matchesBetween(snapshot, other, actor, () => false).find(isOfferedFar);
    if (!helps && !wants) return [];
    return [
      {
        ...nothing,
        actor: idOf(actors.table, other),
        helps: helps ? stated(helps.resource, helps.offered) : null,
        wants: wants ? stated(wants.resource, wants.theme) : null,
      },
    ];
  });
  // Who seeks people, and nothing else, is not helped by a colleague far away.
  const needs = [...listAt(actors.needs, actor)].filter((_, place) => place % 2 === 0);
  const isOfPeople = needs.length > 0 && needs.every((resource) => resource === AUDIENCE);
  const [best] = met.sort((x, y) => (x.actor < y.actor ? -1 : 1));
  return best ?? (isOfPeople ? null : runningElsewhere(snapshot, actor, day, mayMeet));
}

function runningElsewhere(
  snapshot: Snapshot,
  actor: number,
  day: number,
  mayMeet: (other: number) => boolean,
): Beside | null {
  const { actors, initiatives, subjects } = snapshot;
  const leavesOf = (each: number) => [...listAt(subjects.leaves, intAt(initiatives.subject.values, each))];
  const endOf = (each: number) => intAt(initiatives.end.values, each);
  const isOpen = (each: number) => isCompared(initiatives, each) && !hasEnded(initiatives, each, day);
  const own = new Set(
    [...new Set(listAt(initiatives.ofActor, actor))]
      .filter((each) => isOpen(each) && hasRoleFrom(initiatives, each, actor, isLead, day))
      .flatMap(leavesOf),
  );
  const common = (each: number) => leavesOf(each).filter((leaf) => own.has(leaf)).length;
  const found = onLeaves(snapshot, own)
    .filter((each) => isOpen(each) && epciOfHome(snapshot, intAt(initiatives.ground.values, each)).length <= MOST_EPCI)
    .flatMap((each) => {
      const lead = leadOf(snapshot, each, day);
      return lead === undefined || !mayMeet(lead) ? [] : [{ each, lead, name: idOf(initiatives.table, each) }];
    })
    .sort((x, y) => common(y.each) - common(x.each) || endOf(y.each) - endOf(x.each) || (x.name < y.name ? -1 : 1));
  const [best] = found;
  if (best === undefined) return null;
  const start = dateOf(intAt(initiatives.start.values, best.each));
  return {
    ...nothing,
    actor: idOf(actors.table, best.lead),
    runs: { initiative: best.name, start, end: dateOf(endOf(best.each)) },
  };
}
