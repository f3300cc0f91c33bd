/** Whether an import must not be called a success: more than one row in a hundred is missing, or any amount. */
import type { ImportReport } from '../report.js';

export const isIncomplete = ({
  rows,
  rejected,
  lost,
  unread,
}: Pick<ImportReport, 'rows' | 'rejected' | 'lost' | 'unread'>): boolean =>
  unread > 0 || (rejected + lost) * 100 > rows;
