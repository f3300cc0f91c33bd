/**
 * Finds the lines that state the sum of the rows above them: they are no subsidies, but prove how the amounts were
 * read.
 */
import { hasTwoReadings, readAmount } from '../cells/amounts.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import { normalizeName } from '../cells/normalize-name.js';
import { AMOUNT_COLUMNS, type AmountColumn } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';

/** The stated sum of a column, and the computed sum of the rows above it. */
export interface StatedTotal {
  readonly line: number;
  /** The heading in the file. */
  readonly column: string;
  /** Cents. */
  readonly stated: bigint;
  readonly read: bigint;
}

interface Sums {
  all: bigint;
  /** Cents since the last line with a sum. */
  since: bigint;
  /** Cents of the lines with a sum. */
  totals: bigint;
  rows: number;
}

const LABEL =
  /^(?:(?:sous |grand )?tota(?:l|ux)(?: (?:general|generale|generaux|global|ttc|ht|eur|euros?|en|montants?|subventions?|attribuees?|votees?|accordees?|verse|versees?|exercice|annee|aides?|page|lignes?|chapitre|article|des?|du|d|la|le|les|\d+))*|(?:somme|montant)(?: totale?s?)?|cumul|ensemble)$/;
const BEGINS = /^(?:sous |grand )?tota(?:l|ux)\b/;

/** Adds up a table row by row. */
export class TotalLines {
  readonly #sums = new Map<AmountColumn, Sums>();

  /** Undefined: the row is no line with a sum, and its amounts are added. */
  take(cells: SubsidyCells, row: readonly string[], signs: DecimalSigns): readonly StatedTotal[] | undefined {
    const amounts = AMOUNT_COLUMNS.flatMap((column) => {
      const cell = cells.value(column);
      return cell === '' ? [] : [{ column, readings: readingsOf(cell, signs.of(column, cell)) }];
    }).filter(({ readings }) => readings.length > 0);
    if (amounts.length > 0 && this.#isTotal(cells, row, amounts)) {
      return amounts.map(({ column, readings }) => this.#compare(cells, column, readings));
    }
    for (const { column, readings } of amounts) this.#add(column, readings);
    return undefined;
  }

  #isTotal(cells: SubsidyCells, row: readonly string[], amounts: readonly Read[]): boolean {
    if (cells.value('idBeneficiaire') !== '' || cells.value('rnaBeneficiaire') !== '') return false;
    const isProven = amounts.every(({ column, readings }) => this.#match(column, readings) !== undefined);
    // The funder may be filled into every line of a file, sums included.
    const filled = [cells.value('nomAttribuant'), cells.value('idAttribuant'), cells.value('dateConvention')];
    const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '' && readingsOf(cell).length === 0);
    const [label, ...labels] = texts.filter(
      (text) => BEGINS.test(normalizeName(text)) || LABEL.test(normalizeName(text)),
    );
    if (label === undefined) {
      const isBare = texts.length === 0 && amounts.every(({ column }) => (this.#sums.get(column)?.rows ?? 0) > 1);
      return isBare && isProven;
    }
    const others = texts.filter((text) => text !== label && !labels.includes(text) && !filled.includes(text));
    if (others.length > 0) return false;
    return (
      LABEL.test(normalizeName(label)) || isProven || (texts.length === 1 && cells.value('nomBeneficiaire') !== label)
    );
  }

  #add(column: AmountColumn, readings: readonly bigint[]): void {
    const sums = this.#of(column);
    const [cents = 0n] = readings.length === 1 ? readings : [];
    sums.all += cents;
    sums.since += cents;
    sums.rows += 1;
  }

  /** The reading of the line that equals one of the possible sums. */
  #match(column: AmountColumn, readings: readonly bigint[]): bigint | undefined {
    const { all, since, totals } = this.#of(column);
    return readings.find((cents) => [all, since, totals].includes(cents));
  }

  #compare(cells: SubsidyCells, column: AmountColumn, readings: readonly bigint[]): StatedTotal {
    const sums = this.#of(column);
    const proven = this.#match(column, readings);
    const stated = proven ?? readings[0] ?? 0n;
    const isPart = cells.value('nomBeneficiaire').toLowerCase().startsWith('sous') && sums.since !== sums.all;
    const read = proven ?? (isPart ? sums.since : sums.all);
    sums.totals += stated;
    sums.since = 0n;
    return { line: cells.line, column: cells.heading(column), stated, read };
  }

  #of(column: AmountColumn): Sums {
    const sums = this.#sums.get(column) ?? { all: 0n, since: 0n, totals: 0n, rows: 0 };
    this.#sums.set(column, sums);
    return sums;
  }
}

interface Read {
  readonly column: AmountColumn;
  readonly readings: readonly bigint[];
}

/** In cents: one reading; two when the decimal sign is unknown; none for a text that is no amount. */
function readingsOf(cell: string, sign?: ',' | '.'): readonly bigint[] {
  const signs = sign === undefined && hasTwoReadings(cell) ? ([',', '.'] as const) : [sign];
  return signs.flatMap((each) => readAmount(cell, each)?.cents ?? []);
}
