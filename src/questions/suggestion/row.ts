/** A suggestion that is not made. */
import type { GoneRow } from '../../answers/whereabouts.js';
import type { NotSuggestedReason } from '../../language/generated/types.js';

/** The day at its end does not exist; it is the id of a record; it looks further ahead than any answer. */
export type IdFault = 'WRONG_DAY' | 'RECORD' | 'TOO_FAR';

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
