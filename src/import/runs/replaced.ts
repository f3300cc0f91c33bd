/** What a corrected edition changes: grants of subsidies, or entities of other formats, and their euros. */

/** A number of grants, or entities, and the euros granted by them, such as "1200.00"; an unknown amount counts for nothing. */
export interface Grants {
  readonly count: number;
  readonly amount: string;
}

export interface ReplacedEdition {
  /** Name of the import that is replaced. */
  readonly import: string;
  /** What the edition no longer states; it is archived. */
  readonly left: Grants;
  /** With subsidies: how many actors only these grants named; they are archived too. Undefined for other formats, where they are among what left. */
  readonly actors?: number;
  /** Grants that are new in the edition. */
  readonly came: Grants;
  /**
   * Removed grants that returned with another amount (same funder and beneficiary, and same reference, or same year
   * without one); their euros before and after. For other formats: entities that stay with other facts.
   */
  readonly changed: { readonly count: number; readonly before: string; readonly after: string };
  /** Grants that the edition states as the earlier import did. */
  readonly stayed: number;
  /**
   * Relations between actors and initiatives that stay: those that the edition no longer states, which are removed, new
   * ones, and those with other days. Undefined for subsidies, which state none.
   */
  readonly ties?: { readonly left: number; readonly came: number; readonly changed: number };
  /** Ids of entities that the edition no longer states but that stay: somebody has edited them since, or another entity depends on them. */
  readonly kept: readonly string[];
}
