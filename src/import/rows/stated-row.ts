/** A row of a file of a published standard, with the standard's column names. */
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';

export interface StatedRow {
  readonly file: string;
  /** Line of a table; for JSON the number of the object, from 1. */
  readonly line: number;
  /** The value of a column, trimmed; empty when nothing is stated. */
  readonly get: (column: string) => string;
  /** Cells that a workbook keeps as numbers with decimals, as we write them. */
  readonly numbers?: readonly string[] | undefined;
  /** The row as the file has it, so that it can be corrected and imported again. */
  readonly origin: RejectedRow;
  /** Of a row to correct: the actor that it made already. */
  readonly made?: string | undefined;
}

export interface StatedRows {
  readonly rows: readonly StatedRow[];
  /** Faults of the headings, and of repaired rows. */
  readonly faults: readonly FileFault[];
  /** Lines that are no valid rows, such as those with too many cells. */
  readonly lost: readonly FileFault[];
  readonly lostRows: readonly RejectedRow[];
  /** When the newest of the files was last written. */
  readonly writtenAt: Date;
}

/**
 * The standard's columns, with the other headings that files use for them; case, accents and punctuation are ignored.
 */
export type Columns = Readonly<Record<string, readonly string[]>>;
