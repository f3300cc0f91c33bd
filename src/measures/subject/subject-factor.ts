/**
 * θ, same subject: simGIC (Pesquita et al. 2008) of one set of themes with every set that has something in common with
 * it. A theme that only one set has counts in part when it is related to a leaf of the other.
 */
import { floatAt, intAt } from '../../model/at.js';
import { type Lists, listAt } from '../../model/lists.js';
import { FULL_WEIGHT, type SubjectColumns } from '../../model/themes.js';
import { partlyShared } from './related-themes.js';

export interface SubjectFactors {
  /** The sets of themes that share a theme with the set asked for, or that a relation joins to it. */
  readonly sets: number[];
  /** By set: Σ IC of its themes; 0 until computed. */
  weightOf: Float64Array;
  weights: Float64Array;
  /**
   * By set: Σ IC of the themes that both have; Σ IC shared, with those that count in part; θ. Only the values of `sets`
   * are valid.
   */
  common: Float64Array;
  shared: Float64Array;
  factor: Float64Array;
}

/** Room for the factors of one set of themes beside all others; it grows when it is filled. */
export function createSubjectFactors(): SubjectFactors {
  const none = new Float64Array(0);
  return { sets: [], weightOf: none, weights: none, common: none, shared: none, factor: none };
}

/**
 * Overwrites the factors of the previous set with those of this set, so that no memory is allocated for each set.
 * @param weights information content by theme
 */
export function fillSubjectFactors(
  factors: SubjectFactors,
  subjects: SubjectColumns,
  weights: Float64Array,
  subject: number,
): void {
  const { themes, setsUnder, count } = subjects;
  for (const set of factors.sets) factors.shared[set] = 0;
  factors.sets.length = 0;
  const total = count.values[0] ?? 0;
  if (factors.shared.length < total) {
    factors.common = new Float64Array(total);
    factors.shared = new Float64Array(total);
    factors.factor = new Float64Array(total);
    factors.weightOf = new Float64Array(total);
  }
  if (factors.weights !== weights) {
    factors.weights = weights;
    factors.weightOf.fill(0);
  }
  const { sets, common, shared, factor, weightOf } = factors;
  const meet = (set: number, weight: number): void => {
    if (shared[set] === 0) {
      sets.push(set);
      common[set] = 0;
    }
    shared[set] = floatAt(shared, set) + weight;
  };
  let weightOfOwn = 0;
  for (const theme of listAt(themes, subject)) {
    const weight = floatAt(weights, theme);
    weightOfOwn += weight;
    for (const set of listAt(setsUnder, theme)) {
      meet(set, weight);
      common[set] = floatAt(common, set) + weight;
    }
  }
  eachInPart(subjects, subject, (theme, set, share) => meet(set, (share / FULL_WEIGHT) * floatAt(weights, theme)));
  for (const set of sets) {
    if (weightOf[set] === 0) weightOf[set] = weigh(themes, weights, set);
    factor[set] = floatAt(shared, set) / (weightOfOwn + floatAt(weightOf, set) - floatAt(common, set));
  }
}

/** What two sets of themes have in common. */
export interface SubjectFactor {
  /** Σ IC shared, with the themes that count in part. */
  readonly shared: number;
  /** θ */
  readonly factor: number;
}

/**
 * θ of two sets of themes alone, without the others: it adds in the order of `fillSubjectFactors`, so that the numbers
 * are the same.
 */
export function subjectFactorOf(
  subjects: SubjectColumns,
  weights: Float64Array,
  subject: number,
  other: number,
): SubjectFactor {
  const own = listAt(subjects.themes, subject);
  const others = listAt(subjects.themes, other);
  let common = 0;
  for (const theme of own) if (others.includes(theme)) common += floatAt(weights, theme);
  let shared = common;
  for (const [set, by] of [
    [subject, other],
    [other, subject],
  ] as const) {
    for (const { theme, share } of partlyShared({ subjects }, set, by)) shared += share * floatAt(weights, theme);
  }
  if (shared === 0) return { shared, factor: 0 };
  const all = weigh(subjects.themes, weights, subject) + weigh(subjects.themes, weights, other) - common;
  return { shared, factor: shared / all };
}

/**
 * Visits each theme that one set has and that counts in part for another: first the themes of the set asked for, then
 * the themes of the other sets.
 */
function eachInPart(
  { themes, related, setsUnder, setsRelated }: SubjectColumns,
  subject: number,
  visit: (theme: number, set: number, share: number) => void,
): void {
  for (const theme of listAt(themes, subject)) {
    const sets = listAt(setsRelated, theme);
    for (let k = 0; k < sets.length; k += 2) visit(theme, intAt(sets, k), intAt(sets, k + 1));
  }
  const own = listAt(related, subject);
  for (let k = 0; k < own.length; k += 2) {
    const share = intAt(own, k + 1);
    if (share > 0) for (const set of listAt(setsUnder, intAt(own, k))) visit(intAt(own, k), set, share);
  }
}

function weigh(themes: Lists, weights: Float64Array, set: number): number {
  let weight = 0;
  for (const theme of listAt(themes, set)) weight += floatAt(weights, theme);
  return weight;
}
