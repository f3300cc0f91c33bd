import type { EiGrouping } from '../../language/generated/types.js';
import type { GroupTies } from './find.js';

/** The ties of one group as an answer shows them: a theme, an EPCI or a kind, as `by` says. */
export interface EiIndexRow extends GroupTies {
  readonly id: string;
  readonly asOf: string;
  readonly by: EiGrouping;
}
