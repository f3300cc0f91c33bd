/**
 * Fits the weights of a ranking: for each actor, those whom it came to work with should stand above the others (softmax over the
 * list, each new tie counting once). Evidence never weighs below 0: more of it is no reason against.
 * @see Cao et al. 2007 (listwise loss); Beck & Teboulle 2009 (accelerated proximal gradient)
 */
import { descend } from './descend.js';

export interface Lists {
  readonly names: readonly string[];
  /** Row by row, a number for each name. */
  readonly values: Float32Array;
  /** List i lies from row offsets[i] to offsets[i + 1]. */
  readonly offsets: Int32Array;
  /** 1 for whom the actor came to work with. */
  readonly wanted: Uint8Array;
  /** The logarithm of how many candidates a row stands for. */
  readonly standsFor: Float32Array;
}

/** How many actors' worth of belief the prior has: with few actors to learn from, the weights stay near it. */
const BELIEF = 4;

/**
 * @param prior the weights to stay near, by name; what it does not name is held near 0.
 * @param mayBeNegative tells the names that are no evidence.
 * @returns the weights by name.
 */
export function fitLists(
  lists: Lists,
  prior: ReadonlyMap<string, number>,
  mayBeNegative: (name: string) => boolean,
): Map<string, number> {
  const spreads = spreadsOf(lists);
  const values = lists.values.map((value, at) => value / (spreads[at % spreads.length] as number));
  const belief = BELIEF / (lists.offsets.length - 1);
  const held = {
    at: spreads.map((spread, at) => (prior.get(lists.names[at] as string) ?? 0) * spread),
    by: spreads.map((spread) => belief / spread ** 2),
  };
  const weights = descend({
    start: held.at,
    mayBeNegative: lists.names.map(mayBeNegative),
    measure: (at) => measure({ ...lists, values }, at, held),
  });
  return new Map(lists.names.map((name, at) => [name, (weights[at] as number) / (spreads[at] as number)]));
}

/** The standard deviation of each column; 1 where it does not vary. */
function spreadsOf({ names, values }: Lists): Float64Array {
  const [sums, squares] = [new Float64Array(names.length), new Float64Array(names.length)];
  const rows = values.length / names.length;
  for (let at = 0; at < values.length; at++) {
    const [column, value] = [at % names.length, values[at] as number];
    sums[column] = (sums[column] as number) + value;
    squares[column] = (squares[column] as number) + value * value;
  }
  return sums.map((sum, column) => {
    const variance = (squares[column] as number) / rows - (sum / rows) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1;
  });
}

interface Held {
  readonly at: Float64Array;
  readonly by: Float64Array;
}

function measure({ names, values, offsets, wanted, standsFor }: Lists, weights: Float64Array, held: Held) {
  const width = names.length;
  const count = offsets.length - 1;
  const tieCount = wanted.reduce((sum, one) => sum + one, 0);
  const gradient = new Float64Array(width);
  let loss = 0;
  let logits = new Float64Array(0);
  for (let list = 0; list < count; list++) {
    const [from, to] = [offsets[list] as number, offsets[list + 1] as number];
    if (logits.length < to - from) logits = new Float64Array(to - from);
    let [greatest, wantedCount, wantedSum] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (let row = from; row < to; row++) {
      let logit = 0;
      for (let column = 0; column < width; column++) {
        logit += (values[row * width + column] as number) * (weights[column] as number);
      }
      if (wanted[row] === 1) {
        wantedCount++;
        wantedSum += logit;
      }
      logit += standsFor[row] as number;
      logits[row - from] = logit;
      if (logit > greatest) greatest = logit;
    }
    let total = 0;
    for (let row = 0; row < to - from; row++) total += Math.exp((logits[row] as number) - greatest);
    loss += (wantedCount * (greatest + Math.log(total)) - wantedSum) / tieCount;
    for (let row = from; row < to; row++) {
      const share = Math.exp((logits[row - from] as number) - greatest) / total;
      const push = (wantedCount * share - (wanted[row] as number)) / tieCount;
      for (let column = 0; column < width; column++) {
        gradient[column] = (gradient[column] as number) + push * (values[row * width + column] as number);
      }
    }
  }
  for (let column = 0; column < width; column++) {
    const [away, pull] = [(weights[column] as number) - (held.at[column] as number), held.by[column] as number];
    loss += (pull * away * away) / 2;
    gradient[column] = (gradient[column] as number) + pull * away;
  }
  return { loss, gradient };
}
