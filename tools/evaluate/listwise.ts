/**
 * Fits the weights of a ranking: for each actor, its new partners should rank above the others (softmax over the list,
 * each new tie counting once). Weights of evidence are never below 0, because more evidence is no reason against a
 * suggestion.
 * @see Cao et al. 2007 (listwise loss); Beck & Teboulle 2009 (accelerated proximal gradient)
 */
import { byteAt, floatAt, intAt, singleAt } from '../../src/model/at.js';
import { itemAt } from '../../src/model/item-at.js';
import { descend } from './descend.js';

export interface CandidateLists {
  readonly names: readonly string[];
  /** Row by row, one number for each of the names. */
  readonly values: Float32Array;
  /** List i takes the rows from offsets[i] to offsets[i + 1]. */
  readonly offsets: Int32Array;
  /** 1 for each row that is a new partner of the actor, else 0. */
  readonly wanted: Uint8Array;
  /** The logarithm of the number of candidates that a row represents. */
  readonly standsFor: Float32Array;
}

/** The prior weighs as much as this many actors: with little data, the weights stay near it. */
const PRIOR_ACTORS = 4;

/**
 * @param prior the weights to stay near, by name; 0 for a missing name
 * @param mayBeNegative the names that are no evidence
 * @returns the weights by name
 */
export function fitLists(
  lists: CandidateLists,
  prior: ReadonlyMap<string, number>,
  mayBeNegative: (name: string) => boolean,
): Map<string, number> {
  const spreads = spreadsOf(lists);
  const values = lists.values.map((value, at) => value / floatAt(spreads, at % spreads.length));
  const priorWeight = PRIOR_ACTORS / (lists.offsets.length - 1);
  const prepared: Prior = {
    weights: spreads.map((spread, at) => (prior.get(itemAt(lists.names, at)) ?? 0) * spread),
    pulls: spreads.map((spread) => priorWeight / spread ** 2),
  };
  const weights = descend({
    start: prepared.weights,
    mayBeNegative: lists.names.map(mayBeNegative),
    measure: (at) => measure({ ...lists, values }, at, prepared),
  });
  return new Map(lists.names.map((name, at) => [name, floatAt(weights, at) / floatAt(spreads, at)]));
}

/** The standard deviation of each column; 1 where it does not vary. */
function spreadsOf({ names, values }: CandidateLists): Float64Array {
  const [sums, squares] = [new Float64Array(names.length), new Float64Array(names.length)];
  const rows = values.length / names.length;
  for (let at = 0; at < values.length; at++) {
    const [column, value] = [at % names.length, singleAt(values, at)];
    sums[column] = floatAt(sums, column) + value;
    squares[column] = floatAt(squares, column) + value * value;
  }
  return sums.map((sum, column) => {
    const variance = floatAt(squares, column) / rows - (sum / rows) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1;
  });
}

/** The weights of the prior, and how strongly the loss pulls each weight towards its prior. */
interface Prior {
  readonly weights: Float64Array;
  readonly pulls: Float64Array;
}

function measure({ names, values, offsets, wanted, standsFor }: CandidateLists, weights: Float64Array, near: Prior) {
  const width = names.length;
  const count = offsets.length - 1;
  const tieCount = wanted.reduce((sum, one) => sum + one, 0);
  const gradient = new Float64Array(width);
  let loss = 0;
  let logits = new Float64Array(0);
  for (let list = 0; list < count; list++) {
    const [from, to] = [intAt(offsets, list), intAt(offsets, list + 1)];
    if (logits.length < to - from) logits = new Float64Array(to - from);
    let [greatest, wantedCount, wantedSum] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (let row = from; row < to; row++) {
      let logit = 0;
      for (let column = 0; column < width; column++) {
        logit += singleAt(values, row * width + column) * floatAt(weights, column);
      }
      if (wanted[row] === 1) {
        wantedCount++;
        wantedSum += logit;
      }
      logit += singleAt(standsFor, row);
      logits[row - from] = logit;
      if (logit > greatest) greatest = logit;
    }
    let total = 0;
    for (let row = 0; row < to - from; row++) total += Math.exp(floatAt(logits, row) - greatest);
    loss += (wantedCount * (greatest + Math.log(total)) - wantedSum) / tieCount;
    for (let row = from; row < to; row++) {
      const share = Math.exp(floatAt(logits, row - from) - greatest) / total;
      const push = (wantedCount * share - byteAt(wanted, row)) / tieCount;
      for (let column = 0; column < width; column++) {
        gradient[column] = floatAt(gradient, column) + push * singleAt(values, row * width + column);
      }
    }
  }
  for (let column = 0; column < width; column++) {
    const [away, pull] = [floatAt(weights, column) - floatAt(near.weights, column), floatAt(near.pulls, column)];
    loss += (pull * away * away) / 2;
    gradient[column] = floatAt(gradient, column) + pull * away;
  }
  return { loss, gradient };
}
