/** The initiatives in columns, by number. */
import { byteAt, intAt } from './at.js';
import { EVERYONE } from './audiences.js';
import { codeOf, isComparedKind, statuses } from './closed-lists.js';
import { type Column, createColumn } from './column.js';
import { NO_END } from './days.js';
import { createIds, type HasCount, type Ids } from './ids.js';
import { createLists, type Lists, listAt } from './lists.js';

export interface Initiatives<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** 1: known and not archived. */
  readonly alive: Column<Uint8Array>;
  readonly kind: Column<Uint8Array>;
  readonly phase: Column<Uint8Array>;
  readonly status: Column<Uint8Array>;
  readonly hasResults: Column<Uint8Array>;
  /** One bit for each audience that the initiative states; 0: none. */
  readonly audiences: Column<Int32Array>;
  readonly start: Column<Int32Array>;
  readonly end: Column<Int32Array>;
  readonly subject: Column<Int32Array>;
  readonly ground: Column<Int32Array>;
  readonly wholes: Lists;
  /** The initiatives that are parts of each. */
  readonly parts: Lists;
  /** Four numbers for each participation, in the order of the actors: actor, role, first day, last day. */
  readonly participants: Lists;
  /** The initiatives in which an actor takes part, by number of actor; once for each role. */
  readonly ofActor: Lists;
  /** The funding links that finance the initiative. */
  readonly funding: Lists;
  /**
   * 1: paired with others, because the initiative is compared, has a leaf theme and a commune, and does not end before
   * it starts.
   */
  readonly paired: Column<Uint8Array>;
  /** The paired initiatives of each subject. */
  readonly ofSubject: Lists;
  /**
   * How many initiatives are compared, whatever their themes and territories (N); of these, how many have only root
   * themes, and how many have no commune.
   */
  readonly totals: Column<Int32Array>;
  /** n(t): how many compared initiatives name each theme or a theme below it. */
  readonly uses: Column<Int32Array>;
}

/** Places in `totals`. */
export const COMPARED = 0;
export const TOO_BROAD = 1;
export const NOWHERE = 2;

/** Compared initiatives that are paired with none, because they have no theme below the roots, or no territory. */
export function countLeftOut({ totals }: Initiatives): {
  tooBroadCount: number;
  withoutTerritoryCount: number;
} {
  return { tooBroadCount: totals.values[TOO_BROAD] ?? 0, withoutTerritoryCount: totals.values[NOWHERE] ?? 0 };
}

/** Columns for initiatives, empty. */
export function createInitiatives(): Initiatives<Ids> {
  return {
    table: createIds(),
    alive: createColumn(Uint8Array),
    kind: createColumn(Uint8Array),
    phase: createColumn(Uint8Array),
    status: createColumn(Uint8Array),
    hasResults: createColumn(Uint8Array),
    audiences: createColumn(Int32Array),
    start: createColumn(Int32Array),
    end: createColumn(Int32Array),
    subject: createColumn(Int32Array),
    ground: createColumn(Int32Array),
    wholes: createLists(),
    parts: createLists(),
    participants: createLists(),
    ofActor: createLists(),
    funding: createLists(),
    paired: createColumn(Uint8Array),
    ofSubject: createLists(),
    totals: createColumn(Int32Array, 3),
    uses: createColumn(Int32Array),
  };
}

const ABANDONED = codeOf(statuses, 'ABANDONED');
const COMPLETED = codeOf(statuses, 'COMPLETED');

/** A programme, project, service or experiment that is neither archived nor abandoned. */
export function isCompared({ alive, kind, status }: Initiatives, initiative: number): boolean {
  return (
    alive.values[initiative] === 1 &&
    isComparedKind(byteAt(kind.values, initiative)) &&
    status.values[initiative] !== ABANDONED
  );
}

/** Whether an initiative has the status ABANDONED, whatever its dates. */
export function isAbandoned({ status }: Initiatives, initiative: number): boolean {
  return status.values[initiative] === ABANDONED;
}

/** Whether an initiative is COMPLETED, with an unknown end. */
export function isOver({ status, end }: Initiatives, initiative: number): boolean {
  return status.values[initiative] === COMPLETED && end.values[initiative] === NO_END;
}

/** Whether an initiative is past its end on a day, or COMPLETED without an end. */
export function hasEnded(initiatives: Initiatives, initiative: number, day: number): boolean {
  return intAt(initiatives.end.values, initiative) < day || isOver(initiatives, initiative);
}

/** Whether two initiatives state a common audience other than EVERYONE. */
export function shareAudience({ audiences }: Initiatives, one: number, two: number): boolean {
  return (intAt(audiences.values, one) & intAt(audiences.values, two) & ~EVERYONE) !== 0;
}

/** Whether an initiative is neither archived nor abandoned, has begun by a day, and is not past its end then. */
export function isUnderWay(initiatives: Initiatives, initiative: number, day: number): boolean {
  const { alive, start } = initiatives;
  return (
    alive.values[initiative] === 1 &&
    !isAbandoned(initiatives, initiative) &&
    intAt(start.values, initiative) <= day &&
    !hasEnded(initiatives, initiative, day)
  );
}

/** Calls a function with each participation in an initiative: actor, role, first day, last day. */
export function eachParticipant(
  { participants }: Initiatives,
  initiative: number,
  visit: (actor: number, role: number, from: number, to: number) => void,
): void {
  const list = participants.pool.values;
  const start = participants.start.values[initiative] ?? 0;
  const end = start + (participants.size.values[initiative] ?? 0);
  for (let k = start; k < end; k += 4) {
    visit(intAt(list, k), intAt(list, k + 1), intAt(list, k + 2), intAt(list, k + 3));
  }
}

/** Whether one actor has a role in an initiative that passes this test. */
export function hasRole(
  initiatives: Initiatives,
  initiative: number,
  actor: number,
  isWanted: (role: number, from: number, to: number) => boolean,
): boolean {
  let found = false;
  eachRole(initiatives, initiative, actor, (role, from, to) => {
    found ||= isWanted(role, from, to);
  });
  return found;
}

/** Whether one actor has such a role in an initiative on a day. */
export function hasRoleOn(
  initiatives: Initiatives,
  initiative: number,
  actor: number,
  isWanted: (role: number) => boolean,
  day: number,
): boolean {
  return hasRole(initiatives, initiative, actor, (role, from, to) => isWanted(role) && from <= day && to >= day);
}

/** Whether one actor has such a role in an initiative that is not over before a day; the role may begin later. */
export function hasRoleFrom(
  initiatives: Initiatives,
  initiative: number,
  actor: number,
  isWanted: (role: number) => boolean,
  day: number,
): boolean {
  return hasRole(initiatives, initiative, actor, (role, _, to) => isWanted(role) && to >= day);
}

/** Calls back for each role of one actor in an initiative, without reading the other participants. */
export function eachRole(
  { participants }: Initiatives,
  initiative: number,
  actor: number,
  visit: (role: number, from: number, to: number) => void,
): void {
  const list = listAt(participants, initiative);
  let low = 0;
  let high = list.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(list, middle * 4) < actor) low = middle + 1;
    else high = middle;
  }
  for (let k = low * 4; list[k] === actor; k += 4) {
    visit(intAt(list, k + 1), intAt(list, k + 2), intAt(list, k + 3));
  }
}
