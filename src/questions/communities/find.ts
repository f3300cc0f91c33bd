/** Groups of actors that work with each other more than with the rest, each with what is typical of it. */

import { degreeOf, type Network, type NetworkActor, tieCount } from '../../measures/network/network.js';
import { rules } from '../../measures/rules.js';
import { intAt } from '../../model/at.js';
import { itemAt, valueAt } from '../../model/item-at.js';
import { round } from '../../model/round.js';
import { modularityOf, tiesOfCommunities } from './modularity.js';

/** A theme or an EPCI that is more frequent among the members than in the network. */
export interface Typical {
  readonly id: string;
  /** How many members have it, and how many actors of the network. */
  readonly members: number;
  readonly everywhere: number;
}

export interface Community {
  /** Members of the group, sorted by id. */
  readonly members: readonly string[];
  readonly themes: readonly Typical[];
  readonly epci: readonly Typical[];
  /** The most typical theme that more than half of the members have; null: none. An EPCI would be contested: who acts in the whole département acts in each. */
  readonly sharedTheme: Typical | null;
  /** The member with the most ties; of several, the first by id. */
  readonly largest: string;
  readonly internal: number;
  readonly external: number;
  readonly contribution: number;
}

export interface Communities {
  /** Largest first; at equal size by the id of the first member. */
  readonly communities: readonly Community[];
  readonly modularity: number | null;
  readonly actorCount: number;
  readonly tieCount: number;
  /** Actors without ties, which belong to no group. */
  readonly aloneCount: number;
}

/** The most typical themes of a community, and as many EPCI. */
const MOST_TYPICAL = 3;

/**
 * The communities largest first, with what is typical of each.
 * @param of community by node, as `findCommunities` gives it
 * @see Traag, Waltman & van Eck 2019 (Leiden); Newman 2004 (modularity, from −0.5 to 1)
 */
export function describeCommunities(network: Network, of: Int32Array): Communities {
  const members = new Map<number, NetworkActor[]>();
  const largest = new Map<number, number>();
  network.actors.forEach((actor, node) => {
    if (degreeOf(network, node) === 0) return;
    const community = intAt(of, node);
    const group = members.get(community);
    if (group) group.push(actor);
    else members.set(community, [actor]);
    const before = largest.get(community);
    if (before === undefined || degreeOf(network, node) > degreeOf(network, before)) largest.set(community, node);
  });
  const ties = tiesOfCommunities(network, of);
  const themes = countEach(network.actors, (actor) => actor.themes);
  const epci = countEach(network.actors, (actor) => actor.epci);
  const communities = [...members].map(([community, actors]) => {
    const typical = [
      typicalOf(actors, network.actors.length, (actor) => actor.themes, themes),
      typicalOf(actors, network.actors.length, (actor) => actor.epci, epci),
    ] as const;
    return {
      members: actors.map(({ id }) => id),
      themes: typical[0].slice(0, MOST_TYPICAL),
      epci: typical[1].slice(0, MOST_TYPICAL),
      sharedTheme:
        typical[0].find(({ members: share }) => share > rules.GROUP_THEME_SHARE.value * actors.length) ?? null,
      largest: itemAt(network.actors, valueAt(largest, community)).id,
      ...itemAt(ties, community),
    };
  });
  const first = ({ members }: Community) => itemAt(members, 0);
  return {
    communities: communities.sort((a, b) => b.members.length - a.members.length || (first(a) < first(b) ? -1 : 1)),
    modularity: modularityOf(network, of),
    actorCount: network.actors.length,
    tieCount: tieCount(network),
    aloneCount: network.actors.filter((_, node) => degreeOf(network, node) === 0).length,
  };
}

function countEach(actors: readonly NetworkActor[], listOf: (actor: NetworkActor) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const actor of actors) for (const id of listOf(actor)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * What several members have, and a larger share of the members than of the network: the largest difference first.
 */
function typicalOf(
  actors: readonly NetworkActor[],
  network: number,
  listOf: (actor: NetworkActor) => readonly string[],
  everywhere: ReadonlyMap<string, number>,
): Typical[] {
  const difference = ({ members, everywhere: all }: Typical) => round(members / actors.length - all / network);
  return [...countEach(actors, listOf)]
    .map(([id, members]) => ({ id, members, everywhere: everywhere.get(id) ?? 0 }))
    .filter((typical) => typical.members >= rules.GROUP_TYPICAL_MEMBERS.value && difference(typical) > 0)
    .sort((a, b) => difference(b) - difference(a) || b.members - a.members || (a.id < b.id ? -1 : 1));
}
