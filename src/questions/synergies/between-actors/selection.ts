/** Which pairs of actors may be suggested to each other at all, whatever is asked for. */

import { createMeetings } from '../../../measures/already-meet.js';
import { type Components, findComponents } from '../../../measures/components.js';
import { areOneHouse } from '../../../measures/one-house.js';
import { COMPANY } from '../../../model/actors.js';
import { byteAt, intAt } from '../../../model/at.js';
import { isPublic } from '../../../model/closed-lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface Suitability {
  /**
   * Whether two actors without a tie may be introduced: not two of one house, nor of one small group that works together already,
   * nor a COMPANY and a public actor unless one seeks what the other offers, nor two who already meet, unless these are asked for.
   * @param isMet one of the two seeks what the other offers
   */
  isSuitable(one: number, two: number, isMet: boolean): boolean;
}

/** Good for one day, until the snapshot changes. */
export function createSuitability(columns: Columns, day: number, alreadyMeeting: boolean): Suitability {
  const { actors } = columns;
  const meetings = createMeetings(columns, day);
  let components: Components | undefined;
  const areOneSmallGroup = (one: number, two: number): boolean => {
    components ??= findComponents(columns, day);
    const { of, largest } = components;
    return largest >= 0 && of[one] === of[two] && intAt(of, one) !== largest;
  };
  const kindOf = (actor: number) => byteAt(actors.kind.values, actor);
  const sells = (one: number, two: number) => kindOf(one) === COMPANY && isPublic(kindOf(two));
  return {
    isSuitable: (one, two, isMet) =>
      (isMet || !(sells(one, two) || sells(two, one))) &&
      !areOneSmallGroup(one, two) &&
      !areOneHouse(columns, one, two, day) &&
      (alreadyMeeting || !meetings.doMeet(one, two)),
  };
}
