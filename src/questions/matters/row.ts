/** A matter as the answer describes it: with the rows that are not dismissed or done. */
import type { StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { idOf } from '../../model/ids.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matters, PlacedMatter } from './matters.js';

export interface MatterRow {
  /** Without the day. */
  readonly id: string;
  readonly asOf: string;
  readonly of: Matters;
  readonly matter: PlacedMatter;
  /** Its pairs that wait for a decision, or whose decision is not over. */
  readonly open: readonly RowPlace[];
  /** The decision on the matter, or the decision that its rows have in common; null when there is none. */
  readonly decided: StoredDecision | null;
  /** The number of pairs that are new since that decision; 0 without a decision. */
  readonly newRowCount: number;
  /** The matters that would only repeat it, and are told within it. */
  readonly repeats: readonly MatterRow[];
  /** Of whom its words tell: of its repeats; once nothing in it waits, of those that were its repeats, so that what was decided on can still be read. */
  readonly tells: () => readonly MatterRow[];
}

export const initiativeIds = ({ of, matter }: MatterRow, numbers: readonly number[] = matter.initiatives): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.initiatives.table, each));

export const actorIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.actors.table, each));

export const themeIds = ({ of }: MatterRow, numbers: readonly number[]): string[] =>
  numbers.map((each) => idOf(of.known.snapshot.themes.table, each));

/** The initiatives among what ties these actors to others. */
export const threadIds = (row: MatterRow, isolated: PlacedMatter['isolated']): string[] =>
  initiativeIds(
    row,
    isolated.flatMap(({ thread }) => (thread?.medium === 'INITIATIVE' ? [thread.id] : [])),
  );
