/** Reports the totals of a file that differ from the rows that are imported. */
import { writeEuros } from '../cells/amounts.js';
import type { Fault } from '../fault.js';
import type { StatedTotal } from './total-lines.js';

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
