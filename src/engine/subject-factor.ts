/** θ, same subject: simGIC of one set of themes with every set that shares a theme with it (Pesquita et al. 2008). */
import { type Lists, listAt } from './lists.js';

export interface SubjectFactors {
  /** The sets that share a theme with it. */
  sets: number[];
  /** By set: Σ IC shared, and θ; of other sets 0, and nothing to be read. */
  shared: Float64Array;
  factor: Float64Array;
}

export function createSubjectFactors(): SubjectFactors {
  return { sets: [], shared: new Float64Array(0), factor: new Float64Array(0) };
}

interface SetsOfThemes {
  readonly themes: Lists;
  readonly setsUnder: Lists;
  readonly count: { readonly values: Int32Array };
}

/**
 * Writes the factors of one set into those of the set before it: nothing is allocated for each question.
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
  }
  const { sets, shared, factor } = factors;
  let weightOfOwn = 0;
  for (const theme of listAt(themes, subject)) {
    const weight = weights[theme] as number;
    weightOfOwn += weight;
    for (const set of listAt(setsUnder, theme)) {
      if (shared[set] === 0) sets.push(set);
      shared[set] = (shared[set] as number) + weight;
    }
  }
  const pool = themes.pool.values;
  for (const set of sets) {
    let weight = 0;
    const start = themes.start.values[set] as number;
    const end = start + (themes.size.values[set] as number);
    for (let at = start; at < end; at += 1) weight += weights[pool[at] as number] as number;
    const common = shared[set] as number;
    factor[set] = common / (weightOfOwn + weight - common);
  }
}
