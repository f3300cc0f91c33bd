/**
 * How far a network falls apart, from how many pairs are how many ties apart.
 * @see Borgatti, Identifying sets of key players in a social network, Computational & Mathematical Organization Theory 12, 2006
 */
import { round } from '../../model/round.js';

export interface Fragmentation {
  readonly actorCount: number;
  /** Pairs that are one tie apart, two, and so on; the others do not reach each other. */
  readonly pairs: readonly number[];
  /** Actors that hang together in the largest part, and actors without a tie. */
  readonly largestCount: number;
  readonly aloneCount: number;
}

/** @param reached by actor that is tied: how many others it reaches in one tie, in two, and so on */
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
 * F_D = 1 − 2 Σ pairs ÷ distance ÷ (n (n − 1)): a pair counts the less the farther it is apart. Null with fewer than two actors.
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
