/**
 * Who took part in what, and when: the data that suggestions are learnt from and evaluated on. Unknown values are null
 * or empty.
 */
export interface Undertaking {
  /** Days since 1970, or null: an undated undertaking is neither known before a split nor new after it. */
  readonly start: number | null;
  /** Actors by number, each once. */
  readonly members: readonly number[];
  /** The subjects of the undertaking: for each facet (an area, a topic, a call…), the values of that facet. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

export interface History {
  readonly actorCount: number;
  /** The place of each actor, by number; null when unknown. */
  readonly places: readonly (string | null)[];
  readonly undertakings: readonly Undertaking[];
}
