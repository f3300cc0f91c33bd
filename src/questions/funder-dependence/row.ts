import type { DependenceBasis } from '../../language/generated/types.js';
import type { AmountOfNatureRow } from '../coverage/row.js';

/** A row of cypher/funder-dependence.cypher. Amounts are cents. */
export interface FunderDependenceRow {
  readonly id: string;
  readonly asOf: string;
  readonly actor: string;
  readonly amount: number | null;
  readonly basis: DependenceBasis;
  readonly otherNatures: readonly AmountOfNatureRow[];
  readonly unknownAmount: number | null;
  readonly largestShare: number | null;
  readonly hhi: number | null;
  readonly grants: number;
  /** How many of the grants have an amount (`valued`), a dated decision, and a funder whose identifier is valid. */
  readonly valued: number;
  readonly dated: number;
  readonly identified: number;
  readonly funders: readonly {
    readonly actor: string;
    readonly amount: number | null;
    readonly share: number | null;
    readonly links: readonly string[];
  }[];
}
