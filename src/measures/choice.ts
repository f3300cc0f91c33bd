/** The pairs of a ranking that are shown, as places in memory that is cheap to copy to another thread. */
export interface Choice {
  /** By place of the row in the answer, its place in the ranking: ascending to `firstLate`, and ascending from there. */
  readonly places: Int32Array;
  /** The place in the answer of the first deferred row. */
  readonly firstLate: number;
}
