/** A matter as it is told: with the rows that are not dismissed or done. */
import type { StoredDecision } from '../../answers/standing-decisions.js';
import { idOf } from '../../model/ids.js';
import type { DifferenceRow } from '../difference/find.js';
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
  /** What was decided on it, or on its rows together; null when nothing was, undefined where that was not looked for. */
  readonly decided: StoredDecision | null | undefined;
  /** How many of them have come since it was decided; 0 when nothing was. */
  readonly newRowCount: number;
  /** What it is about that began, ended or came since an earlier day; empty where none is asked about. */
  readonly news: readonly DifferenceRow[];
}

export const initiativeIds = ({ of, matter }: MatterRow, numbers: readonly number[] = matter.initiatives): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.initiatives.table, each));

export const actorIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.actors.table, each));

export const themeIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.themes.table, each));
