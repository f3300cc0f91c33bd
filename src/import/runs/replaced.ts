/** What a corrected edition of subsidies changes, in grants and euros. */

/** A number of grants and their euros, such as "1200.00"; an unknown amount counts for nothing. */
export interface Grants {
  readonly count: number;
  readonly amount: string;
}

export interface ReplacedEdition {
  /** Name of the import that is replaced. */
  readonly import: string;
  /** Grants that the edition no longer states; they are archived. */
  readonly left: Grants;
  /** Grants that are new in the edition. */
  readonly came: Grants;
  /**
   * Grants among those that left which came again with another amount (same funder and beneficiary, and same reference,
   * or same year without one); their euros before and after.
   */
  readonly changed: { readonly count: number; readonly before: string; readonly after: string };
  /** Grants that the edition states as the earlier import did. */
  readonly stayed: number;
  /** Ids of grants that the edition no longer states but that somebody edited since; they stay. */
  readonly kept: readonly string[];
}
