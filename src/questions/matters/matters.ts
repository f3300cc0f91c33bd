/** All matters of a day. */
import type { GraphState } from '../../fresh/graph-state.js';
import type { PairRanking } from '../../measures/ranking.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matter } from './matter.js';
import type { Placed } from './order.js';

export type PlacedMatter = Matter & Placed;

export interface Matters {
  readonly known: GraphState;
  readonly asOf: string;
  readonly matters: readonly PlacedMatter[];
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
