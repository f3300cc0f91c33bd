/** Selects the best places of an array of scores without sorting it. */
import { floatAt, numberAt } from '../../src/model/at.js';
/**
 * Places of the highest scores, descending; of equal scores the lower place first.
 * @param count the most places to return
 * @param may whether a place may be returned
 */
export function findBest(scores: Float64Array, count: number, may: (at: number) => boolean): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (!may(at)) continue;
    const score = floatAt(scores, at);
    if (best.length === count && score <= floatAt(scores, numberAt(best, count - 1))) continue;
    let place = best.length;
    while (place > 0 && floatAt(scores, numberAt(best, place - 1)) < score) place--;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
