/** The places of two actors in `actors`, the smaller first. */
export interface NetworkTieRow {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

export interface NetworkRow {
  /** Ids, sorted. */
  readonly actors: readonly string[];
  readonly ties: readonly NetworkTieRow[];
  readonly actorCount: number;
  readonly tieCount: number;
}
