/**
 * How many more ties stay within communities than would by chance.
 * @see Newman & Girvan, Finding and evaluating community structure in networks, Physical Review E 69, 2004
 */

import { type Adjacency, nodeCount } from '../../measures/network/network.js';
import { floatAt, intAt } from '../../model/at.js';

export interface CommunityTies {
  /** Pairs of members that are tied. */
  readonly internal: number;
  /** Ties between members and other actors. */
  readonly external: number;
  /**
   * internal ÷ m − ((2 internal + external) ÷ 2m)², where m is the number of ties of the network. The sum over
   * communities is the modularity.
   */
  readonly contribution: number;
}

/** One entry for each community. @param of community by node, numbered from 0 without gaps */
export function tiesOfCommunities({ offsets, neighbours }: Adjacency, of: Int32Array): CommunityTies[] {
  const count = of.reduce((most, community) => Math.max(most, community), -1) + 1;
  const [within, ends] = [new Float64Array(count), new Float64Array(count)];
  for (let node = 0; node < of.length; node += 1) {
    const own = intAt(of, node);
    for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
      ends[own] = floatAt(ends, own) + 1;
      if (of[intAt(neighbours, at)] === own) within[own] = floatAt(within, own) + 1;
    }
  }
  const twice = neighbours.length;
  return [...within.keys()].map((community) => {
    const [inside, all] = [floatAt(within, community), floatAt(ends, community)];
    const contribution = twice === 0 ? 0 : inside / twice - (all / twice) ** 2;
    return { internal: inside / 2, external: all - inside, contribution };
  });
}

/** The modularity of communities, from −½ to 1; null without a tie. */
export function modularityOf(network: Adjacency, of: Int32Array): number | null {
  if (nodeCount(network) === 0 || network.neighbours.length === 0) return null;
  return tiesOfCommunities(network, of).reduce((sum, { contribution }) => sum + contribution, 0);
}
