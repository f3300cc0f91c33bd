/**
 * Tells apart the tables of a file that are one below the other, each with its own headings. One that lacks what an
 * import needs is not read under the headings of another: its rows are left out, and reported with their euros.
 */
import { readAmount, writeEuros } from '../../cells/amounts.js';
import { normalizeName } from '../../cells/normalize-name.js';
import { repairText } from '../../cells/repair-text.js';
import type { Fault } from '../../fault.js';
import { checkHeadings, listLacking } from '../../table/check-headings.js';
import { isHeadingAgain } from '../../table/complete-rows.js';
import { isFigure } from '../../table/find-table.js';
import type { TableRow } from '../../table/read-table.js';
import type { StatedTable } from '../../table/stated-table.js';
import { natureOf } from '../natures.js';
import { RowViews } from '../row-views.js';
import { type LaidOutTable, layOutTable } from './lay-out-table.js';

/** Counts and reports the values of columns that are not imported. */
class UnknownColumns {
  readonly #table: LaidOutTable;
  readonly #line: number;
  /** Filled cells by position. */
  readonly #counts: Map<number, number>;

  /** @param line of the headings */
  constructor(table: LaidOutTable, line: number) {
    this.#table = table;
    this.#line = line;
    this.#counts = new Map(table.matched.unknown.map((position) => [position, 0]));
  }

  see(cells: readonly string[]): void {
    const nature = this.#table.layout.columns.get('nature');
    for (const [position, count] of this.#counts) {
      const cell = (cells[position] ?? '').trim();
      const isNature = position === nature && natureOf(cell) !== undefined;
      if (cell !== '' && !isNature) this.#counts.set(position, count + 1);
    }
  }

  list(): Fault[] {
    const { type, layout } = this.#table;
    return [...this.#counts].flatMap(([position, count]) =>
      position === type && count === 0 ? [] : blameColumn(this.#line, layout.headings[position] ?? '', count),
    );
  }
}

const MONEY =
  /\b(?:montants?|subventions?|aides?|sommes?|couts?|budget|depenses?|acomptes?|soldes?|versee?s?|euros?|credits?|fonctionnement|investissement|equipement)\b/;

/** Spreadsheets leave columns without a heading; empty ones are not a fault. */
function blameColumn(line: number, column: string, count: number): Fault[] {
  if (column === '' && count === 0) return [];
  if (MONEY.test(normalizeName(column.replaceAll('€', ' euros ')))) {
    const message = `the column "${column}" may contain amounts too, and its ${count} values are not imported`;
    const remedy = `if it is what was granted, say so with --map "${column}=montant"`;
    return [{ line, column, value: column, rule: 'other-amount', message, remedy }];
  }
  const message = `the column "${column}" is not a column of subsidies, so its ${count} values are not imported`;
  const remedy = 'rename it as in the template, or remove it';
  return [{ line, column, value: column, rule: 'unknown-column', message, remedy }];
}

export interface TablePart extends LaidOutTable {
  /** In the order of the file, from 0. */
  readonly number: number;
  readonly views: RowViews;
  readonly unknown: UnknownColumns;
  /** Its rows cannot be read. */
  readonly isLost: boolean;
}

/** A heading is looked for in this many rows after an empty one: a title may come before it. */
const ROWS_AFTER_BLANK = 3;
/** A row of data may contain one word that is also a heading. */
const LEAST_NAMED = 2;

export class TableParts {
  readonly #file: string;
  readonly #stated: StatedTable;
  readonly #first: TablePart;
  #current: TablePart;
  readonly #all: TablePart[] = [];
  #sheet: string | undefined;
  #lookedAt = ROWS_AFTER_BLANK;
  #lost = { rows: 0, first: 0, last: 0, cents: 0n };

  constructor(file: string, first: LaidOutTable, line: number, stated: StatedTable) {
    this.#file = file;
    this.#stated = stated;
    this.#first = this.#make(first, line, false, undefined);
    this.#current = this.#first;
  }

  get first(): TablePart {
    return this.#first;
  }

  /** Columns that are not imported, of all tables. */
  listUnknown(): Fault[] {
    return this.#all.flatMap(({ unknown, isLost }) => (isLost ? [] : unknown.list()));
  }

  get current(): TablePart {
    return this.#current;
  }

  /** Faults of the headings of another table, if the row is one; undefined: it is a row of the current table. */
  begin(row: TableRow): readonly Fault[] | undefined {
    if (row.sheet !== this.#sheet) {
      this.#sheet = row.sheet;
      this.#current = this.#first;
    }
    this.#lookedAt = row.isAfterBlank ? 0 : this.#lookedAt + 1;
    if (row.flaw !== undefined || !this.#mayBeHeading(row.cells)) return undefined;
    const headings = row.cells.map((cell) => repairText(cell).trim());
    if (isHeadingAgain(headings, this.#current.layout.headings)) return undefined;
    const laid = layOutTable(this.#file, headings, [], this.#stated);
    const { columns, guessed } = laid.matched;
    const filled = headings.filter((heading) => heading !== '').length;
    const named = columns.size - guessed.length;
    if (named === 0 || (named < LEAST_NAMED && columns.size < filled)) return undefined;
    const lost = this.end();
    const lacking = listLacking(laid.matched, this.#stated.constants.has('nomAttribuant'));
    this.#current = this.#make(laid, row.line, lacking.length > 0, this.#current);
    if (lacking.length > 0) return lost;
    const message = 'another table begins here, and is read with these headings';
    const place = { line: row.line, column: '', value: headings.join(' ').trim().slice(0, 200) };
    return [
      ...lost,
      { ...place, rule: 'second-table', message, remedy: 'nothing' },
      ...checkHeadings(row.line, headings, laid.matched),
    ];
  }

  /** Records a row of a table that cannot be read. */
  lose({ line, cells }: TableRow): void {
    const amount = cells[this.#current.layout.columns.get('montant') ?? -1] ?? '';
    const cents = readAmount(amount.trim())?.cents ?? 0n;
    const { rows, first } = this.#lost;
    this.#lost = { rows: rows + 1, first: rows === 0 ? line : first, last: line, cents: this.#lost.cents + cents };
  }

  /** Call it when another table begins, and at the end: the fault of the table that could not be read. */
  end(): readonly Fault[] {
    const { rows, first, last, cents } = this.#lost;
    if (rows === 0) return [];
    this.#lost = { rows: 0, first: 0, last: 0, cents: 0n };
    const message = `another table is here, without all that is needed (who grants, who benefits, how much): lines ${first} to ${last} are not read, ${writeEuros(cents)} in all`;
    const remedy = 'if these are grants, save them as a separate file with all columns; if it is a summary, remove it';
    return [{ line: first, column: '', value: String(rows), rule: 'lost-table', message, remedy }];
  }

  #mayBeHeading(cells: readonly string[]): boolean {
    const amount = cells[this.#current.layout.columns.get('montant') ?? -1]?.trim() ?? '';
    // In a table without empty rows, only a text where the amount should be shows another heading.
    const isNear = this.#lookedAt < ROWS_AFTER_BLANK || (/\p{L}{3}/u.test(amount) && !/\d/.test(amount));
    if (!isNear) return false;
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 1 && !filled.some(isFigure);
  }

  #make(laid: LaidOutTable, line: number, isLost: boolean, before: TablePart | undefined): TablePart {
    const part = {
      ...laid,
      number: this.#all.length,
      views: new RowViews(laid.layout, laid.matched.years, this.#stated, before?.views.sums()),
      unknown: new UnknownColumns(laid, line),
      isLost,
    };
    this.#all.push(part);
    return part;
  }
}
