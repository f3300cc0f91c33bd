/** Sums in the report of an import: those that files state, and what is taken back. */
/** Euros, such as "20000.00". */
export interface ReportedTotal {
  readonly file?: string;
  readonly line: number;
  readonly column: string;
  readonly stated: string;
  readonly read: string;
  /** Of rows with an amount below zero that are not imported; undefined when there is no such row. */
  readonly out?: string;
}

/** Rows with an amount below zero, and their euros, such as "-300.00". */
export interface Reductions {
  readonly rows: number;
  readonly amount: string;
}
