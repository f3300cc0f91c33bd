/** The rows that an export reads from the graph: only open data, days as YYYY-MM-DD, money in cents. */

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Place extends Named {
  readonly level: string;
  /** The official code, such as 02722 of a commune; null for a sector, which has none. */
  readonly code: string | null;
}

export interface ResourceRow {
  readonly resource: string;
  /** Id of the theme. */
  readonly theme: string;
  readonly note: string | null;
}

interface Stated {
  readonly id: string;
  /** Ids, each once. */
  readonly sources: readonly string[];
  /** The rows of sources that state it. */
  readonly statements: number;
  /** Whether all its sources are invented, for a demonstration. */
  readonly isExample: boolean;
}

export interface ActorRow extends Stated {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  /** Identifiers with a wrong check digit. */
  readonly statedIdentifiers: readonly string[];
  readonly audiences: readonly string[];
  readonly tags: readonly string[];
  readonly verifiedOn: string | null;
  readonly contact: string | null;
  readonly bodyType: string | null;
  readonly frequency: string | null;
  readonly nextMeetingOn: string | null;
  readonly seats: readonly Place[];
  readonly actsIn: readonly Place[];
  /** Ids. */
  readonly themes: readonly string[];
  readonly needs: readonly ResourceRow[];
  readonly offers: readonly ResourceRow[];
  /** Number of texts about it that only editors may read. */
  readonly personal: number;
}

export interface InitiativeRow extends Stated {
  readonly title: string;
  readonly summary: string | null;
  readonly kind: string | null;
  readonly phase: string | null;
  readonly status: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly budget: number | null;
  readonly audiences: readonly string[];
  readonly results: readonly string[];
  readonly tags: readonly string[];
  readonly verifiedOn: string | null;
  readonly themes: readonly string[];
  readonly territories: readonly Place[];
  readonly partOf: readonly Named[];
  /** Names of its leads. */
  readonly leads: readonly string[];
  readonly personal: number;
}

export interface FundingRow extends Stated {
  readonly status: string | null;
  readonly nature: string | null;
  readonly amountRequested: number | null;
  readonly amount: number | null;
  readonly amountPaid: number | null;
  readonly decidedOn: string | null;
  /** The year, also where the day is unknown. */
  readonly decidedIn: number | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly purpose: string | null;
  readonly programme: string | null;
  readonly reference: string | null;
  readonly passThrough: boolean | null;
  /** Such as "3239.34 GBP". */
  readonly foreignAmount: string | null;
  readonly funder: Named | null;
  readonly beneficiary: Named | null;
  readonly initiatives: readonly Named[];
  readonly themes: readonly string[];
  /** Those of the initiatives that it finances. */
  readonly initiativeThemes: readonly string[];
}

/** A participation, a membership or a link. */
export interface RelationRow {
  readonly from: Named;
  readonly to: Named;
  /** The role, or the nature of a link. */
  readonly kind: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly source: string | null;
}

export interface SourceRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly retrievedOn: string | null;
  readonly illustrative: boolean | null;
}

export interface ZoneRow extends Named {
  readonly source: string | null;
  /** Ids. */
  readonly communes: readonly string[];
}

export interface ThemeRow {
  readonly id: string;
  readonly labelFr: string;
  readonly labelEn: string | null;
  readonly broader: readonly string[];
  /** Ids of the root themes above it; for a root, its own. */
  readonly roots: readonly string[];
}
