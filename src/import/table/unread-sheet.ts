/** Explains a row of a sheet whose headings differ from those of the table that is read. */
import type { Fault } from '../fault.js';

/** @param value the text shown for it */
export function explainUnread(line: number, sheet: string, value: string): Fault {
  return {
    ...{ line, column: sheet, value, rule: 'unread-sheet' },
    message: `the sheet "${sheet}" has other headings than the table that is read, so nothing of it is read`,
    remedy: 'save that sheet as a separate file, and import it',
  };
}
