/** The shapes in which rows about entities are handed over to be written. */

/** What one row says of one entity, ready to be stored. */
export interface EntityRow {
  readonly id: string;
  readonly line: number;
  /** Id of the source that states it. */
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Lists that only grow, such as aliases. */
  readonly additions: Readonly<Record<string, readonly string[]>>;
  /** Lines that the note holds once the row is written. */
  readonly notes?: readonly string[];
  /** Ids of what it is linked to, by the name that cypher/import/link-….cypher gives to the kind of link. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Only for actors: what they need and offer, by the name that cypher/import/link-actors.cypher gives to it. */
  readonly resources?: Readonly<Record<string, readonly StatedOnTheme[]>>;
  /** The row names an entity that was merged into this one: it adds to what is known, and changes nothing. */
  readonly isMerged?: boolean;
  /** Only for funding links: who grants and who benefits. */
  readonly parties?: { readonly funder: string; readonly beneficiary: string };
}

/** A resource of the closed list that is needed or offered on a theme. */
export interface StatedOnTheme {
  readonly resource: string;
  /** Id of the theme. */
  readonly theme: string;
  readonly note: string | null;
}

export interface EntityKind {
  readonly label: 'Actor' | 'Initiative' | 'FundingLink';
  /** Names of the statements. */
  readonly known: string;
  readonly knownLinks: string;
  readonly write: string;
  readonly link: string;
  /** Properties of which a second value is no change but one more name: the first stays. */
  readonly steady: Readonly<Record<string, string>>;
  /** Links of which there is one: another one replaces it. */
  readonly single: readonly string[];
}
