/** A suggestion that is not made. */
import type { GoneRow } from '../../answers/whereabouts.js';
import type { NotSuggestedReason } from '../../language/generated/types.js';

/** The day at its end does not exist; it is the id of a record; no answer looks to its day; its two ids stand in the other order. */
export type IdFault = 'WRONG_DAY' | 'RECORD' | 'OUT_OF_REACH' | 'WRONG_ORDER';

export interface NotSuggestedRow {
  readonly __typename: 'NotSuggested';
  /** The id as it was asked for. */
  readonly id: string;
  readonly asOf: string;
  readonly because: NotSuggestedReason;
  /** What is wrong with the id, where that is known. */
  readonly fault?: IdFault;
  readonly gone: readonly GoneRow[];
}
