/** The figures of the evaluation: each is a ratio of two sums over actors, so that a bootstrap can weigh the actors. */
import { floatAt } from '../../src/model/at.js';
import type { ActorTally } from './tallies.js';

export interface CountedTally extends ActorTally {
  /** At most two earlier undertakings. */
  readonly isLow: boolean;
}

const figures = {
  precisionAt10: ({ precision }) => [precision, 1],
  hitAt10: ({ hit }) => [hit, 1],
  mrr: ({ reciprocalRank }) => [reciprocalRank, 1],
  degreeMatchedAuc: ({ above, compared }) => [above, compared],
  lift: ({ precision, swapped }) => [precision, swapped],
  lowHitAt10: ({ hit, isLow }) => (isLow ? [hit, 1] : [0, 0]),
  nonHubPrecisionAt10: ({ nonHub }) => (nonHub ? [nonHub.precision, 1] : [0, 0]),
  nonHubHitAt10: ({ nonHub }) => (nonHub ? [nonHub.hit, 1] : [0, 0]),
} as const satisfies Record<string, (tally: CountedTally) => readonly [number, number]>;

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];

/** Applies the function to each figure. */
export function forEachFigure<T>(measure: (figure: Figure) => T): Readonly<Record<Figure, T>> {
  return Object.fromEntries(figureNames.map((figure) => [figure, measure(figure)])) as Record<Figure, T>;
}

/** The terms of the two sums, by actor, stored so that they can be weighed a thousand times. */
export interface Terms {
  readonly above: Float64Array;
  readonly below: Float64Array;
}

export function termsOf(figure: Figure, tallies: readonly CountedTally[]): Terms {
  const pairs = tallies.map((tally) => figures[figure](tally));
  return { above: Float64Array.from(pairs, ([above]) => above), below: Float64Array.from(pairs, ([, below]) => below) };
}

/** The figure with weighted actors; null when the denominator is 0. */
export function divideTerms({ above, below }: Terms, weights?: Float64Array): number | null {
  let [numerator, denominator] = [0, 0];
  for (let at = 0; at < above.length; at++) {
    const weight = weights ? floatAt(weights, at) : 1;
    numerator += weight * floatAt(above, at);
    denominator += weight * floatAt(below, at);
  }
  return denominator > 0 ? numerator / denominator : null;
}
