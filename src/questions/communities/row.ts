import type { Community } from './find.js';

export interface CommunityRow extends Community {
  readonly id: string;
  readonly asOf: string;
  readonly actorCount: number;
  readonly tieCount: number;
}
