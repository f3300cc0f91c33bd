/** The parts of a matter that have not begun. */
import { intAt } from '../../model/at.js';
import { NO_END } from '../../model/days.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether it begins after that day. */
export const hasNotBegun = ({ initiatives }: Columns, initiative: number, day: number): boolean =>
  intAt(initiatives.start.values, initiative) > day;

/** The earliest start of those that have not begun, in days since 1970; NO_END when all have begun. */
export function earliestStart(columns: Columns, initiatives: readonly number[], day: number): number {
  return initiatives
    .filter((each) => hasNotBegun(columns, each, day))
    .reduce((earliest, each) => Math.min(earliest, intAt(columns.initiatives.start.values, each)), NO_END);
}
