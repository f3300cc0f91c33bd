/**
 * Whether one initiative and many others are run together. Made for long lists of pairs: the participants of each
 * initiative are looked up once.
 */

import { NO_END } from '../model/days.js';
import type { Columns } from '../model/snapshot.js';
import { operativeParticipants } from './participants.js';

export interface JointTest {
  /** Sets the initiative that the others are compared with. */
  startFrom(initiative: number): void;
  /** Whether the two have a common operative participant: what coordinationOf calls JOINT. */
  isJointWith(other: number): boolean;
}

/** @param day days since 1970; roles that end before it do not count, those that begin later do */
export function createJointTest(snapshot: Columns, day: number): JointTest {
  const known: (number[] | undefined)[] = [];
  const participantsOf = (initiative: number): number[] => {
    const found = known[initiative] ?? operativeParticipants(snapshot, initiative, day, NO_END);
    known[initiative] = found;
    return found;
  };
  let own = new Set<number>();
  return {
    startFrom(initiative) {
      own = new Set(participantsOf(initiative));
    },
    isJointWith: (other) => own.size > 0 && participantsOf(other).some((actor) => own.has(actor)),
  };
}
