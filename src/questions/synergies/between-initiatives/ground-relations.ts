/**
 * The relation of one ground to each other ground: disjoint or the same ground, near or not; each computed when first
 * asked for.
 */

import { nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { territoryFactor } from '../../../measures/territory-factor.js';
import { byteAt } from '../../../model/at.js';
import type { Columns } from '../../../model/snapshot.js';

/**
 * Bits of a relation. DISJOINT: no commune in common; SAME: τ ≥ ½ and not nested; NEAR: an EPCI in common, or EPCI that
 * touch.
 */
export const DISJOINT = 1;
export const SAME_GROUND = 2;
export const NEAR = 4;

export interface GroundRelations {
  /** Sets the ground that others are compared with. Call it before `to`. */
  startFrom(ground: number): void;
  /** The relation to another ground, as bits. */
  to(other: number): number;
  /** τ by the other ground; valid once its relation was asked for. */
  readonly territory: Float64Array;
}

export function createGroundRelations(snapshot: Columns): GroundRelations {
  const { grounds, territories } = snapshot;
  const count = grounds.table.count;
  const metInRound = new Int32Array(count);
  const bits = new Uint8Array(count);
  const territory = new Float64Array(count);
  let round = 0;
  let ground = -1;
  let nearness: (other: number) => number = () => 0;
  const meet = (other: number): void => {
    const found = territoryFactor(grounds, territories.before, ground, other);
    const lies = found.ground === null ? DISJOINT : found.ground === 'SAME_GROUND' ? SAME_GROUND : 0;
    bits[other] = lies | (nearness(other) > 0 ? NEAR : 0);
    territory[other] = found.factor;
    metInRound[other] = round;
  };
  return {
    territory,
    startFrom(next) {
      if (next === ground) return;
      ground = next;
      round += 1;
      nearness = nearnessTo(snapshot, ground);
    },
    to(other) {
      if (metInRound[other] !== round) meet(other);
      return byteAt(bits, other);
    },
  };
}
