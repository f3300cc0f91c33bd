/** Finds rows that name nobody and state the sum of the other rows of their year, or of their table: wherever they stand, they are totals. */
import { readAmount, writeEuros } from '../cells/amounts.js';
import { readDate } from '../cells/dates.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import { joinParts } from '../cells/digest.js';
import type { Fault } from '../fault.js';
import { AMOUNT_COLUMNS, type AmountColumn } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';

const PARTY = ['nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire'] as const;

export const namesNobody = (cells: SubsidyCells): boolean => PARTY.every((column) => cells.value(column) === '');

/** Fewer rows that name somebody may add up to another one by chance. */
const LEAST_NAMED = 2;
const SIGNS = [',', '.'] as const;

interface Sum {
  cents: bigint;
  /** Those of the rows that name somebody, and how many these are. */
  named: bigint;
  namedRows: number;
}

/** The sums of the columns of a table, in each year and in all. Only a table with rows that name nobody needs them. */
export class UnnamedTotals {
  /** By column, decimal sign and year: which sign the column has is known only at its end. */
  readonly #sums = new Map<string, Sum>();

  see(cells: SubsidyCells): void {
    const isNamed = !namesNobody(cells);
    for (const column of AMOUNT_COLUMNS) {
      const cell = cells.value(column);
      for (const sign of cell === '' ? [] : SIGNS) {
        const cents = readAmount(cell, sign, cells.unit(column))?.cents ?? 0n;
        for (const year of new Set([yearOf(cells), ''])) {
          const key = joinParts([column, sign, year]);
          const sum = this.#sums.get(key) ?? { cents: 0n, named: 0n, namedRows: 0 };
          this.#sums.set(key, sum);
          sum.cents += cents;
          if (!isNamed) continue;
          sum.named += cents;
          sum.namedRows += 1;
        }
      }
    }
  }

  /** Undefined for a row that is no such total. */
  explain(cells: SubsidyCells, signs: DecimalSigns): Fault | undefined {
    const [first] = AMOUNT_COLUMNS.filter((column) => cells.value(column) !== '');
    if (first === undefined || !namesNobody(cells)) return undefined;
    const found = [yearOf(cells), ''].find((year) =>
      AMOUNT_COLUMNS.every((column) => cells.value(column) === '' || this.#isSum(cells, column, signs, year)),
    );
    if (found === undefined) return undefined;
    const cents = readAmount(cells.value(first), signs.of(first, cells.value(first)), cells.unit(first))?.cents ?? 0n;
    const place = {
      line: cells.line,
      column: cells.heading(first),
      value: cells.value(first),
      rule: 'aside-row' as const,
    };
    const message =
      found === ''
        ? `the row names no beneficiary, and its amount, ${writeEuros(cents)}, is the sum of the other rows: it is a total, and is left out`
        : `the row names no beneficiary, and its amount, ${writeEuros(cents)}, is the sum of the other rows of ${found}: it is a total, and is left out`;
    return { ...place, message, remedy: 'nothing' };
  }

  #isSum(cells: SubsidyCells, column: AmountColumn, signs: DecimalSigns, year: string): boolean {
    const cell = cells.value(column);
    const sign = signs.of(column, cell);
    return SIGNS.some((one) => {
      const sum = this.#sums.get(joinParts([column, one, year]));
      const cents = readAmount(cell, one, cells.unit(column))?.cents;
      if (sum === undefined || cents === undefined || cents === 0n || (sign !== undefined && sign !== one))
        return false;
      return sum.namedRows >= LEAST_NAMED && (cents === sum.named || cents === sum.cents - cents);
    });
  }
}

/** Empty when it is not stated. */
function yearOf(cells: SubsidyCells): string {
  const stated = cells.value('dateConvention') || cells.value('anneeDecision');
  return String(readDate(stated)?.year ?? '');
}
