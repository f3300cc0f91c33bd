/**
 * Learns from the amounts of a column which sign is the decimal sign, so that 30.000 beside 12,50 is thirty thousand.
 */
import { hasTwoReadings, readAmount, showDecimalSign } from './amounts.js';
import type { DecimalSign } from './decimals.js';

interface Seen {
  readonly signs: Set<DecimalSign>;
  /** Signs that have three digits or more after them in some amount of the column. */
  readonly long: Set<DecimalSign>;
  /** Cents since the last line with a total: one sum for each reading of the ambiguous amounts. */
  readonly sums: Record<DecimalSign, bigint>;
  readonly proven: Set<DecimalSign>;
}

const SIGNS: readonly DecimalSign[] = [',', '.'];

export class DecimalSigns {
  readonly #seen = new Map<string, Seen>();

  /** @param numbers cells of the row that a workbook keeps as numbers: they count in sums, and show no sign */
  see(column: string, cell: string, numbers: readonly string[] = []): void {
    if (cell === '') return;
    const seen = this.#of(column);
    const shown = numbers.includes(cell) ? undefined : showDecimalSign(cell);
    if (shown !== undefined) seen.signs.add(shown.sign);
    if (shown !== undefined && shown.decimals > 2) seen.long.add(shown.sign);
    for (const sign of SIGNS) seen.sums[sign] += readAmount(cell, sign)?.cents ?? 0n;
  }

  /** A line with the total of the lines above it proves the decimal sign with which the total is right. */
  seeTotal(column: string, cell: string): void {
    const seen = this.#of(column);
    const { sums, proven } = seen;
    const [sign, ...others] = SIGNS.filter((each) => readAmount(cell, each)?.cents === sums[each]);
    if (sign !== undefined && others.length === 0) proven.add(sign);
    for (const each of SIGNS) sums[each] = 0n;
  }

  /**
   * The decimal sign for an amount of the column; undefined when the column shows none, or both. Cents have two digits:
   * beside 12.50, the amount 30.000 is thirty only where other amounts of the column have three decimals, or a sum
   * proves it.
   */
  of(column: string, cell: string): DecimalSign | undefined {
    const { signs, long, proven } = this.#of(column);
    const [proof, ...against] = proven;
    if (proof !== undefined) return against.length === 0 ? proof : undefined;
    const [sign, ...others] = signs;
    if (sign === undefined || others.length > 0) return undefined;
    return hasTwoReadings(cell) && cell.includes(sign) && !long.has(sign) ? undefined : sign;
  }

  #of(column: string): Seen {
    const seen = this.#seen.get(column) ?? {
      ...{ signs: new Set(), long: new Set(), proven: new Set(), sums: { ',': 0n, '.': 0n } },
    };
    this.#seen.set(column, seen);
    return seen;
  }
}
