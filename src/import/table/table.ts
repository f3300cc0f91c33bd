/** What a file is once it is opened as a table. */
import type { ScoreHeading } from './find-table.js';
import type { TableRow } from './read-records.js';

export type { TableRow } from './read-records.js';

export interface Table {
  readonly heading: TableRow;
  readonly rows: AsyncIterable<TableRow>;
  /** What stands above the heading and is not read; empty remarks and lines do not count. */
  readonly above: readonly TableRow[];
  /** How the file is read, in words such as `;` or the name of a sheet. */
  readonly layout: { readonly delimiter: string } | { readonly sheet: string; readonly names: readonly string[] };
  /** Size of the file in bytes, and how many of them were read by now. */
  readonly size: number;
  readonly position: () => number;
  /** When the file was last written. */
  readonly writtenAt: Date;
  /** Needed only when the rows are not read to their end. */
  readonly close: () => void;
}

export interface TableOptions {
  /** Lines that begin with # are remarks also below the heading. */
  readonly remarks?: boolean;
  /** A heading without rows is a table too. */
  readonly mayBeEmpty?: boolean;
  /** Without it the heading is the first row that is no remark. */
  readonly score?: ScoreHeading;
}

/** What a kind of file gives, before its rows are looked at. */
export interface OpenedTable extends Pick<Table, 'above' | 'rows' | 'layout' | 'position' | 'close'> {
  readonly heading: TableRow | undefined;
}
