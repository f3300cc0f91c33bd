/** θ, same subject: simGIC of one set of themes with every set that shares a theme with it (Pesquita et al. 2008). */
import { type Lists, listAt } from './lists.js';

export interface SubjectFactors {
  /** The sets that share a theme with it. */
  readonly sets: readonly number[];
  /** By set: Σ IC shared, and θ. */
  readonly shared: Float64Array;
  readonly factor: Float64Array;
}

/** @param weights information content by theme */
export function subjectFactors(
  {
    themes,
    setsUnder,
    count,
  }: { readonly themes: Lists; readonly setsUnder: Lists; readonly count: { readonly values: Int32Array } },
  weights: Float64Array,
  subject: number,
): SubjectFactors {
  const total = count.values[0] ?? 0;
  const shared = new Float64Array(total);
  const factor = new Float64Array(total);
  const sets: number[] = [];
  const own = listAt(themes, subject);
  let weightOfOwn = 0;
  for (const theme of own) {
    const weight = weights[theme] as number;
    weightOfOwn += weight;
    for (const set of listAt(setsUnder, theme)) {
      if (shared[set] === 0) sets.push(set);
      shared[set] = (shared[set] as number) + weight;
    }
  }
  for (const set of sets) {
    let weight = 0;
    for (const theme of listAt(themes, set)) weight += weights[theme] as number;
    const common = shared[set] as number;
    factor[set] = common / (weightOfOwn + weight - common);
  }
  return { sets, shared, factor };
}
