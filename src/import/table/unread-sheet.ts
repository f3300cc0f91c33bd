/** Explains a row of a sheet that is not read: its headings differ from those of the table that is, or it is hidden. */
import type { Fault } from '../fault.js';
import type { TableRow } from './read-records.js';

/** @param value the text shown for it */
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
