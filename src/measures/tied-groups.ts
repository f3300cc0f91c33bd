/** All ties of a day, as groups whose members are all tied to each other. */

import { tiesMembers } from '../model/actors.js';
import { codeOf, linkNatures } from '../model/closed-lists.js';
import { isUnderWay } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { operativeParticipants } from './participants.js';
import { eachRelation, isTyingLink } from './ties.js';

export interface TiedGroup {
  /** Two or more actors, by number, each once. */
  readonly members: readonly number[];
  readonly medium: 'INITIATIVE' | 'NETWORK' | 'DELEGATE_OF' | 'CONVENTION_WITH';
  /** Number of the initiative or the network; of a link, of the actor that it points to. */
  readonly through: number;
}

/**
 * The operative participants of each initiative active that day; a group of two for each link and each membership of a
 * network or a joint body.
 */
export function tiedGroups(snapshot: Columns, day: number): TiedGroup[] {
  const { initiatives, actors } = snapshot;
  const groups: TiedGroup[] = [];
  for (let initiative = 0; initiative < initiatives.table.count; initiative += 1) {
    if (!isUnderWay(initiatives, initiative, day)) continue;
    const members = operativeParticipants(snapshot, initiative, day);
    if (members.length > 1) groups.push({ members, medium: 'INITIATIVE', through: initiative });
  }
  const isAlive = (actor: number) => actors.alive.values[actor] === 1;
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (!isAlive(actor)) continue;
    const isTie = (other: number, from: number, to: number) =>
      other !== actor && isAlive(other) && from <= day && to >= day;
    eachRelation(listAt(actors.links, actor), (other, nature, from, to) => {
      if (!isTyingLink(nature) || !isTie(other, from, to)) return;
      const medium = nature === DELEGATE_OF ? 'DELEGATE_OF' : 'CONVENTION_WITH';
      groups.push({ members: [actor, other], medium, through: other });
    });
    eachRelation(listAt(actors.memberships, actor), (other, _, from, to) => {
      if (!tiesMembers(actors, other) || !isTie(other, from, to)) return;
      groups.push({ members: [actor, other], medium: 'NETWORK', through: other });
    });
  }
  return groups;
}

const DELEGATE_OF = codeOf(linkNatures, 'DELEGATE_OF');
