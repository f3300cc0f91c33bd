import type { Community } from './find.js';

export interface CommunityRow extends Community {
  readonly id: string;
  /** From 1, largest first: no filter changes it. */
  readonly number: number;
  readonly asOf: string;
  readonly actorCount: number;
  readonly tieCount: number;
}
