/**
 * Minimises a convex loss, with some weights bounded below by 0, by accelerated proximal steps that restart when they
 * overshoot.
 */
import { floatAt } from '../../src/model/at.js';
export interface Slope {
  readonly start: Float64Array;
  readonly mayBeNegative: readonly boolean[];
  readonly measure: (weights: Float64Array) => { readonly loss: number; readonly gradient: Float64Array };
}

const MOST_STEPS = 250;
/** The loss is a mean over ties, about 5: a smaller step changes no ranking. */
const LEAST_GAIN = 1e-6;

/** @see Beck & Teboulle 2009; O'Donoghue & Candès 2015 (restart) */
export function descend({ start, mayBeNegative, measure }: Slope): Float64Array {
  const allow = (weight: number, at: number) => (mayBeNegative[at] ? weight : Math.max(0, weight));
  let weights = start;
  let ahead = weights;
  let loss = measure(weights).loss;
  let [momentum, steepness] = [1, 0.5];
  for (let step = 0, still = 0; step < MOST_STEPS && still < 3; step++) {
    const here = measure(ahead);
    let next = ahead;
    let nextLoss = here.loss;
    for (let isSure = false; !isSure; steepness *= isSure ? 0.9 : 2) {
      next = ahead.map((weight, at) => allow(weight - floatAt(here.gradient, at) / steepness, at));
      nextLoss = measure(next).loss;
      // Written with "not greater", so that a loss that is NaN ends the loop too.
      isSure = !(nextLoss > here.loss + boundMove(next, ahead, here.gradient, steepness) + 1e-12);
    }
    const overshot = nextLoss > loss;
    const following = overshot ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const pull = overshot ? 0 : (momentum - 1) / following;
    still = Math.abs(loss - nextLoss) < LEAST_GAIN ? still + 1 : 0;
    const [before, now] = [weights, next];
    ahead = now.map((weight, at) => weight + pull * (weight - floatAt(before, at)));
    [weights, loss, momentum] = [now, nextLoss, following];
  }
  return weights;
}

/** The largest change of the loss, if its curvature is at most `steepness`. */
function boundMove(to: Float64Array, from: Float64Array, gradient: Float64Array, steepness: number): number {
  let sum = 0;
  for (let at = 0; at < to.length; at++) {
    const move = floatAt(to, at) - floatAt(from, at);
    sum += floatAt(gradient, at) * move + (steepness / 2) * move * move;
  }
  return sum;
}
