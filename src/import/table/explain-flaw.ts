/**
 * Says what is wrong with a row before its cells are interpreted: it is cut off, too long, has an unclosed quotation
 * mark or values beyond the last heading, states only a total, or is of a sheet that is not read.
 */
import type { FaultRule } from '../../words/fault-labels.js';
import { normalizeName } from '../cells/normalize-name.js';
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

/**
 * Explains a line that states only a total, in a table without amounts that could prove it: "TOTAL : 12". Undefined for
 * all other rows. @param column to which the fault is attributed
 */
export function explainTotalRow(line: number, column: string, cells: readonly string[]): Fault | undefined {
  if (!isTotalRow(cells)) return undefined;
  return {
    ...{ line, column, value: cells.join(' ').trim().slice(0, 200), rule: 'aside-row' },
    message: 'it is a line with a total, not a row',
    remedy: 'nothing',
  };
}

/** "18 acteurs": what is counted, as numbers of money have their unit. */
const COUNTED = /^\d+(?: \p{L}+){1,2}$/u;

/** The words with which tables label a line with a total. */
export const TOTAL_LABEL =
  /^(?:(?:sous |grand |nombre )?tota(?:l|ux)(?: (?:general|generale|generaux|global|ttc|ht|eur|euros?|en|montants?|subventions?|attribuees?|votees?|accordees?|verse|versees?|exercice|annee|aides?|page|lignes?|chapitre|article|des?|du|d|la|le|les|\d+))*|(?:somme|montant)(?: totale?s?)?|cumul|ensemble)$/;

/** A label, and otherwise only numbers. */
function isTotalRow(cells: readonly string[]): boolean {
  const [label = '', ...others] = cells.filter((cell) => /\p{L}/u.test(cell)).map(normalizeName);
  const [word = ''] = /^(?:sous |grand |nombre )?total\w*(?: (?:de|des))?\b/.exec(label) ?? [];
  if (word === '' || !others.every((other) => COUNTED.test(other))) return false;
  return TOTAL_LABEL.test(label) || COUNTED.test(label.slice(word.length).trim());
}

/** Explains a row with values beyond the last heading. Undefined when every value has a heading. */
export function explainCellCount(
  line: number,
  cells: readonly string[],
  headings: readonly string[],
): Fault | undefined {
  if (cells.slice(headings.length).every((cell) => cell.trim() === '')) return undefined;
  return {
    ...{ line, column: headings[0] ?? '', value: cells.join(',').slice(0, 200), rule: 'cell-count' },
    message: `the row has ${cells.length} cells for ${headings.length} headings`,
    remedy: 'put values that contain the separator between quotation marks',
  };
}

/**
 * Explains a row of a sheet that is not read: its headings differ from those of the table that is, or it is hidden.
 * @param value the text shown for it
 */
export function explainUnread({ line, sheet = '', isHidden = false }: TableRow, value: string): Fault {
  if (isHidden) {
    return {
      ...{ line, column: sheet, value, rule: 'hidden-sheet' },
      message: `the sheet "${sheet}" is hidden in the workbook, so nothing of it is read`,
      remedy: 'show the sheet in the spreadsheet if its rows are meant, or delete it',
    };
  }
  return {
    ...{ line, column: sheet, value, rule: 'unread-sheet' },
    message: `the sheet "${sheet}" has other headings than the table that is read, so nothing of it is read`,
    remedy: 'save that sheet as a separate file, and import it',
  };
}
