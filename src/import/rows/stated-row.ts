/** A row of a file of a published standard, by the names that the standard has for its columns. */
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';

export interface StatedRow {
  readonly file: string;
  /** Line of a table; of JSON the number of the object, from 1. */
  readonly line: number;
  /** By the standard's names; without spaces around it, empty for what is not stated. */
  readonly get: (column: string) => string;
  /** As the file has it, to be corrected and imported again. */
  readonly origin: RejectedRow;
}

export interface StatedRows {
  readonly rows: readonly StatedRow[];
  /** Of the headings, and of rows that were mended. */
  readonly faults: readonly FileFault[];
  /** Rows that are none, such as those with too many cells. */
  readonly lost: readonly FileFault[];
  readonly lostRows: readonly RejectedRow[];
  /** The latest of the files. */
  readonly writtenAt: Date;
}

/** Columns by the standard's names, with the other names that files have for them; case, accents and signs do not count. */
export type Columns = Readonly<Record<string, readonly string[]>>;
