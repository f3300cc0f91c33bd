/** A table for download: headings, and cells of text, numbers or days. */

/** Money keeps its two decimals: "30000.00"; of an estimate only the euros are told. A day is YYYY-MM-DD. Null: unknown. */
export type Cell =
  | string
  | number
  | { readonly euros: string; readonly isEstimate?: boolean }
  | { readonly day: string }
  | null;

export interface Table {
  /** What it is, in the words of the reader. */
  readonly title: string;
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each row is about, by its id: the last column of the files. */
  readonly ids?: readonly string[];
  /** What each column is about, by its id: beside its heading in the files; null: nothing that has one. */
  readonly columnIds?: readonly (string | null)[];
  /** The totals below the rows. */
  readonly foot?: readonly Cell[];
  /** The lines that the rows add up: a second sheet of the workbook. */
  readonly lines?: Pick<Table, 'title' | 'headings' | 'rows'>;
  /** What the page says below the table: what is counted, what is left out. In the workbook; a CSV is the table alone. */
  readonly notes?: readonly string[];
  /** The source and the day, written after the notes. */
  readonly source: string;
  /** The word for an unknown value, and the heading of the ids. */
  readonly unknown: string;
  readonly id: string;
}
