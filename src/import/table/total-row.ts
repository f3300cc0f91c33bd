/** Explains a line that states only a total, in a table without amounts that could prove it: "TOTAL : 12". */
import { normalizeName } from '../cells/normalize-name.js';
import { TOTAL_LABEL } from '../cells/total-label.js';
import type { Fault } from '../fault.js';

/** Undefined for all other rows. @param column to which the fault is attributed */
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

/** A label, and otherwise only numbers. */
function isTotalRow(cells: readonly string[]): boolean {
  const [label = '', ...others] = cells.filter((cell) => /\p{L}/u.test(cell)).map(normalizeName);
  const [word = ''] = /^(?:sous |grand |nombre )?total\w*(?: (?:de|des))?\b/.exec(label) ?? [];
  if (word === '' || !others.every((other) => COUNTED.test(other))) return false;
  return TOTAL_LABEL.test(label) || COUNTED.test(label.slice(word.length).trim());
}
