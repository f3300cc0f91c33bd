/** A file that was opened as a table. */
import type { ScoreHeading } from './find-table.js';
import type { TableRow } from './read-records.js';

export type { TableRow } from './read-records.js';

export interface Table {
  readonly heading: TableRow;
  readonly rows: AsyncIterable<TableRow>;
  /** The rows above the heading, which are not read; empty lines and empty remarks are left out. */
  readonly above: readonly TableRow[];
  /** Rows of other sheets that look like the table but have other headings, so that they are not read. */
  readonly unread: readonly TableRow[];
  /** Rows of other sheets that are left out, because the table already has them. */
  readonly copies: readonly TableRow[];
  /** How the file is read: its delimiter, or the name of a sheet. */
  readonly layout:
    | { readonly delimiter: string }
    | { readonly sheet: string; readonly names: readonly string[]; readonly used: number };
  /** Size of the file in bytes, and the number of bytes read so far. */
  readonly size: number;
  readonly position: () => number;
  /** When the file was last written. */
  readonly writtenAt: Date;
  /** Call it only when the rows are not read to the end. */
  readonly close: () => void;
}

export interface TableOptions {
  /** Lines that begin with # are remarks below the heading too. */
  readonly remarks?: boolean;
  /** A heading without rows is accepted. */
  readonly mayBeEmpty?: boolean;
  /** Without it, the heading is the first row that is not a remark. */
  readonly score?: ScoreHeading;
}

/** What a reader of one kind of file returns, before its rows are examined. */
export interface OpenedTable
  extends Pick<Table, 'above' | 'rows' | 'unread' | 'copies' | 'layout' | 'position' | 'close'> {
  readonly heading: TableRow | undefined;
}
