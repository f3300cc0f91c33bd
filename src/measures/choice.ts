/** The pairs of a ranking that an answer shows, as arrays of places that are cheap to copy to another thread. */
export interface Choice {
  /** The place in the ranking of each row of the answer: ascending before `firstLate`, and ascending again from there. */
  readonly places: Int32Array;
  /** The place in the answer of the first deferred row. */
  readonly firstLate: number;
  /** The places of pairs that are left out because another row, or another list, tells them. */
  readonly told?: Int32Array;
  /** The place of the row that tells each of these, −1 for none; not there when another list does. */
  readonly within?: Int32Array;
}

/** Size in bytes. */
export const weightOfChoice = ({ places, told, within }: Choice): number =>
  places.byteLength + (told?.byteLength ?? 0) + (within?.byteLength ?? 0);
