/** Whether the results of a trial without a day are awaited: somebody nearby studies the same, and can still be told of them. */
import { NO_END } from '../../model/days.js';
import type { Snapshot } from '../../model/snapshot.js';
import { invitedTo } from '../experiments/invited.js';
import type { Matter } from './matter.js';

export function isAwaited(snapshot: Snapshot, { experiment, dueOn }: Pick<Matter, 'experiment' | 'dueOn'>): boolean {
  if (experiment === null || dueOn !== NO_END) return false;
  return invitedTo(snapshot, experiment).alike.some(({ isEarly, isFar }) => isEarly && !isFar);
}
