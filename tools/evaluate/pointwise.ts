/** Logistic regression on single pairs, the usual way to fit a link predictor: kept as a rival of the listwise fit. */
import { byteAt, floatAt, singleAt } from '../../src/model/at.js';
import { descend } from './descend.js';
import type { CandidateLists } from './listwise.js';

const RIDGE_PENALTY = 1e-4;

/** @returns the weights by name, without the constant, which does not change the ranking */
export function fitPairs({ names, values, wanted, standsFor }: CandidateLists): Map<string, number> {
  const width = names.length;
  const stands = Float64Array.from(standsFor, Math.exp);
  const total = stands.reduce((sum, stand) => sum + stand, 0);
  const wantedCount = wanted.reduce((sum, one) => sum + one, 0);
  const offset = Math.log((wantedCount + 1) / (total - wantedCount + 1));
  const weights = descend({
    start: new Float64Array(width + 1),
    mayBeNegative: [...names, ''].map(() => true),
    measure: (at) => {
      const gradient = at.map((weight) => weight * RIDGE_PENALTY);
      let loss = at.reduce((sum, weight) => sum + (weight * weight * RIDGE_PENALTY) / 2, 0);
      for (let row = 0; row < wanted.length; row++) {
        let logit = offset + floatAt(at, width);
        for (let column = 0; column < width; column++) {
          logit += singleAt(values, row * width + column) * floatAt(at, column);
        }
        // Scaled so that each positive counts 1: positives are so rare that a mean over pairs would hardly react to
        // them.
        const share = floatAt(stands, row) / wantedCount;
        const sign = wanted[row] === 1 ? 1 : -1;
        loss += share * Math.log1p(Math.exp(-Math.abs(logit))) + share * Math.max(0, -sign * logit);
        const push = share * (1 / (1 + Math.exp(-logit)) - byteAt(wanted, row));
        for (let column = 0; column < width; column++) {
          gradient[column] = floatAt(gradient, column) + push * singleAt(values, row * width + column);
        }
        gradient[width] = floatAt(gradient, width) + push;
      }
      return { loss, gradient };
    },
  });
  return new Map(names.map((name, at) => [name, floatAt(weights, at)]));
}
