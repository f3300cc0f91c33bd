/**
 * Whether the ties of each group of actors lead to members of the same group or to others.
 * @see Krackhardt & Stern, Informal networks and organizational crises, Social Psychology Quarterly 51(2), 1988
 */

import type { EiGrouping } from '../../language/generated/types.js';
import { degreeOf, type Network, type NetworkActor, neighboursOf } from '../../measures/network/network.js';
import { type NetworkNames, networkInThread } from '../../measures/network/network-of.js';
import { job } from '../../model/job.js';
import { round } from '../../model/round.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';

export interface GroupTies {
  /** A theme, an EPCI or a kind. */
  readonly group: string;
  /** Actors of the group that have a tie. */
  readonly members: number;
  readonly internal: number;
  readonly external: number;
}

const groupings: Readonly<Record<EiGrouping, (actor: NetworkActor) => readonly string[]>> = {
  THEME: ({ themes }) => themes,
  EPCI: ({ epci }) => epci,
  KIND: ({ kind }) => (kind === null ? [] : [kind]),
};

/** The ties of every group that has any, in no order. */
function tiesOfGroups(network: Network, groupsOf: (actor: NetworkActor) => readonly string[]): GroupTies[] {
  const found = new Map<string, { members: number; ends: number; external: number }>();
  const own = network.actors.map((actor) => new Set(groupsOf(actor)));
  own.forEach((groups, node) => {
    for (const group of groups) {
      if (degreeOf(network, node) === 0) continue;
      const ties = found.get(group) ?? { members: 0, ends: 0, external: 0 };
      ties.members += 1;
      for (const other of neighboursOf(network, node)) {
        if (own[other]?.has(group)) ties.ends += 1;
        else ties.external += 1;
      }
      found.set(group, ties);
    }
  });
  return [...found].map(([group, { members, ends, external }]) => ({ group, members, internal: ends / 2, external }));
}

/**
 * The ties of the groups on a day. The network of that day, which is much larger, stays in the thread.
 * @public a thread finds this function by its name
 */
export function tiesOfGroupsInThread(
  shared: SharedSnapshot,
  names: NetworkNames,
  day: number,
  by: EiGrouping,
): GroupTies[] {
  return tiesOfGroups(networkInThread(shared, names, day), groupings[by]);
}

export const tiesOfGroupsJob = job(import.meta.url, { tiesOfGroupsInThread });

/**
 * E-I index, from −1 (all ties stay inside the group) to 1 (all lead outside).
 * @see Krackhardt & Stern 1988
 * @example eiIndexOf({ members: 3, group: 'LOCAL', internal: 3, external: 1 }) // -0.5
 */
export function eiIndexOf({ internal, external }: GroupTies): number {
  return round((external - internal) / (external + internal));
}

/** The most closed groups first, then those with more members, then by name. */
export function mostClosedFirst(groups: readonly GroupTies[]): GroupTies[] {
  return [...groups].sort(
    (a, b) => eiIndexOf(a) - eiIndexOf(b) || b.members - a.members || (a.group < b.group ? -1 : 1),
  );
}
