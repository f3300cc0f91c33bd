/** What a corrected edition of subsidies changes, in grants and euros. */

/** A number of grants and their euros, such as "1200.00"; an unknown amount counts for nothing. */
export interface Grants {
  readonly count: number;
  readonly amount: string;
}

export interface ReplacedEdition {
  /** Name of the import that is replaced. */
  readonly import: string;
  /** Grants that the edition states no more: they are archived. */
  readonly left: Grants;
  /** Grants that it brings. */
  readonly came: Grants;
  /** Of those that left, how many came again with another amount: same funder, beneficiary and reference, or year where there is none; their euros before and after. */
  readonly changed: { readonly count: number; readonly before: string; readonly after: string };
  /** Grants that the edition states as the earlier import did. */
  readonly stayed: number;
  /** Ids of grants that it states no more and that somebody has edited since: they stay. */
  readonly kept: readonly string[];
}
