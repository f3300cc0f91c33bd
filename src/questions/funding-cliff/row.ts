import { type Digest, digestOfEvidence, known, sortedIds } from '../../answers/evidence.js';

/** A row of cypher/funding-cliff.cypher. Amounts are cents. */
export interface FundingEndRow {
  readonly id: string;
  readonly asOf: string;
  /** Id of the initiative, or of the grant. */
  readonly subject: string;
  readonly initiative: string | null;
  readonly endsOn: string;
  readonly goesOn: boolean;
  readonly amount: number | null;
  readonly themes: readonly string[];
  readonly funders: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly links: readonly string[];
  /**
   * How many of the links have an amount (`valued`), an end date of their own (`dated`), and a beneficiary whose
   * identifier is valid (`identified`).
   */
  readonly valued: number;
  readonly dated: number;
  readonly identified: number;
  readonly leftWithout: readonly { readonly theme: string; readonly territory: string }[];
}

/**
 * The evidence that a decision on a funding end rests on: its grants, their sum and last day, whether funding
 * continues, and who is left without any.
 */
export const digestEnd: Digest<FundingEndRow> = ({ links, amount, endsOn, goesOn, leftWithout }) =>
  digestOfEvidence([
    sortedIds(links),
    [known(amount), endsOn, goesOn],
    sortedIds(leftWithout.map(({ theme, territory }) => `${theme} ${territory}`)),
  ]);
