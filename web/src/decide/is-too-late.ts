/** Whether the next meeting comes after the day by which a matter must be decided. */
import type { NextMeeting } from './next-meeting.ts';

export const isTooLate = (
  next: NextMeeting | null | undefined,
  dueOn: string | null | undefined,
): next is NextMeeting => next != null && dueOn != null && dueOn < next.on;
