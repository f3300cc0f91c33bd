/** One row of a table of subsidies, read by the standard's column names, whatever headings the file has. */
import type { FaultRule } from '../../words/fault-labels.js';
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { findControlCharacter, withoutControlCharacters } from '../../write/control-characters.js';
import type { MoneyUnit } from '../cells/money-headings.js';
import { repairText } from '../cells/repair-text.js';
import type { TableRow } from '../table/read-table.js';
import type { SubsidyColumn } from './subsidy-headings.js';

export interface SubsidyCells {
  readonly line: number;
  /** True when the file has the official headings. */
  readonly isOfficial: boolean;
  /** True when the file has this column. */
  has(column: SubsidyColumn): boolean;
  /** Trimmed, without control characters; empty when the file has no such column. */
  value(column: SubsidyColumn): string;
  /** The columns with control characters, each with its first one. */
  readonly signs: readonly (readonly [column: SubsidyColumn, sign: string])[];
  /** The columns with damaged text, each with its text as stated. */
  readonly broken: readonly (readonly [column: SubsidyColumn, stated: string])[];
  /** The heading as the file writes it; where it has none, the plain name of the column, in French like the headings. */
  heading(column: SubsidyColumn): string;
  /** The unit that the file states for the amounts of the column; undefined for euros. */
  unit(column: SubsidyColumn): MoneyUnit | undefined;
}

export interface SubsidyLayout {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<SubsidyColumn, number>;
  readonly isOfficial: boolean;
  /** By column of amounts, when the file states another unit than euros. */
  readonly units?: ReadonlyMap<SubsidyColumn, MoneyUnit>;
}

/** Most rows contain no suspicious character, so one test of the whole row saves one for each cell. */
const MAY_BE_WRONG = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]|[ÂÃÅâ<]/u;

export function readCells({ headings, columns, isOfficial, units }: SubsidyLayout, row: TableRow): SubsidyCells {
  // A file has few of the columns, and each row is asked for all of them.
  const raw = (column: SubsidyColumn) => {
    const position = columns.get(column);
    return position === undefined ? '' : (row.cells[position] ?? '');
  };
  const isClean = !row.cells.some((cell) => MAY_BE_WRONG.test(cell));
  const read = (cell: string) => (isClean ? cell : withoutControlCharacters(repairText(cell))).trim();
  const wrong = isClean ? [] : [...columns.keys()];
  return {
    line: row.line,
    signs: wrong.flatMap((column) => {
      const control = findControlCharacter(repairText(raw(column)), true);
      return control === undefined ? [] : [[column, control] as const];
    }),
    isOfficial,
    has: (column) => columns.has(column),
    value: (column) => read(raw(column)),
    broken: wrong.flatMap((column) => {
      const stated = raw(column).trim();
      return repairText(stated) === stated ? [] : [[column, withoutControlCharacters(stated)] as const];
    }),
    heading: (column) => headings[columns.get(column) ?? -1] ?? subsidyColumnNames[column][0],
    unit: (column) => units?.get(column),
  };
}

/**
 * How functions that read a row report its faults: a fault without its place; `value` is set only when the cell's own
 * value must not be shown, `after` when the value was repaired.
 */
export type Blame = (
  column: SubsidyColumn,
  rule: FaultRule,
  message: string,
  remedy: string,
  more?: { readonly value?: string; readonly after?: string; readonly isSettled?: true; readonly named?: string },
) => void;
