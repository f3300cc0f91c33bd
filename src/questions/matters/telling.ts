/** What the templates of a matter are filled in from. */
import type { Speaker } from '../../words/names.js';
import type { MatterRow } from './row.js';

/** What is named beside what the templates of a kind name themselves. */
export interface Telling {
  readonly row: MatterRow;
  readonly speak: Speaker;
  /** Ids of the two of the strongest row; empty where there is none. */
  readonly pair: readonly string[];
  /** Ids of the territories that it names: those in common of the strongest row, else its own. */
  readonly places: readonly string[];
}
