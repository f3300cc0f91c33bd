/** What a view of Analyser is about. */
export interface OfTerritory {
  /** An id; null: everything known. */
  readonly territory: string | null;
  /** The name of the territory. */
  readonly name: string | null;
}
