/** The rows of the question network. */
import type { TieMedium } from '../../language/generated/types.js';

/** A clique of actors, and what ties them in the words of the schema. */
export interface TyingGroup {
  readonly medium: TieMedium;
  /** Id of the initiative, or of an actor. */
  readonly through: string;
  readonly members: readonly string[];
}

/** The places of two actors in `actors`, the smaller first. */
export interface NetworkTieRow {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  /** What ties the two. */
  readonly groups: readonly TyingGroup[];
}

export interface NetworkRow {
  /** Ids, sorted. */
  readonly actors: readonly string[];
  readonly ties: readonly NetworkTieRow[];
  readonly actorCount: number;
  readonly tieCount: number;
}
