/** What one cell of a table counts, by the same rules as its figure. */

import type { PivotFact, PivotRow } from './row.js';
import { smaller } from './tabulate.js';

/** A fact in a cell, with the share of it that the cell counts. */
export interface CellFact {
  readonly id: string;
  /** For a grant; null when the amount is unknown. */
  readonly cents: number | null;
  readonly share: number;
}

export interface PivotCellRow {
  readonly measure: PivotRow['measure'];
  readonly count: number;
  /** Cents; null when no amount is known. */
  readonly amount: number | null;
  readonly facts: readonly CellFact[];
}

/** @returns null for an empty cell */
export function cellOf({ measure, facts }: PivotRow, row: string, column: string): PivotCellRow | null {
  const found = facts.flatMap((fact): CellFact | [] => {
    const [down, across] = [placeOf(fact.rows, row), placeOf(fact.columns, column)];
    if (!down || !across) return [];
    return { id: fact.id, cents: fact.cents ?? null, share: smaller(down, across).share ?? fact.share ?? 1 };
  });
  if (found.length === 0) return null;
  const cents = found.flatMap((fact) => (fact.cents === null ? [] : fact.cents * fact.share));
  const amount = cents.length === 0 ? null : Math.round(cents.reduce((sum, each) => sum + each, 0));
  return { measure, count: found.length, amount, facts: found };
}

const placeOf = (places: PivotFact['rows'], wanted: string) => places.find(({ value }) => value === wanted);

/** Those with the most in this cell first, then by id. */
export const largestFirst = (facts: readonly CellFact[]): CellFact[] =>
  facts.toSorted((one, other) => partOf(other) - partOf(one) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

const partOf = ({ cents, share }: CellFact): number => (cents ?? -1) * share;
