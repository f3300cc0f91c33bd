/** The pieces into which the network falls when an actor leaves. */
import { LONGEST_LIST } from '../../answers/connection.js';
import { piecesWithout } from '../../measures/network/cuts.js';
import type { Network } from '../../measures/network/network.js';
import { itemAt } from '../../model/item-at.js';

/** Actors that stay connected with one another, and with nobody else, when an actor leaves. */
export interface NetworkPieceRow {
  readonly actorCount: number;
  /** The first ids, as many as an answer may list. */
  readonly actors: readonly string[];
}

/** The largest first; a single one when all remain connected. */
export const describePieces = (network: Network, node: number): NetworkPieceRow[] =>
  piecesWithout(network, node).map((piece) => ({
    actorCount: piece.length,
    actors: [...piece.subarray(0, LONGEST_LIST)].map((each) => itemAt(network.actors, each).id),
  }));
