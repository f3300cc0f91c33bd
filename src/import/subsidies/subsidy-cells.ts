/** One row of a table of subsidies, read by the names of the standard's columns whatever the file calls them. */
import { findControlSign, withoutControlSigns } from '../../write/control-signs.js';
import type { TableRow } from '../table/read-table.js';
import type { SubsidyColumn } from './subsidy-headings.js';

export interface SubsidyCells {
  readonly line: number;
  /** True when the file has the official headings. */
  readonly isOfficial: boolean;
  /** True when the file has this column. */
  has(column: SubsidyColumn): boolean;
  /** Without spaces around it and without control signs; empty when the file has no such column. */
  value(column: SubsidyColumn): string;
  /** The columns in which control signs stood, each with the first. */
  readonly signs: readonly (readonly [column: SubsidyColumn, sign: string])[];
  /** The heading as the file writes it, else the standard's name. */
  heading(column: SubsidyColumn): string;
}

export interface SubsidyLayout {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<SubsidyColumn, number>;
  readonly isOfficial: boolean;
}

export function readCells({ headings, columns, isOfficial }: SubsidyLayout, row: TableRow): SubsidyCells {
  const at = (column: SubsidyColumn) => columns.get(column) ?? -1;
  const raw = (column: SubsidyColumn) => row.cells[at(column)] ?? '';
  return {
    line: row.line,
    signs: [...columns.keys()].flatMap((column) => {
      const sign = findControlSign(raw(column), true);
      return sign === undefined ? [] : [[column, sign] as const];
    }),
    isOfficial,
    has: (column) => columns.has(column),
    value: (column) => withoutControlSigns(raw(column)).trim(),
    heading: (column) => headings[at(column)] ?? column,
  };
}
