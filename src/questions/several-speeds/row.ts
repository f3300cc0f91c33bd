import type { Page } from '../../answers/connection.js';
import type { Presence } from '../../language/generated/types.js';
import type { AmountOfNatureRow } from '../coverage/row.js';

/** A row of cypher/several-speeds.cypher. Amounts are cents. */
export interface SeveralSpeedsRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly population: number;
  readonly served: number;
  readonly servedShare: number | null;
  /** Whether something local exists in at least half of the EPCI. */
  readonly isWidespread: boolean;
  readonly amount: number | null;
  readonly otherNatures: readonly AmountOfNatureRow[];
  readonly mean: number | null;
  readonly ratio: number | null;
  /** Ids of two of the territories. */
  readonly best: string | null;
  readonly worst: string | null;
  readonly theil: number | null;
  readonly theilBetween: number | null;
  readonly theilWithin: number | null;
  readonly bySeatShare: number | null;
  readonly territories: readonly SpeedRow[];
  readonly funding: readonly {
    readonly link: string;
    readonly amount: number | null;
    readonly share: number;
    readonly bySeat: boolean;
    readonly dated: boolean;
    readonly identified: boolean;
  }[];
}

export interface SpeedRow {
  readonly territory: string;
  /** Null for a commune outside any EPCI. */
  readonly presence: Presence | null;
  readonly population: number;
  readonly amount: number | null;
  readonly amountPerInhabitant: number | null;
  readonly compared: boolean;
}

/** The figures of one of its territories; null when `id` is null or is not among them. */
export function speedIn({ territories }: SeveralSpeedsRow, id: string | null): SpeedRow | null {
  return territories.find(({ territory }) => territory === id) ?? null;
}

/** The nature and the day asked, for what has no place. */
export interface SeveralSpeedsPage extends Page<SeveralSpeedsRow> {
  readonly nature: string;
  readonly asOf: string;
}
