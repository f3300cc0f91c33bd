/** A suggestion that is not made. */
import type { GoneRow } from '../../answers/whereabouts.js';
import type { NotSuggestedReason } from '../../language/generated/types.js';

export interface NotSuggestedRow {
  readonly __typename: 'NotSuggested';
  /** The id as it was asked for. */
  readonly id: string;
  readonly asOf: string;
  readonly because: NotSuggestedReason;
  readonly gone: readonly GoneRow[];
}
