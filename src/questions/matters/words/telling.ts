/** The values that the templates of a matter need. */
import type { Settings } from '../../../answers/setting.js';
import type { Speaker } from '../../../words/names.js';
import type { Backdrop } from '../around/backdrop.js';
import type { MatterRow } from '../row.js';

/** Names for one kind of matter, in addition to those of all kinds. */
export interface Telling {
  readonly row: MatterRow;
  readonly speak: Speaker;
  /** Of the initiatives, of the seekers and of those that offer. */
  readonly settings: Settings;
  /** Ids of the two initiatives of the strongest row; empty without one. */
  readonly pair: readonly string[];
  /** Ids of the territories that it names: those in common of the strongest row, else its own. */
  readonly places: readonly string[];
  /** Ids of the actors to call first. */
  readonly call: readonly string[];
  readonly backdrop: Backdrop;
  /** Of a matter that is told within another one: ids of the initiatives of that one, whose money and meeting it tells itself. */
  readonly within?: readonly string[];
}
