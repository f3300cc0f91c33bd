/** Refuses a table with more columns than any list has: each heading is compared with every name of every column. */
import { BadInput } from '../../errors.js';

/** The widest real files have some hundred. */
export const MOST_COLUMNS = 1_000;

/** @throws BadInput for a row that is wider */
export function checkColumns(address: string, line: number, columns: number): void {
  if (columns <= MOST_COLUMNS) return;
  throw new BadInput(
    `${address} has ${columns} columns in line ${line}, and the limit is ${MOST_COLUMNS}; delete the columns that are not needed, and what stands far to the right of the table`,
  );
}
