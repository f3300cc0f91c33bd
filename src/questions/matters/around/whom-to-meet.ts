/** Whom the step about actors to connect names: the one to call, and the one to introduce to it. */

import { operativeParticipants } from '../../../measures/participants.js';
import { COMPANY } from '../../../model/actors.js';
import { codeOf, resources } from '../../../model/closed-lists.js';
import { dateOf, NO_END, NO_START } from '../../../model/days.js';
import { compareIds, findNumber, idOf } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { isBare } from '../../isolated-actors/bare-actor.js';
import { financedBy } from '../../isolated-actors/financed-by.js';
import { untied } from '../../isolated-actors/kind.js';
import { createMayMeet } from '../../isolated-actors/may-meet.js';
import { suggestPeers } from '../../isolated-actors/peers.js';
import { servesHome } from '../../isolated-actors/serves-seat.js';
import { projectsOn } from '../../synergies/projects-on.js';
import type { Matter } from '../matter.js';
import type { Matters, Meeting } from '../matters.js';
import { aroundActor } from './around-actor.js';
import { whomElse } from './whom-else.js';

const MOST_PEERS = 3;

/**
 * Of one actor: who seeks what it offers, else who runs a project on its subject nearby (for its own place, where nothing
 * is known of it), else the first theme peer; of a small group the first peer of its first actor. Who pays for projects is invited, and introduced to nobody.
 * @param matter an ISOLATED one @param day days since 1970
 */
export function whomToMeet(of: Pick<Matters, 'known' | 'sought'>, matter: Matter, day: number): Meeting | undefined {
  const { snapshot } = of.known;
  const { actors, initiatives } = snapshot;
  const inOrder = (each: readonly number[]) => [...each].sort(compareIds(actors.table));
  const all = inOrder(matter.isolated.flatMap((each) => [...each.actors]));
  const [actor] = all;
  const [one] = matter.isolated;
  if (actor === undefined || one === undefined) return undefined;
  const number = (initiative: string) => findNumber(initiatives.table, initiative);
  const nearby = (each: number): Meeting | undefined => {
    const isOpen = (initiative: string) => !isBare(snapshot, each) || servesHome(snapshot, number(initiative), each);
    const [project] = aroundActor(of, each, day).projects.filter(({ initiative }) => isOpen(initiative));
    if (project === undefined) return undefined;
    return { actor: each, other: findNumber(actors.table, project.lead), initiative: number(project.initiative) };
  };
  if (all.length > 1) {
    const [lapsed] = one.kind === 'LAPSED' ? inOrder(one.actors) : [];
    if (lapsed !== undefined) return nearby(lapsed) ?? { actor };
    const [peer] = one.kind === 'SMALL_COMPONENT' ? suggestPeers(snapshot, actor, day, 1, one.actors) : [];
    return peer ? { actor, other: peer.actor } : { actor };
  }
  if (untied.has(one.kind) && (financedBy(snapshot, actor, day).length > 0 || offersMoney(snapshot, actor)))
    return { actor };
  const seeker = of.sought.get(actor)?.seeker;
  if (seeker !== undefined) return { actor, other: seeker };
  const project = nearby(actor);
  if (project) return project;
  const isLapsed = one.kind === 'LAPSED';
  // A company whose contract has ended is not recommended to others.
  if (isLapsed && actors.kind.values[actor] === COMPANY) return { actor };
  const last = isLapsed && one.thread?.medium === 'INITIATIVE' ? one.thread.id : undefined;
  const former = last === undefined ? [] : operativeParticipants(snapshot, last, NO_START, NO_END);
  const mayMeet = createMayMeet(snapshot, actor, day, []);
  const [peer] = suggestPeers(snapshot, actor, day, MOST_PEERS, one.actors).filter(
    (each) => !former.includes(each.actor) && mayMeet(each.actor),
  );
  const other = peer === undefined && untied.has(one.kind) ? whomElse(of, actor, day) : undefined;
  if (other !== undefined) return other;
  const [theme] = peer?.sharedThemes ?? [];
  const [joins] =
    peer && theme !== undefined
      ? projectsOn(snapshot, idOf(actors.table, peer.actor), [idOf(snapshot.themes.table, theme)], dateOf(day) ?? '')
      : [];
  const isElsewhere = joins !== undefined && !servesHome(snapshot, number(joins.initiative), actor);
  if (isElsewhere && isBare(snapshot, actor)) return { actor };
  return {
    actor,
    ...(peer && { other: peer.actor }),
    ...(theme !== undefined && { theme }),
    ...(joins && { joins: findNumber(initiatives.table, joins.initiative) }),
  };
}

const FUNDING = codeOf(resources, 'FUNDING');

/** Whether it offers money: it is invited to present its aids. */
const offersMoney = ({ actors }: Snapshot, actor: number): boolean =>
  [...listAt(actors.offers, actor)].some((resource, place) => place % 2 === 0 && resource === FUNDING);
