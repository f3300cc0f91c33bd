/** What began, ended, was added and was removed between two days. */
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { timeZone } from '../../answers/today.js';
import type { DifferenceKind, FundingNature } from '../../language/generated/types.js';

/** A row of cypher/difference.cypher. */
export interface DifferenceRow {
  /** The kind of difference and the entity. */
  readonly id: string;
  readonly what: DifferenceKind;
  readonly on: string;
  readonly entity: string;
  /** Only for a funding link; the fields have the same names in the schema. */
  readonly nature: FundingNature | null;
  readonly natureBefore: FundingNature | null;
  /** Cents. */
  readonly amountBefore: number | null;
  readonly amount: number | null;
  readonly label: DifferingLabel | 'Gone';
}

const MOST_ROWS = 1_000_000;

/** The labels of what is listed. */
export type DifferingLabel = 'Initiative' | 'Actor' | 'FundingLink';

/** Sorted by day, then by id. @param what only these kinds of changes; null: all @param labels only of these entities; null: of all @param territory what concerns it; null: everything */
export function findDifferences(
  context: Context,
  ask: {
    readonly from: string;
    readonly to: string;
    readonly what: readonly DifferenceKind[] | null;
    readonly labels: readonly DifferingLabel[] | null;
    readonly territory: string | null;
  },
): Promise<readonly DifferenceRow[]> {
  return readCached<DifferenceRow>(context, 'difference', { ...ask, zone: timeZone(), limit: MOST_ROWS });
}
