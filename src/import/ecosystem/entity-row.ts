/** The rows about entities, in the form in which they are written. */

/** What one row says of one entity, ready to be stored. */
export interface EntityRow {
  readonly id: string;
  readonly line: number;
  /** Id of the source that states it. */
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Values added to lists that only grow, such as aliases. */
  readonly additions: Readonly<Record<string, readonly string[]>>;
  /** Lines that the note must contain. */
  readonly notes?: readonly string[];
  /** Ids of linked entities, by the name of the link in cypher/import/link-….cypher. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** For actors: their needs and offers, by the names in cypher/import/link-actors.cypher. */
  readonly resources?: Readonly<Record<string, readonly StatedOnTheme[]>>;
  /** The row names an entity that was merged into this one: it adds values, and changes none. */
  readonly isMerged?: boolean;
  /** For funding links: the funder and the beneficiary. */
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
  /** Properties whose first value stays; another value is stored as one more name. */
  readonly steady: Readonly<Record<string, string>>;
  /** Links of which an entity has only one, so that a new one replaces it. */
  readonly single: readonly string[];
}

export const ACTOR: EntityKind = {
  label: 'Actor',
  known: 'import/known-actors',
  knownLinks: 'import/actor-links',
  write: 'import/actors',
  link: 'import/link-actors',
  steady: { name: 'aliases', siren: 'statedIdentifiers', siret: 'statedIdentifiers', rna: 'statedIdentifiers' },
  single: ['seat'],
};

export const INITIATIVE: EntityKind = {
  label: 'Initiative',
  known: 'import/known-initiatives',
  knownLinks: 'import/initiative-links',
  write: 'import/initiatives',
  link: 'import/link-initiatives',
  steady: {},
  single: [],
};

export const FUNDING_LINK: EntityKind = {
  label: 'FundingLink',
  known: 'import/known-funding-links',
  knownLinks: 'import/funding-link-links',
  write: 'import/funding-link-changes',
  link: 'import/link-funding-links',
  steady: {},
  single: [],
};
