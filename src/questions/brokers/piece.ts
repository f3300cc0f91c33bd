/** Actors that stay connected with one another, and with nobody else, when an actor leaves. */
export interface NetworkPieceRow {
  readonly actorCount: number;
  /** The first ids, as many as an answer may list. */
  readonly actors: readonly string[];
}
