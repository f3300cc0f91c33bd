/** The value of a cell of a table for people; null or an empty text: an empty cell. Money in cents, so that each format writes it exactly in its own way. */
export type Value = string | { readonly cents: number } | { readonly day: string } | { readonly count: number } | null;
