/** θ, same subject: simGIC of one set of themes with every set that shares a theme with it (Pesquita et al. 2008). */
import { floatAt } from '../model/at.js';
import { type Lists, listAt } from '../model/lists.js';

export interface SubjectFactors {
  /** The sets of themes that share a theme with the set asked for. */
  readonly sets: number[];
  /** By set: Σ IC of its themes; 0 until computed. */
  weightOf: Float64Array;
  weights: Float64Array;
  /** By set: shared Σ IC, and θ; only the values of `sets` are valid. */
  shared: Float64Array;
  factor: Float64Array;
}

/** Room for the factors of one set of themes beside all others; it grows when it is filled. */
export function createSubjectFactors(): SubjectFactors {
  const none = new Float64Array(0);
  return { sets: [], weightOf: none, weights: none, shared: none, factor: none };
}

interface SetsOfThemes {
  readonly themes: Lists;
  readonly setsUnder: Lists;
  readonly count: { readonly values: Int32Array };
}

/**
 * Overwrites the factors of the set before with those of this set, so that no memory is allocated for each set.
 * @param weights information content by theme
 */
export function fillSubjectFactors(
  factors: SubjectFactors,
  { themes, setsUnder, count }: SetsOfThemes,
  weights: Float64Array,
  subject: number,
): void {
  for (const set of factors.sets) factors.shared[set] = 0;
  factors.sets.length = 0;
  const total = count.values[0] ?? 0;
  if (factors.shared.length < total) {
    factors.shared = new Float64Array(total);
    factors.factor = new Float64Array(total);
    factors.weightOf = new Float64Array(total);
  }
  if (factors.weights !== weights) {
    factors.weights = weights;
    factors.weightOf.fill(0);
  }
  const { sets, shared, factor, weightOf } = factors;
  let weightOfOwn = 0;
  for (const theme of listAt(themes, subject)) {
    const weight = floatAt(weights, theme);
    weightOfOwn += weight;
    for (const set of listAt(setsUnder, theme)) {
      if (shared[set] === 0) sets.push(set);
      shared[set] = floatAt(shared, set) + weight;
    }
  }
  for (const set of sets) {
    if (weightOf[set] === 0) weightOf[set] = weigh(themes, weights, set);
    const common = floatAt(shared, set);
    factor[set] = common / (weightOfOwn + floatAt(weightOf, set) - common);
  }
}

function weigh(themes: Lists, weights: Float64Array, set: number): number {
  let weight = 0;
  for (const theme of listAt(themes, set)) weight += floatAt(weights, theme);
  return weight;
}
