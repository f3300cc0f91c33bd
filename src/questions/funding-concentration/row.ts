import type { Page } from '../../answers/connection.js';
import type { FundingNature, FundingParty } from '../../language/generated/types.js';
import type { AmountOfNatureRow } from '../coverage/row.js';

/** The row of cypher/funding-concentration.cypher. Amounts are cents. */
export interface Concentration {
  readonly amount: number | null;
  readonly otherNatures: readonly AmountOfNatureRow[];
  readonly hhi: number | null;
  readonly unknownAmount: number | null;
  readonly grants: number;
  /** How many of the grants have an amount (`valued`), a dated decision, and a party whose identifier is valid. */
  readonly valued: number;
  readonly dated: number;
  readonly identified: number;
  readonly parties: readonly Omit<FundingShareRow, 'id'>[];
}

export interface FundingShareRow {
  readonly id: string;
  readonly actor: string;
  readonly amount: number | null;
  readonly share: number | null;
  readonly initiativeCount: number;
  /** YYYY-MM-DD */
  readonly lastEndsOn: string | null;
  readonly funding: readonly { readonly link: string; readonly share: number }[];
}

export interface FundingConcentrationPage extends Page<FundingShareRow>, Concentration {
  readonly asOf: string;
  readonly by: FundingParty;
  readonly nature: FundingNature;
  readonly theme: string | null;
  readonly territory: string | null;
}
