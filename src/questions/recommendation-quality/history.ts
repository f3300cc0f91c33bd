/** Who took part in what, and when: all that suggestions are learnt from and judged on. Whatever is unknown is null or empty. */
export interface Undertaking {
  /** Days since 1970, or null: an undated undertaking is neither known before a split nor new after it. */
  readonly start: number | null;
  /** Actors by number, each once. */
  readonly members: readonly number[];
  /** What it is about, per facet (an area, a topic, a call…), each as the names of that facet that it bears. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

export interface History {
  readonly actorCount: number;
  /** Where each actor is, if known. */
  readonly places: readonly (string | null)[];
  readonly undertakings: readonly Undertaking[];
}
