/**
 * The ways in which a row of a file is read as subsidies: once, or once for each column of a year. A date in a heading
 * or in the name of a sheet is filled in.
 */

import { readAmount } from '../cells/amounts.js';
import { type CompletedRows, completeRows } from '../table/complete-rows.js';
import { yearOfSheet } from '../table/copied-rows.js';
import type { TableRow } from '../table/read-table.js';
import type { StatedTable } from '../table/stated-table.js';
import { type YearlyColumn, yearOfHeading } from '../table/yearly-columns.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import { readCells, type SubsidyCells, type SubsidyLayout } from './subsidy-cells.js';
import type { SubsidyColumn } from './subsidy-headings.js';
import { type StatedTotal, type TableSums, TotalLines } from './total-lines.js';

export interface RowView {
  readonly complete: CompletedRows;
  /** The totals of its column; views of the same column share them. */
  readonly lines: TotalLines;
}

export class RowViews {
  readonly #layout: SubsidyLayout;
  readonly #carried: TableSums;
  readonly #years: readonly YearlyColumn[];
  readonly #stated: StatedTable;
  readonly #lines = new Map<number, TotalLines>();
  /** By the year that the name of the sheet states. */
  readonly #views = new Map<string, readonly RowView[]>();

  /** @param carried the sums of a table above it in the same file, which a grand total may include */
  constructor(
    layout: SubsidyLayout,
    years: readonly YearlyColumn[],
    stated: StatedTable,
    carried: TableSums = new Map(),
  ) {
    this.#carried = carried;
    this.#layout = layout;
    this.#years = years;
    this.#stated = stated;
  }

  /** At least one; the first when no year has an amount: a zero in the column of a year is no grant. */
  of(row: TableRow): readonly { readonly view: RowView; readonly cells: SubsidyCells }[] {
    const all = this.#viewsOf(row.sheet === undefined ? undefined : yearOfSheet(row.sheet)).map((view) => ({
      view,
      cells: readCells(view.complete.layout, { ...row, cells: view.complete.cells(row.cells) }),
    }));
    if (all.length === 1) return all;
    const isGranted = (cell: string) => cell !== '' && readAmount(cell)?.cents !== 0n;
    const filled = all.filter(({ cells }) => AMOUNT_COLUMNS.some((column) => isGranted(cells.value(column))));
    return filled.length > 0 ? filled : all.slice(0, 1);
  }

  /** Call it when the heading is repeated. */
  beginAgain(): void {
    for (const lines of this.#lines.values()) lines.beginAgain();
  }

  /** Call it at the end: the totals above the rows. */
  finish(): readonly StatedTotal[] {
    return [...this.#lines.values()].flatMap((lines) => lines.finish());
  }

  /** The sums of its rows and of the tables above it; empty when each year has a column. */
  sums(): TableSums {
    const [lines, ...others] = this.#lines.values();
    return lines === undefined || others.length > 0 ? new Map() : lines.sums();
  }

  #viewsOf(ofSheet: string | undefined): readonly RowView[] {
    const key = ofSheet ?? '';
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const { columns, headings } = this.#layout;
    const amount = columns.get('montant');
    const stated = AMOUNT_COLUMNS.flatMap((column) => yearOfHeading(headings[columns.get(column) ?? -1] ?? '') ?? []);
    const ofHeading = new Set(stated).size === 1 ? stated[0] : undefined;
    const ofYears = [...new Set(this.#years.map(({ year }) => year))].map((year) => {
      const some = this.#years.filter((one) => one.year === year);
      return this.#make(new Map(some.map(({ column, position }) => [column, position])), year);
    });
    const ofAmount = new Map(amount === undefined ? [] : [['montant' as const, amount]]);
    const made = ofYears.length > 0 ? ofYears : [this.#make(ofAmount, ofSheet ?? ofHeading)];
    this.#views.set(key, made);
    return made;
  }

  #make(amounts: ReadonlyMap<SubsidyColumn, number>, year: string | undefined): RowView {
    const yearly = new Set(this.#years.map(({ column }) => column));
    const others = [...this.#layout.columns].filter(([column]) => !yearly.has(column));
    const layout = { ...this.#layout, columns: new Map([...others, ...amounts]) };
    const { constants } = this.#stated;
    const isOfYears = this.#years.length > 0;
    // A date that a person states comes first, except where each year has a column.
    const isDated = layout.columns.has('dateConvention') || (constants.has('dateConvention') && !isOfYears);
    const stated =
      isDated || year === undefined
        ? this.#stated
        : { ...this.#stated, constants: new Map([...constants, ['dateConvention' as const, year]]) };
    const [key = -1] = amounts.values();
    const lines = this.#lines.get(key) ?? new TotalLines(this.#carried);
    this.#lines.set(key, lines);
    return { complete: completeRows(layout, stated), lines };
  }
}
