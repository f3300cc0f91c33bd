/** Writes values as the cells from which the import of an ecosystem reads them. */
import { guardFormula } from '../../import/cells/formula-guard.js';
import { cleanText } from '../clean-text.js';
import { writeEuros } from '../euros.js';
import type { ResourceRow } from '../rows.js';
import type { Tally } from '../tally.js';

export type Cell = string | boolean | null | readonly string[] | { readonly cents: number | null };

/** By column; values without a column in the table are absent. */
export type Cells = Readonly<Record<string, Cell>>;

export function writeCells(cells: Cells, columns: readonly string[], tally: Tally): string[] {
  return columns.map((column) => writeCell(cells[column] ?? null, tally));
}

function writeCell(cell: Cell, tally: Tally): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return guard(cleanText(cell, tally), tally);
  if ('cents' in cell) return cell.cents === null ? '' : writeEuros(cell.cents, '.');
  return guard(cell.map((value) => withoutSeparator(cleanText(value, tally), tally)).join('|'), tally);
}

function guard(text: string, tally: Tally): string {
  const guarded = guardFormula(text);
  if (guarded !== text) tally.remark('formulas');
  return guarded;
}

/** The separator of the values in a cell; no value may contain it. */
function withoutSeparator(text: string, tally: Tally): string {
  if (!text.includes('|')) return text;
  tally.remark('separators');
  return text.replaceAll('|', '¦');
}

/** `SKILLS : theme : note`, or JSON where a note contains separators of this form. */
export function writeResources(stated: readonly ResourceRow[]): Cell {
  if (stated.some(({ note }) => note !== null && /[:|[\]]/.test(note))) return JSON.stringify(stated);
  return stated.map(({ resource, theme, note }) => [resource, theme, ...(note === null ? [] : [note])].join(' : '));
}
