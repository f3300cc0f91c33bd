/**
 * What already coordinates two initiatives: an actor that takes part in both, leads one and funds the other, or funds
 * both; leads that are one house; or a body in which both sit.
 */

import { BODY } from '../model/actors.js';
import { codeOf, roles } from '../model/closed-lists.js';
import { NO_END } from '../model/days.js';
import { isGranted } from '../model/funding.js';
import { eachParticipant } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { type House, houseOf } from './one-house.js';
import { leadsOf, operativeParticipants } from './participants.js';
import { eachRelation } from './ties.js';

export type CoordinationKind = 'JOINT' | 'LEADER_FUNDS' | 'SAME_HOUSE' | 'COMMON_FUNDER' | 'COMMON_BODY' | 'NONE';

export interface Coordinated {
  readonly coordination: CoordinationKind;
  readonly commonParticipants: number[];
  /** Actors that lead one of the two and fund the other. */
  readonly leaderFunders: number[];
  /** Pairs of a lead of one and a lead of the other that are one house, without actors that lead both. */
  readonly houses: House[];
  readonly commonFunders: number[];
  readonly commonBodies: number[];
}

const FUNDER = codeOf(roles, 'FUNDER');

/**
 * What already coordinates two initiatives on a day: the first kind that holds. Roles, seats, links and memberships
 * count unless they ended before that day, so those that begin later count too. Grants count when they were decided by
 * that day or on an unknown day, re-granted money included.
 * @param day days since 1970
 * @returns numbers of actors; all lists are filled, whatever the kind
 */
export function coordinationOf(snapshot: Columns, a: number, b: number, day: number): Coordinated {
  const operativeInA = operativeParticipants(snapshot, a, day, NO_END);
  const operativeInB = operativeParticipants(snapshot, b, day, NO_END);
  const [leadsOfA, leadsOfB] = [leadsOf(snapshot, a, day), leadsOf(snapshot, b, day)];
  const [fundersOfA, fundersOfB] = [fundersOf(snapshot, a, day), fundersOf(snapshot, b, day)];
  const found = {
    commonParticipants: both(operativeInA, operativeInB),
    leaderFunders: [...both(leadsOfA, fundersOfB), ...both(leadsOfB, fundersOfA)],
    houses: housesOf(snapshot, leadsOfA, leadsOfB, day),
    commonFunders: both(fundersOfA, fundersOfB),
    commonBodies: both(bodies(snapshot, operativeInA, day, NO_END), bodies(snapshot, operativeInB, day, NO_END)),
  };
  return { coordination: firstThatHolds(found), ...found };
}

function firstThatHolds(found: Omit<Coordinated, 'coordination'>): CoordinationKind {
  if (found.commonParticipants.length > 0) return 'JOINT';
  if (found.leaderFunders.length > 0) return 'LEADER_FUNDS';
  if (found.houses.length > 0) return 'SAME_HOUSE';
  if (found.commonFunders.length > 0) return 'COMMON_FUNDER';
  return found.commonBodies.length > 0 ? 'COMMON_BODY' : 'NONE';
}

function both(one: readonly number[], two: readonly number[]): number[] {
  if (one.length === 0 || two.length === 0) return [];
  const wanted = new Set(one);
  return [...new Set(two)].filter((each) => wanted.has(each));
}

function housesOf(snapshot: Columns, leadsOfA: readonly number[], leadsOfB: readonly number[], day: number): House[] {
  const found: House[] = [];
  for (const one of leadsOfA) {
    for (const two of leadsOfB) {
      const house = one === two ? null : houseOf(snapshot, one, two, day, NO_END);
      if (house) found.push(house);
    }
  }
  return found;
}

/** Actors with the role FUNDER that has not ended by that day, and those that granted it money by then. */
function fundersOf({ initiatives, actors, funding }: Columns, initiative: number, day: number): number[] {
  const found: number[] = [];
  eachParticipant(initiatives, initiative, (actor, role, _, to) => {
    if (role === FUNDER && to >= day) found.push(actor);
  });
  for (const link of listAt(initiatives.funding, initiative)) {
    if (isGranted(funding, link, day)) found.push(...listAt(funding.funders, link));
  }
  return found.filter((actor) => actors.alive.values[actor] === 1);
}

/**
 * The bodies in which one of these actors sits that day.
 * @param lastStart the last day on which a seat may begin; NO_END counts those that begin later
 */
export function bodies({ actors }: Columns, members: readonly number[], day: number, lastStart = day): number[] {
  const found: number[] = [];
  for (const member of members) {
    eachRelation(listAt(actors.memberships, member), (body, _, from, to) => {
      const isSeated = from <= lastStart && to >= day;
      if (isSeated && actors.kind.values[body] === BODY && actors.alive.values[body] === 1) found.push(body);
    });
  }
  return found;
}
