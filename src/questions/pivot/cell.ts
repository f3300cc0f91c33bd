/** What one cell, one row, or no cell of a table counts, by the same rules as its figure. */

import type { PivotFact, PivotRow, PivotValue } from './row.js';
import { smaller } from './tabulate.js';

/** A fact in a cell, with the share of it that the cell counts. */
export interface CellFact {
  readonly id: string;
  /** The amount of a grant in cents; null when unknown. */
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
export function cellOf(table: PivotRow, row: string, column: string): PivotCellRow | null {
  return sumOf(table, (fact) => {
    const [down, across] = [placeOf(fact.rows, row), placeOf(fact.columns, column)];
    return down && across && smaller(down, across);
  });
}

/** @param row null: the facts without a known row @returns null for an empty row */
export function wholeRowOf(table: PivotRow, row: string | null): PivotCellRow | null {
  return sumOf(table, ({ rows }) => {
    if (row !== null) return placeOf(rows, row);
    return rows.length === 0 ? { value: '' } : undefined;
  });
}

/** @returns what the totals count although it is in no cell; null when everything is in one */
export function inNoCell(table: PivotRow): PivotCellRow | null {
  return sumOf(table, ({ rows, columns }) => (rows.length * columns.length === 0 ? { value: '' } : undefined));
}

/** @param placeIn returns the value under which a fact is counted; undefined when the fact is not counted */
function sumOf({ measure, facts }: PivotRow, placeIn: (fact: PivotFact) => PivotValue | undefined) {
  const found = facts.flatMap((fact): CellFact | [] => {
    const place = placeIn(fact);
    return place ? { id: fact.id, cents: fact.cents ?? null, share: place.share ?? fact.share ?? 1 } : [];
  });
  if (found.length === 0) return null;
  const cents = found.flatMap((fact) => (fact.cents === null ? [] : fact.cents * fact.share));
  const amount = cents.length === 0 ? null : Math.round(cents.reduce((sum, each) => sum + each, 0));
  return { measure, count: found.length, amount, facts: found };
}

const placeOf = (places: PivotFact['rows'], wanted: string) => places.find(({ value }) => value === wanted);

/** Facts sorted by their amount in this cell, largest first, then by id. */
export const largestFirst = (facts: readonly CellFact[]): CellFact[] =>
  facts.toSorted((one, other) => partOf(other) - partOf(one) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

const partOf = ({ cents, share }: CellFact): number => (cents ?? -1) * share;
