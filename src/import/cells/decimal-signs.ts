/** Learns from the amounts of a column which sign stands before their decimals, so that 30.000 beside 12,50 is thirty thousand. */
import { type DecimalSign, showDecimalSign } from './amounts.js';

export class DecimalSigns {
  readonly #seen = new Map<string, Set<DecimalSign>>();

  see(column: string, cell: string): void {
    const sign = showDecimalSign(cell);
    if (sign !== undefined) this.#seen.set(column, (this.#seen.get(column) ?? new Set()).add(sign));
  }

  /** Undefined when its amounts show none, or both. */
  of(column: string): DecimalSign | undefined {
    const [sign, ...others] = this.#seen.get(column) ?? [];
    return others.length === 0 ? sign : undefined;
  }
}
