/**
 * Says what is wrong with a row before its cells are interpreted: it is cut off, too long, or has an unclosed quotation
 * mark.
 */
import type { FaultRule } from '../../words/fault-labels.js';
import type { Fault } from '../fault.js';
import type { TableRow } from './read-records.js';

/** The longest text that a cell of a spreadsheet can hold. */
const MOST_CHARACTERS_OF_A_CELL = 32_767;

export interface ExplainedFlaw {
  /** Undefined for a row that cannot be read. */
  readonly cells: readonly string[] | undefined;
  readonly faults: readonly Fault[];
}

export const isHuge = ({ cells }: TableRow): boolean => cells.some((cell) => cell.length > MOST_CHARACTERS_OF_A_CELL);

/** Undefined when nothing is wrong. */
export function explainFlaw(row: TableRow, headings: readonly string[]): ExplainedFlaw | undefined {
  if (row.flaw === undefined && !row.isCut && !isHuge(row)) return undefined;
  const place = { line: row.line, column: headings[0] ?? '', value: row.cells.join(';').slice(0, 200) };
  const refuse = (rule: FaultRule, message: string, remedy: string): ExplainedFlaw => ({
    ...{ cells: undefined, faults: [{ ...place, rule, message, remedy }] },
  });
  if (row.flaw === 'LOST') {
    const message = 'the line is longer than any row of a table, so nothing of it was read';
    return refuse('lost-line', message, 'see what the line holds, and export the table again');
  }
  if (row.isCut) {
    const message = 'the file ends in the middle of this row, so more rows may be missing after it';
    return refuse('cut-file', message, 'download or export the file again');
  }
  if (isHuge(row)) {
    const longest = row.cells.reduce((most, { length }) => Math.max(most, length), 0);
    const message = `a cell holds ${longest} characters, of ${MOST_CHARACTERS_OF_A_CELL} at most`;
    return refuse('huge-cell', message, 'shorten it');
  }
  if (row.flaw !== 'OPEN_QUOTE') return undefined;
  const message = 'a quotation mark opens a cell and is never closed';
  const remedy = 'close it, or double it if it is part of the text';
  if (row.cells.length !== headings.length) {
    return refuse('open-quote', `${message}, and the cells cannot be told apart`, remedy);
  }
  const faults: Fault[] = [{ ...place, rule: 'stray-quote', message: `${message}; it is left out`, remedy }];
  return { cells: row.cells.map((cell) => cell.replace(/^"/, '')), faults };
}
