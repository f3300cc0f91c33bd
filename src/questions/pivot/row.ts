import type { PivotAxis, PivotMeasure } from '../../language/generated/types.js';

/**
 * A fact that is counted once: an initiative or a role (cypher/pivot-initiatives.cypher), a grant
 * (cypher/pivot-euros.cypher).
 */
export interface PivotFact {
  readonly id: string;
  /** The amount of a grant in cents; null when unknown. */
  readonly cents?: number | null;
  /** The share of a grant that counts, 0 to 1. */
  readonly share?: number;
  readonly rows: readonly PivotValue[];
  readonly columns: readonly PivotValue[];
}

/** A value of a fact on an axis; each value once. */
export interface PivotValue {
  /** An id, or a year in digits. */
  readonly value: string;
  /** The share of a grant that belongs to this value; null or absent: everything that counts. */
  readonly share?: number | null;
}

export interface PivotHeadingRow {
  readonly id: string;
  readonly axis: PivotAxis;
  readonly value: string;
  readonly count: number;
  /** Cents. */
  readonly amount: number | null;
}

export interface PivotRow {
  readonly id: string;
  readonly measure: PivotMeasure;
  /** The facts that the cells of the table count. */
  readonly facts: readonly PivotFact[];
  readonly asOf: string;
  readonly rows: readonly PivotHeadingRow[];
  readonly columns: readonly PivotHeadingRow[];
  readonly counts: readonly (readonly number[])[];
  readonly amounts: readonly (readonly (number | null)[])[] | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly distinct: number;
  readonly several: number;
  readonly outside: number;
  readonly amount: number | null;
  readonly valued: number | null;
  /** Of euros of a territory: the natures asked. */
  readonly nature?: readonly string[];
}
