/** What every question about pairs of initiatives is asked; all by number, null asks for nothing. */
export interface PairsAsk {
  readonly asOf: number;
  /** Only pairs with one of these. */
  readonly initiatives: readonly number[] | null;
  /** The pair is about one of these themes, as the question means it. */
  readonly themes: ReadonlySet<number> | null;
  /** The pair touches these ranges of communes, as the question means it. */
  readonly places: ArrayLike<number> | null;
  readonly from: number;
  readonly to: number;
  readonly actor: number | null;
  readonly minimumScore: number;
}
