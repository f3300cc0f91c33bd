/** Finds lines with the total of the rows above them: they are not subsidies, but prove how the amounts were read. */
import { hasTwoReadings, readAmount, writeEuros } from '../cells/amounts.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { MoneyUnit } from '../cells/money-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Fault } from '../fault.js';
import { TOTAL_LABEL } from '../table/explain-flaw.js';
import { AMOUNT_COLUMNS, type AmountColumn } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';
import { namesNobody } from './unnamed-totals.js';

/** The stated total of a column, and the computed sum of the imported rows above it. */
export interface StatedTotal {
  readonly line: number;
  /** The heading in the file. */
  readonly column: string;
  /** Cents. */
  readonly stated: bigint;
  readonly read: bigint;
  /** Cents of rows with an amount below zero that are not imported, and so not in `read`; undefined when there is no such row. */
  readonly out?: bigint;
}

/** Cents by column. */
export type TableSums = ReadonlyMap<AmountColumn, bigint>;

interface Sums {
  all: bigint;
  /** Cents since the last line with a total. */
  since: bigint;
  /** Cents since the heading was repeated, as above a table of the same columns. */
  own: bigint;
  /** Cents of the rows left out, and of those since the last line with a total; undefined: there are none. */
  out: bigint | undefined;
  outSince: bigint | undefined;
  /** The totals so far in cents; those that a later total includes count as one. */
  totals: bigint[];
  rows: number;
}

/** Labels of lines at the foot of a page and the head of the next one: they carry the sum so far, and start no new one. */
const CARRIES =
  /^(?:total )?(?:a )?report(?:er|s)?(?: (?:page|precedente?|suivante?|de|la|du|n|\d+|general|ci contre))*$/;
const BEGINS = /^(?:sous |grand )?tota(?:l|ux)\b|^s t\b/;

/** Nearly all cells have none of these, so this spares the tests of the words themselves. */
const MAY_BE_LABEL = /tota|report|cumul|ensemble|somme|montant|^\P{L}*s\P{L}+t(?!\p{L})/iu;
const isLabel = (text: string) =>
  MAY_BE_LABEL.test(text) && [BEGINS, TOTAL_LABEL, CARRIES].some((some) => some.test(normalizeName(text)));
/** Programs of accounts mark a total with signs alone: "*", "**", "∑". No amount is written without a digit. */
const isText = (cell: string) => /[\p{L}\p{N}]/u.test(cell) && (!/\d/.test(cell) || readingsOf(cell).length === 0);

/** A row with fewer empty cells where all others are filled may be a grant that lacks a value. */
const LEAST_EMPTY = 2;

/** Adds up a table row by row. */
export class TotalLines {
  readonly #sums = new Map<AmountColumn, Sums>();
  readonly #carried: TableSums;
  /** The totals above all rows. */
  #above: (Read & { readonly cells: SubsidyCells })[] = [];

  /** Positions that all rows so far fill; undefined before the first one. */
  #filled: readonly number[] | undefined;

  /** @param carried the sums of a table above it in the same file */
  constructor(carried: TableSums = new Map()) {
    this.#carried = carried;
  }

