/** Brokers: the actors of the network by betweenness, and the evidence for one of them. */

import { type Network, neighboursOf, nodeCount, tieCount } from '../../measures/network/network.js';
import { floatAt, numberAt } from '../../model/at.js';
import { itemAt } from '../../model/item-at.js';
import { round } from '../../model/round.js';
import { describePieces, type NetworkPieceRow } from './piece.js';
import { structuralHoles } from './structural-holes.js';

export interface Broker {
  readonly actor: string;
  /**
   * Not normalised: over all pairs of other actors, the sum of the share of their shortest paths through this actor.
   */
  readonly pathsThrough: number;
  /** `pathsThrough` ÷ the number of pairs of other actors; null with fewer than three actors. */
  readonly betweenness: number | null;
  /** Null for an actor without ties. */
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly degree: number;
  readonly tiesAmongPartners: number;
  /** The groups into which the actors that it connects fall when it leaves; empty when they stay connected. */
  readonly pieces: readonly NetworkPieceRow[];
  readonly partners: readonly { readonly actor: string; readonly constraint: number }[];
  readonly actorCount: number;
  readonly tieCount: number;
}

/** Highest betweenness first, then by id. @param raw node by node */
export function orderBrokers(network: Network, raw: Float64Array): number[] {
  const pairs = pairsOfOthers(nodeCount(network));
  const ordered = raw.map((value) => round(value / Math.max(1, pairs)));
  return [...ordered.keys()].sort((a, b) => floatAt(ordered, b) - floatAt(ordered, a) || a - b);
}

/**
 * One broker with its evidence.
 * @param raw betweenness by node, as `sumBetweenness` returns it
 * @param isCut by node, as `findCuts` returns it
 * @see Freeman 1977 (betweenness); Burt 1992 (structural holes: effective size, constraint)
 */
export function describeBroker(network: Network, raw: Float64Array, isCut: Uint8Array, node: number): Broker {
  const idAt = (each: number) => itemAt(network.actors, each).id;
  const pairs = pairsOfOthers(nodeCount(network));
  const { constraints, ...holes } = structuralHoles(network, node);
  const partners = [...neighboursOf(network, node)];
  return {
    actor: idAt(node),
    pathsThrough: floatAt(raw, node),
    betweenness: pairs > 0 ? round(floatAt(raw, node) / pairs) : null,
    constraint: partners.length > 0 ? round(constraints.reduce((sum, value) => sum + value, 0)) : null,
    ...holes,
    partners: partners.map((partner, place) => ({ actor: idAt(partner), constraint: numberAt(constraints, place) })),
    pieces: isCut[node] === 1 ? describePieces(network, node) : [],
    actorCount: nodeCount(network),
    tieCount: tieCount(network),
  };
}

function pairsOfOthers(nodes: number): number {
  return ((nodes - 1) * (nodes - 2)) / 2;
}
