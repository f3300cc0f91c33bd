/**
 * How much a figure would vary with other actors or other test undertakings. Undertakings are drawn whole, because one
 * undertaking brings new ties to many actors.
 */
import { floatAt, numberAt } from '../../src/model/at.js';
import { seeded } from '../../src/model/random.js';

const DRAWS = 1000;

/**
 * For each draw, the weight of every actor. `shares` holds for each unit (an actor, or an undertaking that brought new
 * ties) its actors and their shares: an actor is divided equally among its undertakings.
 */
export function drawWeights(
  units: readonly (readonly [actor: number, share: number])[][],
  actorCount: number,
  seed: number,
) {
  const random = seeded(seed);
  return Array.from({ length: DRAWS }, () => {
    const weights = new Float64Array(actorCount);
    for (let drawn = 0; drawn < units.length; drawn++) {
      for (const [actor, share] of units[Math.floor(random() * units.length)] ?? []) {
        weights[actor] = floatAt(weights, actor) + share;
      }
    }
    return weights;
  });
}

export type Interval = readonly [low: number, high: number];

/** The middle 95 %; null when no draw has a value. */
export function middle(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const at = (share: number) => numberAt(known, Math.min(known.length - 1, Math.floor(share * known.length)));
  return [at(0.025), at(0.975)];
}