  sums(): TableSums {
    const columns = new Set([...this.#sums.keys(), ...this.#carried.keys()]);
    return new Map([...columns].map((column) => [column, this.#of(column).all + (this.#carried.get(column) ?? 0n)]));
  }

  /** Undefined: the row is not a line with a total, and its amounts are added, unless it `isOut`. */
  take(
    cells: SubsidyCells,
    row: readonly string[],
    signs: DecimalSigns,
    isOut = false,
  ): readonly StatedTotal[] | undefined {
    const amounts = listReadings(cells, signs);
    if (amounts.length > 0 && this.#isTotal(cells, row, amounts)) {
      const carries = row.some((cell) => CARRIES.test(normalizeName(cell)));
      if (!carries && amounts.every(({ column }) => (this.#sums.get(column)?.rows ?? 0) === 0)) {
        for (const { column, readings } of amounts) this.#above.push({ cells, column, readings });
        return [];
      }
      return amounts.map(({ column, readings }) => this.#compare(cells, column, readings, carries));
    }
    if (isOut) return undefined;
    for (const { column, readings } of amounts) this.#add(column, readings);
    const isFilled = (at: number) => (row[at] ?? '').trim() !== '';
    this.#filled =
      this.#filled === undefined
        ? [...row.keys()].filter(isFilled)
        : this.#filled.every(isFilled)
          ? this.#filled
          : this.#filled.filter(isFilled);
    return undefined;
  }

  /** Call it when the heading is repeated: a total that no sum proves is compared with the rows below it. */
  beginAgain(): void {
    for (const sums of this.#sums.values()) sums.own = 0n;
  }

  /** Call it for a row that was taken and is not imported: with an amount below zero, no total agrees without it. */
  leaveOut(cells: SubsidyCells, signs: DecimalSigns): void {
    const amounts = listReadings(cells, signs);
    if (!amounts.some(({ readings }) => readings.some((cents) => cents < 0n))) return;
    for (const { column, readings } of amounts) {
      const sums = this.#of(column);
      const [cents = 0n] = readings.length === 1 ? readings : [];
      sums.out = (sums.out ?? 0n) + cents;
      sums.outSince = (sums.outSince ?? 0n) + cents;
    }
  }

  /** Call it at the end of the table: the totals above it. */
  finish(): readonly StatedTotal[] {
    const above = this.#above;
    this.#above = [];
    return above.map(({ cells, column, readings }) => {
      const { all, out } = this.#of(column);
      const stated = readings.find((cents) => cents === all) ?? readings[0] ?? 0n;
      return { line: cells.line, column: cells.heading(column), stated, ...without(all, out) };
    });
  }

  #isTotal(cells: SubsidyCells, row: readonly string[], amounts: readonly Read[]): boolean {
    // The label may stand in any column, also in that of the numbers.
    const numbers = [cells.value('idBeneficiaire'), cells.value('rnaBeneficiaire')];
    if (numbers.some((number) => number !== '' && (/\d{5}/.test(number) || !isLabel(number)))) return false;
    const isProven = () => amounts.every(({ column, readings }) => this.#match(column, readings) !== undefined);
    // The funder may be filled into every line of a file, including totals.
    const filled = [cells.value('nomAttribuant'), cells.value('idAttribuant'), cells.value('dateConvention')];
    const stated = row.map((cell) => cell.trim());
    const [label, ...labels] = stated.filter((cell) => isLabel(cell) && isText(cell));
    // Without a label, a second text says that it is none, which spares reading the others.
    const texts = label === undefined ? takeTexts(stated, 2) : stated.filter(isText);
    if (label === undefined) {
      if (texts.length === 1) return this.#lacksCells(row, amounts) && isProven();
      const isBare = texts.length === 0 && amounts.every(({ column }) => (this.#sums.get(column)?.rows ?? 0) > 1);
      return isBare && isProven();
    }
    const others = texts.filter((text) => text !== label && !labels.includes(text) && !filled.includes(text));
    // "Total" as the purpose of a row that names nobody, with the council in another column.
    if (others.length > 0)
      return namesNobody(cells) && BEGINS.test(normalizeName(label)) && TOTAL_LABEL.test(normalizeName(label));
    return (
      [TOTAL_LABEL, CARRIES].some((some) => some.test(normalizeName(label))) ||
      isProven() ||
      (texts.length === 1 && cells.value('nomBeneficiaire') !== label)
    );
  }

  /** "SPORT" below several rows, without what they all state: their sum proves what it is. */
  #lacksCells(row: readonly string[], amounts: readonly Read[]): boolean {
    const empty = (this.#filled ?? []).filter((at) => (row[at] ?? '').trim() === '');
    return empty.length >= LEAST_EMPTY && amounts.every(({ column }) => (this.#sums.get(column)?.rows ?? 0) > 1);
  }

  #add(column: AmountColumn, readings: readonly bigint[]): void {
    const sums = this.#of(column);
    const [cents = 0n] = readings.length === 1 ? readings : [];
    sums.all += cents;
    sums.since += cents;
    sums.own += cents;
    sums.rows += 1;
  }

  /** The reading of the line that equals one of the possible sums. */
  #match(column: AmountColumn, readings: readonly bigint[]): bigint | undefined {
    const { all, since, own, totals } = this.#of(column);
    const carried = this.#carried.get(column);
    const isWhole = (cents: bigint) => carried !== undefined && cents === all + carried;
    return readings.find(
      (cents) => [all, since, own].includes(cents) || isWhole(cents) || countTotals(totals, cents) > 0,
    );
  }

  #compare(cells: SubsidyCells, column: AmountColumn, readings: readonly bigint[], carries: boolean): StatedTotal {
    const sums = this.#of(column);
    const proven = this.#match(column, readings);
    const stated = proven ?? readings[0] ?? 0n;
    const isPart = cells.value('nomBeneficiaire').toLowerCase().startsWith('sous') && sums.since !== sums.all;
    const read = proven ?? (isPart ? sums.since : sums.own);
    const isSince = read === sums.since && read !== sums.all;
    const told = {
      ...{ line: cells.line, column: cells.heading(column), stated },
      ...without(read, isSince ? sums.outSince : sums.out),
    };
    if (carries) return told;
    // A total of totals replaces them.
    const taken = sums.since === stated ? 0 : countTotals(sums.totals, stated);
    sums.totals.splice(sums.totals.length - taken, taken);
    sums.totals.push(stated);
    sums.since = 0n;
    sums.outSince = undefined;
    return told;
  }

  #of(column: AmountColumn): Sums {
    const sums = this.#sums.get(column) ?? {
      ...{ all: 0n, since: 0n, own: 0n, out: undefined, outSince: undefined },
      ...{ totals: [], rows: 0 },
    };
    this.#sums.set(column, sums);
    return sums;
  }
}

function takeTexts(cells: readonly string[], most: number): string[] {
  const texts: string[] = [];
  for (const cell of cells) if (texts.length < most && isText(cell)) texts.push(cell);
  return texts;
}

/** The sum of the imported rows. */
const without = (sum: bigint, out: bigint | undefined) =>
  out === undefined ? { read: sum } : { read: sum - out, out };

/** How many of the last totals add up to `cents`; 0: no number of them does. */
function countTotals(totals: readonly bigint[], cents: bigint): number {
  let sum = 0n;
  for (let count = 1; count <= totals.length; count++) {
    sum += totals[totals.length - count] ?? 0n;
    if (sum === cents) return count;
  }
  return 0;
}

interface Read {
  readonly column: AmountColumn;
  readonly readings: readonly bigint[];
}

function listReadings(cells: SubsidyCells, signs: DecimalSigns): Read[] {
  return AMOUNT_COLUMNS.flatMap((column) => {
    const cell = cells.value(column);
    return cell === '' ? [] : [{ column, readings: readingsOf(cell, signs.of(column, cell), cells.unit(column)) }];
  }).filter(({ readings }) => readings.length > 0);
}

/** In cents: one reading; two when the decimal sign is unknown; none for a text that is not an amount. */
function readingsOf(cell: string, sign?: ',' | '.', unit?: MoneyUnit): readonly bigint[] {
  const signs = sign === undefined && hasTwoReadings(cell) ? ([',', '.'] as const) : [sign];
  return signs.flatMap((each) => readAmount(cell, each, unit)?.cents ?? []);
}

/** Reports the totals of a file that differ from the rows that are imported. */
export function blameTotals(totals: readonly StatedTotal[]): Fault[] {
  return totals.flatMap(({ line, column, stated, read, out }) => {
    const place = { line, column, value: writeEuros(stated), rule: 'total-differs' } as const;
    const [said, summed] = [writeEuros(stated), writeEuros(read)];
    if (out !== undefined) {
      const message = `the line says ${said} in all, ${summed} is read above it, and ${writeEuros(out)} of rows with an amount below zero is left out`;
      return [{ ...place, message, remedy: 'subtract these amounts from the grants that they correct' }];
    }
    if (stated === read) return [];
    const message = `the line says ${said} in all, and the rows above it add up to ${summed}: the difference is ${writeEuros(stated - read)}`;
    return [{ ...place, message, remedy: 'look for a row that is missing, wrong or repeated' }];
  });
}
