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
  /** Score of the first of these rows, rounded to 12 decimals; 0 without any. */
  readonly strengthOf: (rows: readonly RowPlace[]) => number;
  /** The row of that suggestion, about these ids, or of another kind of synergy between the two; undefined when no matter has it. */
  readonly locatePair: (suggestion: string, about: readonly string[]) => RowPlace | undefined;
  /** Ids of what matters tell beside pairs; of a need with the digest of what it rests on. */
  readonly others: ReadonlyMap<string, string | undefined>;
  /** The id of a row, without the day. */
  readonly rowId: (row: RowPlace) => string;
}
