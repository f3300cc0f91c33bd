/** A matter as it is told: with the rows that are not dismissed or done. */
import type { StoredDecision } from '../../answers/standing-decisions.js';
import { idOf } from '../../model/ids.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matters, PlacedMatter } from './matters.js';

export interface MatterRow {
  /** Without the day. */
  readonly id: string;
  readonly asOf: string;
  readonly of: Matters;
  readonly matter: PlacedMatter;
  /** Of its pairs, those that wait, or of which something is decided that is not over. */
  readonly open: readonly RowPlace[];
  /** What was decided on it, or on its rows together; null when nothing was. */
  readonly decided: StoredDecision | null;
  /** How many of them have come since it was decided; 0 when nothing was. */
  readonly newRowCount: number;
}

export const initiativeIds = ({ of, matter }: MatterRow, numbers: readonly number[] = matter.initiatives): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.initiatives.table, each));

export const actorIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.actors.table, each));

export const themeIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.themes.table, each));
