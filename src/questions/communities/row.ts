import type { Community } from './find.js';

/** A community as an answer shows it, with the size of the network that it was found in. */
export interface CommunityRow extends Community {
  readonly id: string;
  /** The place of the community by size, from 1 for the largest; filters do not change it. */
  readonly number: number;
  readonly asOf: string;
  readonly actorCount: number;
  readonly tieCount: number;
}
