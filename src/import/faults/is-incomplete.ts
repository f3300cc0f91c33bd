/** Whether what an import read is no success: more than a hundredth of the rows is missing, or the amount of any. */
import type { ImportReport } from '../report.js';

export const isIncomplete = ({
  rows,
  rejected,
  lost,
  unread,
}: Pick<ImportReport, 'rows' | 'rejected' | 'lost' | 'unread'>): boolean =>
  unread > 0 || (rejected + lost) * 100 > rows;
