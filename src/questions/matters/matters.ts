/** All matters of a day. */
import type { GraphState } from '../../fresh/graph-state.js';
import type { PairRanking } from '../../measures/ranking.js';
import type { MetNeed } from './find-needs.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matter } from './matter.js';
import type { Placed } from './order.js';

export type PlacedMatter = Matter & Placed;

/** Whom the step about an actor to connect names, by number. */
export interface Meeting {
  readonly actor: number;
  /** Whom to introduce to it; undefined where nobody is known, or where it is asked or invited. */
  readonly other?: number;
  /** What that one runs on the subject. */
  readonly initiative?: number;
  /** The theme that both name, where nothing more is known. */
  readonly theme?: number;
  /** The resource that the other offers on it. */
  readonly offers?: number;
  /** In what that one takes part on it. */
  readonly joins?: number;
}

export interface Matters {
  readonly known: GraphState;
  readonly asOf: string;
  readonly matters: readonly PlacedMatter[];
  /** By number of an actor that offers something, the first need that it could meet. */
  readonly sought: ReadonlyMap<number, MetNeed>;
  /** By id of a matter that a step about actors to connect concerns, whom that step names. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** By id of a matter that would only repeat others, those before it in the order of matters that tell it. */
  readonly toldBy: ReadonlyMap<string, readonly PlacedMatter[]>;
  /** Ids of matters in which nothing is to be decided, and that tell no other. */
  readonly idle: ReadonlySet<string>;
  /** The ranking behind the list of that name. */
  readonly synergies: PairRanking;
  readonly pairAt: (row: RowPlace) => readonly [number, number];
  /** The score of the first of these rows, rounded to 12 decimals; 0 without rows. */
  readonly strengthOf: (rows: readonly RowPlace[]) => number;
  /** The row of the suggestion with these ids, or of another kind of synergy between the two; undefined when no matter has it. */
  readonly locatePair: (suggestion: string, about: readonly string[]) => RowPlace | undefined;
  /** Ids of the parts of matters that are not pairs; for a need, with the digest of its evidence. */
  readonly others: ReadonlyMap<string, string | undefined>;
  /** The id of a row, without the day. */
  readonly rowId: (row: RowPlace) => string;
}
