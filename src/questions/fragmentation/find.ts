/**
 * How fragmented a network is, from the number of pairs at each distance.
 * @see Borgatti, Identifying sets of key players in a social network, Computational & Mathematical Organization Theory
 * 12, 2006
 */
import { round } from '../../model/round.js';

export interface Fragmentation {
  readonly actorCount: number;
  /** Pairs at distance 1, 2, and so on, in ties; pairs without a path are not counted. */
  readonly pairs: readonly number[];
  /** Actors in the largest component, and actors without ties. */
  readonly largestCount: number;
  readonly aloneCount: number;
}

/** @param reached by tied actor: the number of others at distance 1, 2, and so on */
export function fragmentationOf(actorCount: number, reached: readonly (readonly number[])[]): Fragmentation {
  const ends: number[] = [];
  let [largest, tied] = [Math.min(1, actorCount), 0];
  for (const counts of reached) {
    let size = 1;
    counts.forEach((count, place) => {
      ends[place] = (ends[place] ?? 0) + count;
      size += count;
    });
    if (size > 1) tied += 1;
    largest = Math.max(largest, size);
  }
  return { actorCount, pairs: ends.map((end) => end / 2), largestCount: largest, aloneCount: actorCount - tied };
}

/**
 * F = 1 − 2 Σ pairs ÷ (n (n − 1)): the share of pairs that do not reach each other. Null with fewer than two actors.
 * @see Borgatti 2006
 */
export function plainFragmentation({ actorCount, pairs }: Fragmentation): number | null {
  return shareLost(
    actorCount,
    pairs.reduce((sum, count) => sum + count, 0),
  );
}

/**
 * F_D = 1 − 2 Σ pairs ÷ distance ÷ (n (n − 1)): the farther apart a pair is, the less it counts. Null with fewer than
 * two actors.
 * @see Borgatti 2006
 */
export function distanceFragmentation({ actorCount, pairs }: Fragmentation): number | null {
  return shareLost(
    actorCount,
    pairs.reduce((sum, count, place) => sum + count / (place + 1), 0),
  );
}

function shareLost(actorCount: number, kept: number): number | null {
  return actorCount < 2 ? null : round(1 - (2 * kept) / (actorCount * (actorCount - 1)));
}
