/** Sums in the report of an import: those that files state, what is taken back, and what is in no sum. */
import { writeEuros } from '../cells/amounts.js';

/** Euros, such as "20000.00". */
export interface ReportedTotal {
  readonly file?: string;
  readonly line: number;
  readonly column: string;
  readonly stated: string;
  readonly read: string;
  /** Of rows with an amount below zero that are not imported; undefined when there is no such row. */
  readonly out?: string;
}

/** Rows and their euros, such as "-300.00". */
export interface ReportedSum {
  readonly rows: number;
  readonly amount: string;
}

type SumName = 'equal' | 'netted' | 'leftNegative' | 'shares' | 'inKind';

/** Adds them up by the name that the report gives them. */
export class ReportedSums {
  readonly #sums = new Map<SumName, { rows: number; cents: bigint }>();

  add(name: SumName, cents: bigint): void {
    const { rows, cents: before } = this.#sums.get(name) ?? { rows: 0, cents: 0n };
    this.#sums.set(name, { rows: rows + 1, cents: before + cents });
  }

  /** Only those with a row. */
  list(): { readonly [name in SumName]?: ReportedSum } {
    return Object.fromEntries(
      [...this.#sums].map(([name, { rows, cents }]) => [name, { rows, amount: writeEuros(cents) }]),
    );
  }
}
