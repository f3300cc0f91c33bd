/** The input of the similarity search: the feature sets of all items, one after the other in one array. */

export interface FeatureSets {
  /** Where the features of each item start; one longer than there are items. */
  readonly offsets: Uint32Array;
  /** Feature numbers, in any order; a repeated feature counts once. */
  readonly features: Uint32Array;
}

/** @throws RangeError when a feature is not a whole number of 32 bits. */
export function packFeatureSets(sets: readonly (readonly number[])[]): FeatureSets {
  const offsets = new Uint32Array(sets.length + 1);
  sets.forEach((set, item) => {
    offsets[item + 1] = (offsets[item] as number) + set.length;
  });
  const features = new Uint32Array(offsets[sets.length] as number);
  sets.forEach((set, item) => {
    for (const feature of set) {
      if (feature >>> 0 !== feature) throw new RangeError(`similarity: item ${item}: feature ${feature} is no number`);
    }
    features.set(set, offsets[item]);
  });
  return { offsets, features };
}
