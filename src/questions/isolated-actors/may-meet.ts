/** Whom an actor could be introduced to: nobody that it knows already, or that pays it or is asked to, no company, and no public actor to whom it could only sell. */
import { createMeetings } from '../../measures/already-meet.js';
import { isMereSale } from '../../measures/exchanges.js';
import { doPay } from '../../measures/funding/pays-for.js';
import { areOneHouse } from '../../measures/one-house.js';
import { eachSharedRole } from '../../measures/ties.js';
import { tiesAhead } from '../../measures/ties-ahead.js';
import { COMPANY, mayBeMet } from '../../model/actors.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';

/** Returns a function of another actor, by number. @param apart ids of others that are not suggested */
export function createMayMeet(
  snapshot: Snapshot,
  actor: number,
  day: number,
  apart: readonly string[],
): (other: number) => boolean {
  const { actors } = snapshot;
  const tied = tiesAhead(snapshot, actor, day);
  // Who has worked together knows each other.
  eachSharedRole(snapshot, actor, (partner) => tied.add(partner));
  const { doMeet } = createMeetings(snapshot, day);
  const left = new Set([actor, ...apart.map((each) => findNumber(actors.table, each))]);
  return (other) =>
    !left.has(other) &&
    mayBeMet(actors, other) &&
    actors.kind.values[other] !== COMPANY &&
    !tied.has(other) &&
    !doPay(snapshot, actor, other, day) &&
    !isMereSale(snapshot, actor, other) &&
    !doMeet(actor, other) &&
    !areOneHouse(snapshot, actor, other, day);
}
