/** A table for download: headings, and cells of text or numbers. */

/** Money keeps its two decimals: "30000.00". Null: unknown, an empty cell. */
export type Cell = string | number | { readonly euros: string } | null;

export interface Table {
  /** What it is, in the words of the reader. */
  readonly title: string;
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The source and the day, written below the rows. */
  readonly source: string;
}
