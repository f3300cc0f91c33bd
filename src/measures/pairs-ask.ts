/** The conditions that all questions about pairs of initiatives share, in numbers of the snapshot; null: no condition. */
import { dayOf, NO_END, NO_START } from '../model/days.js';
import { findNumber } from '../model/ids.js';
import { listAt } from '../model/lists.js';
import type { Snapshot } from '../model/snapshot.js';
import { narrowerThemes } from '../model/themes.js';
export interface PairsAsk {
  readonly asOf: number;
  /** Only pairs with one of these initiatives. */
  readonly initiatives: readonly number[] | null;
  /** The pair is about one of these themes; each question defines what that means. */
  readonly themes: ReadonlySet<number> | null;
  /** The pair touches these ranges of communes; each question defines what that means. */
  readonly places: ArrayLike<number> | null;
  readonly from: number;
  readonly to: number;
  readonly actor: number | null;
  readonly minimumScore: number;
}

/** The filters that overlaps and synergies between initiatives share, in ids and dates; null or undefined: no condition. */
export interface PairFilters {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly actor?: string | null;
  /** Days, YYYY-MM-DD. */
  readonly period?: { readonly start?: string | null; readonly end?: string | null } | null;
}

/** Turns ids and dates into numbers. @param wanted only pairs with one of these initiatives; null: every pair */
export function askPairs(
  { themes, territories, initiatives, actors }: Snapshot,
  { theme, territory, actor, period }: PairFilters,
  wanted: readonly string[] | null,
  asOf: string,
): Omit<PairsAsk, 'minimumScore'> {
  return {
    asOf: dayOf(asOf),
    initiatives: wanted === null ? null : wanted.map((id) => findNumber(initiatives.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, findNumber(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, findNumber(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    actor: actor == null ? null : findNumber(actors.table, actor),
  };
}
