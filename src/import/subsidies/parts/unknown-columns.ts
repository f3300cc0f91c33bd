/** Counts and reports the values of columns that are not imported. */
import { normalizeName } from '../../cells/normalize-name.js';
import type { Fault } from '../../fault.js';
import { natureOf } from '../natures.js';
import type { LaidOutTable } from './lay-out-table.js';

export class UnknownColumns {
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
