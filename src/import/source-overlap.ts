/** What is told before files are imported of the money that a known source states already in other words. */
export interface SourceOverlap {
  /** Id of the source. */
  readonly source: string;
  /** Grants of the files that are new by their content, and have the funder, the beneficiary, the year and the amount of one that the source states. */
  readonly rows: number;
  /** Euros, such as "1500.00". */
  readonly amount: string;
  /** Both sides state a reference and a day, and these differ: another decision, which is imported and told. Else somebody has to say so. */
  readonly isOtherDecision: boolean;
}
