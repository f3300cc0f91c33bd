/** Money in files that a known source already states in other words, reported before the import. */
export interface SourceOverlap {
  /** Id of the source. */
  readonly source: string;
  /**
   * Grants of the files with new content that have the funder, beneficiary, year and amount of a grant of the source.
   */
  readonly rows: number;
  /** Euros, such as "1500.00". */
  readonly amount: string;
  /**
   * Both sides state a reference and a day, and these differ, so it is another decision: it is imported and reported.
   * Otherwise a person must confirm it.
   */
  readonly isOtherDecision: boolean;
}
