import type { Community } from './find.js';

export interface CommunityRow extends Community {
  readonly id: string;
  /** From 1, largest first; filters do not change it. */
  readonly number: number;
  readonly asOf: string;
  readonly actorCount: number;
  readonly tieCount: number;
}
