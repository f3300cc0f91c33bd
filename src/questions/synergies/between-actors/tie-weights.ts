/**
 * How strongly actors are tied on a day: an initiative with n actors gives each pair 1 ÷ (n − 1) (Newman 2001), a link
 * or a membership of a network gives 1.
 */

import { operativeParticipants } from '../../../measures/participants.js';
import { eachRelation, isTyingLink } from '../../../measures/ties.js';
import { tiesMembers } from '../../../model/actors.js';
import { isUnderWay } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface TieWeights {
  /** By partner. */
  readonly weights: ReadonlyMap<number, number>;
  /** Their sum. */
  readonly strength: number;
}

/** Returns a function of an actor: its ties. Computed on first use; valid for one snapshot. */
export function createTieWeights(snapshot: Columns, day: number): (actor: number) => TieWeights {
  const known = new Map<number, TieWeights>();
  return (actor) => {
    const found = known.get(actor) ?? weigh(snapshot, actor, day);
    known.set(actor, found);
    return found;
  };
}

function weigh(snapshot: Columns, actor: number, day: number): TieWeights {
  const { initiatives, actors } = snapshot;
  const weights = new Map<number, number>();
  let strength = 0;
  const add = (partner: number, weight: number): void => {
    if (partner === actor || actors.alive.values[partner] !== 1) return;
    weights.set(partner, (weights.get(partner) ?? 0) + weight);
    strength += weight;
  };
  if (actors.alive.values[actor] !== 1) return { weights, strength };
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    if (!isUnderWay(initiatives, initiative, day)) continue;
    const members = operativeParticipants(snapshot, initiative, day);
    if (members.includes(actor)) for (const member of members) add(member, 1 / (members.length - 1));
  }
  const relate = (from: number, add: (other: number) => void): void => {
    eachRelation(listAt(actors.links, from), (other, nature, first, last) => {
      if (isTyingLink(nature) && first <= day && last >= day) add(other);
    });
    eachRelation(listAt(actors.memberships, from), (other, _, first, last) => {
      if (tiesMembers(actors, other) && first <= day && last >= day) add(other);
    });
  };
  relate(actor, (other) => add(other, 1));
  for (const partner of new Set([...listAt(actors.linkedBy, actor), ...listAt(actors.members, actor)])) {
    relate(partner, (other) => {
      if (other === actor) add(partner, 1);
    });
  }
  return { weights, strength };
}
