import type { EiGrouping } from '../../language/generated/types.js';
import type { GroupTies } from './find.js';

export interface EiIndexRow extends GroupTies {
  readonly id: string;
  readonly asOf: string;
  readonly by: EiGrouping;
}
