/** Which pairs of actors may be suggested to each other, whatever the filters. */

import { createMeetings } from '../../../measures/already-meet.js';
import { type Components, findComponents } from '../../../measures/components.js';
import { areOneHouse } from '../../../measures/one-house.js';
import { isSale } from '../../../model/actors.js';
import { intAt } from '../../../model/at.js';
import type { Columns } from '../../../model/snapshot.js';

export interface Suitability {
  /**
   * Whether two actors without a tie may be introduced. Not two of one house; not two of one small group that already
   * works together; not a COMPANY and a public actor unless one seeks what the other offers; not two that already meet,
   * unless these are asked for.
   * @param isMet whether one of the two seeks what the other offers
   */
  isSuitable(one: number, two: number, isMet: boolean): boolean;
}

/** Valid for one day and one snapshot. */
export function createSuitability(columns: Columns, day: number, alreadyMeeting: boolean): Suitability {
  const { actors } = columns;
  const meetings = createMeetings(columns, day);
  let components: Components | undefined;
  const areOneSmallGroup = (one: number, two: number): boolean => {
    components ??= findComponents(columns, day);
    const { of, largest } = components;
    return largest >= 0 && of[one] === of[two] && intAt(of, one) !== largest;
  };
  return {
    isSuitable: (one, two, isMet) =>
      (isMet || !isSale(actors, one, two)) &&
      !areOneSmallGroup(one, two) &&
      !areOneHouse(columns, one, two, day) &&
      (alreadyMeeting || !meetings.doMeet(one, two)),
  };
}
