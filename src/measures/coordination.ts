/** Who takes part in both initiatives, pays for both, or sits with both. */

import { BODY } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { codeOf, roles } from '../model/closed-lists.js';
import { isGranted } from '../model/funding.js';
import { eachParticipant } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { operativeParticipants } from './participants.js';

export type CoordinationKind = 'JOINT' | 'COMMON_FUNDER' | 'COMMON_BODY' | 'NONE';

export interface Coordinated {
  readonly coordination: CoordinationKind;
  readonly commonParticipants: number[];
  readonly commonFunders: number[];
  readonly commonBodies: number[];
}

const FUNDER = codeOf(roles, 'FUNDER');

/**
 * What already coordinates two initiatives on a day, the strongest kind first: a common participant, else a common funder, else a common body.
 * @param day days since 1970
 * @returns numbers of actors; all three lists are filled, whichever kind it is
 */
export function coordinationOf(snapshot: Columns, a: number, b: number, day: number): Coordinated {
  const operativeInA = operativeParticipants(snapshot, a, day);
  const operativeInB = operativeParticipants(snapshot, b, day);
  const commonParticipants = both(operativeInA, operativeInB);
  const commonFunders = both(funders(snapshot, a, day), funders(snapshot, b, day));
  const commonBodies = both(bodies(snapshot, operativeInA, day), bodies(snapshot, operativeInB, day));
  const coordination =
    commonParticipants.length > 0
      ? 'JOINT'
      : commonFunders.length > 0
        ? 'COMMON_FUNDER'
        : commonBodies.length > 0
          ? 'COMMON_BODY'
          : 'NONE';
  return { coordination, commonParticipants, commonFunders, commonBodies };
}

function both(one: readonly number[], two: readonly number[]): number[] {
  if (one.length === 0 || two.length === 0) return [];
  const wanted = new Set(one);
  return [...new Set(two)].filter((each) => wanted.has(each));
}

/** With the role FUNDER that day, or granting a link of status GRANTED. */
function funders({ initiatives, actors, funding }: Columns, initiative: number, day: number): number[] {
  const found: number[] = [];
  eachParticipant(initiatives, initiative, (actor, role, from, to) => {
    if (role === FUNDER && from <= day && to >= day) found.push(actor);
  });
  for (const link of listAt(initiatives.funding, initiative)) {
    if (isGranted(funding, link)) found.push(...listAt(funding.funders, link));
  }
  return found.filter((actor) => actors.alive.values[actor] === 1);
}

/** The bodies in which one of these actors sits that day. */
export function bodies({ actors }: Columns, members: readonly number[], day: number): number[] {
  const found: number[] = [];
  for (const member of members) {
    const seats = listAt(actors.memberships, member);
    for (let k = 0; k < seats.length; k += 4) {
      const body = intAt(seats, k);
      const isSeated = intAt(seats, k + 2) <= day && intAt(seats, k + 3) >= day;
      if (isSeated && actors.kind.values[body] === BODY && actors.alive.values[body] === 1) found.push(body);
    }
  }
  return found;
}
