/**
 * What the engine knows of each entity: the properties and relations that the questions read. Days count from
 * 1970-01-01.
 */
import type { Name } from './ids.js';

export interface ThemeRecord {
  readonly id: string;
  readonly archived: boolean;
  readonly broader: readonly string[];
  /** Themes that are related to this one in practice, each with its weight, above 0 and at most 1. */
  readonly related: readonly (readonly [theme: string, weight: number])[];
}

export interface TerritoryRecord {
  readonly id: string;
  readonly level: string;
  /** Known only for communes and EPCI. */
  readonly siren: string | null;
  readonly archived: boolean;
  readonly population: number | null;
  readonly within: readonly string[];
  readonly neighbours: readonly string[];
}

/** A relation with a role or a nature: the other end, the value, the first and the last day (null: open). */
export type DatedRelation = readonly [other: Name, value: string | null, from: number | null, to: number | null];

/** A resource of the closed list, and the theme on which it is needed or offered. */
export type ThemedResource = readonly [resource: string, theme: Name];

export interface InitiativeRecord {
  readonly id: string;
  readonly kind: string | null;
  readonly phase: string | null;
  readonly status: string | null;
  readonly archived: boolean;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether results are recorded. */
  readonly hasResults: boolean;
  /** The audiences that the initiative serves; values outside the closed list are ignored. */
  readonly audiences: readonly string[];
  readonly themes: readonly Name[];
  readonly territories: readonly Name[];
  /** The initiatives that this one is a part of. */
  readonly wholes: readonly Name[];
  readonly participants: readonly DatedRelation[];
}

export interface ActorRecord {
  readonly id: string;
  readonly kind: string | null;
  readonly bodyType: string | null;
  readonly siren: string | null;
  readonly archived: boolean;
  readonly needs: readonly ThemedResource[];
  readonly offers: readonly ThemedResource[];
  readonly themes: readonly Name[];
  readonly actsIn: readonly Name[];
  readonly seatedIn: readonly Name[];
  readonly memberships: readonly DatedRelation[];
  readonly links: readonly DatedRelation[];
}

export interface FundingRecord {
  readonly id: string;
  readonly archived: boolean;
  readonly status: string | null;
  readonly nature: string | null;
  /** Cents granted. */
  readonly amount: number | null;
  readonly passThrough: boolean;
  /** The day of the decision; 1 January when only the year is known. */
  readonly decidedOn: number | null;
  /** The last day of the period that the link pays for. */
  readonly end: number | null;
  readonly funders: readonly Name[];
  readonly beneficiaries: readonly Name[];
  readonly initiatives: readonly Name[];
}
