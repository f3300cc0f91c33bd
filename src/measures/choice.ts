/** The pairs of a ranking that an answer shows, as an array of places that is cheap to copy to another thread. */
export interface Choice {
  /** The place in the ranking of each row of the answer: ascending before `firstLate`, and ascending again from there. */
  readonly places: Int32Array;
  /** The place in the answer of the first deferred row. */
  readonly firstLate: number;
}
