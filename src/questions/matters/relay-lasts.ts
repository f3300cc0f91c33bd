/** Whether a relay is one to count on. */
import { intAt } from '../../model/at.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Matter } from './matter.js';

/** What ends within half a year too is none. */
const HALF_A_YEAR = 183;

/** Whether one of those that go on lasts for more than half a year after the end. @param matter a RELAY */
export function relayLasts({ initiatives: { end } }: Snapshot, { initiatives, subject, dueOn }: Matter): boolean {
  return initiatives.some((each) => each !== subject && intAt(end.values, each) > dueOn + HALF_A_YEAR);
}
