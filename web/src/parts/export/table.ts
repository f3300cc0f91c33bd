/** A table that can be taken along: headings, and cells of text or of a number. */

/** Money keeps its two decimals: "30000.00". Null: unknown, an empty cell. */
export type Cell = string | number | { readonly euros: string } | null;

export interface Table {
  /** Without an ending; it names the file. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whence and of which day: below the rows. */
  readonly source: string;
}
