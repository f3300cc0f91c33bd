/** Whether there is still time to decide on an initiative. */
import { byteAt, intAt } from '../../model/at.js';
import { isEarly } from '../../model/closed-lists.js';
import { isOpenRequest } from '../../model/funding.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether an initiative has a request for funding that is not answered yet. */
export const hasOpenRequest = ({ initiatives, funding }: Columns, initiative: number): boolean =>
  listAt(initiatives.funding, initiative).some((link) => isOpenRequest(funding, link));

/** Whether an initiative is an idea or a study, or has an open request for funding. */
export const isDecidable = (columns: Columns, initiative: number): boolean =>
  isEarly(byteAt(columns.initiatives.phase.values, initiative)) || hasOpenRequest(columns, initiative);

/** Whether an initiative has begun, as far as is known, and nothing about it is left to decide. @param day days since 1970 */
export const isSettled = (columns: Columns, initiative: number, day: number): boolean =>
  intAt(columns.initiatives.start.values, initiative) <= day && !isDecidable(columns, initiative);
