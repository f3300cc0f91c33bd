/** Actors who already meet: a suggestion to introduce them is no news. */

import { BODY, COMMUNE, EPCI, JOINT_BODY } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { bodyTypes, codeOf } from '../model/closed-lists.js';
import { haveCommon, listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { isCommune } from '../model/territories.js';
import { eachRelation } from './ties.js';

const TECHNICAL = codeOf(bodyTypes, 'TECHNICAL');

export interface Meetings {
  /** Where an actor meets others on the day: its TECHNICAL bodies, and the EPCI and JOINT_BODY of which it is a member; ascending. */
  circlesOf(actor: number): Int32Array;
  /** Both are in one circle; or one is a COMMUNE in which the other has its seat. */
  doMeet(one: number, two: number): boolean;
}

/** Good for one day, until the snapshot changes. */
export function createMeetings(columns: Columns, day: number): Meetings {
  const { actors, grounds, territories } = columns;
  const known: (Int32Array | undefined)[] = [];
  const find = (actor: number): Int32Array => {
    const found = new Set<number>();
    eachRelation(listAt(actors.memberships, actor), (other, _, from, to) => {
      if (from > day || to < day || actors.alive.values[other] !== 1) return;
      const kind = actors.kind.values[other];
      const isTechnical = kind === BODY && actors.bodyType.values[other] === TECHNICAL;
      if (isTechnical || kind === EPCI || kind === JOINT_BODY) found.add(other);
    });
    return Int32Array.from(found).sort();
  };
  const circlesOf = (actor: number): Int32Array => {
    const found = known[actor] ?? find(actor);
    known[actor] = found;
    return found;
  };
  const seatsOf = (actor: number) => listAt(grounds.named, intAt(actors.seatedIn.values, actor));
  const isSeatedWith = (commune: number, other: number): boolean => {
    if (actors.kind.values[commune] !== COMMUNE) return false;
    const area = intAt(actors.authorityOf.values, commune) - 1;
    const own = seatsOf(commune);
    for (const seat of seatsOf(other)) {
      if (isCommune(territories, seat) && (seat === area || own.includes(seat))) return true;
    }
    return false;
  };
  return {
    circlesOf,
    doMeet: (one, two) =>
      haveCommon(circlesOf(one), circlesOf(two)) || isSeatedWith(one, two) || isSeatedWith(two, one),
  };
}
