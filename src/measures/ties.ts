/** The ties of one actor up to a day: common initiatives, networks, delegations and conventions. */

import { tiesMembers } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { codeOf, isOperative, linkNatures } from '../model/closed-lists.js';
import { NO_END } from '../model/days.js';
import { eachRole, isAbandoned, isOver } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/**
 * What a tie passes through, as one of its two actors sees it; NETWORK: a network or a joint body, which sees each
 * member as a partner.
 */
export type Medium = 'INITIATIVE' | 'NETWORK' | 'PARTNER';

export interface DatedTie {
  readonly partner: number;
  readonly medium: Medium;
  /** Number of the initiative, of the network, or of the partner itself. */
  readonly through: number;
  /** The last day of the tie; NO_END when open, or over on an unknown day. */
  readonly ends: number;
  readonly over: boolean;
}

/** @returns true to skip all further ties through this initiative or network */
export type TieVisitor = (
  partner: number,
  medium: Medium,
  through: number,
  ends: number,
  over: boolean,
  /** Whether every tie of this actor through this initiative or network is over. */
  allOver: boolean,
) => boolean;

/**
 * Calls `visit` for each tie of an actor that has begun by a day, whether over or not: for an initiative, once for each
 * pair of roles. A tie begins with the latest and ends with the earliest of its dates; a tie that ends before it begins
 * is left out.
 */
export function visitTies(snapshot: Columns, actor: number, day: number, visit: TieVisitor): void {
  for (const initiative of new Set(listAt(snapshot.initiatives.ofActor, actor))) {
    visitInitiative(snapshot, actor, initiative, day, visit);
  }
  visitActors(snapshot, actor, day, visit);
}

function visitInitiative(
  { initiatives, actors }: Columns,
  actor: number,
  initiative: number,
  day: number,
  visit: TieVisitor,
): void {
  if (initiatives.alive.values[initiative] !== 1 || isAbandoned(initiatives, initiative)) return;
  const start = intAt(initiatives.start.values, initiative);
  const end = intAt(initiatives.end.values, initiative);
  const spans: [begins: number, ends: number][] = [];
  eachRole(initiatives, initiative, actor, (role, from, to) => {
    const [begins, ends] = [Math.max(start, from), Math.min(end, to)];
    if (isOperative(role) && begins <= day && begins <= ends) spans.push([begins, ends]);
  });
  const isDone = isOver(initiatives, initiative);
  const allOver = isDone || spans.every(([, ends]) => ends < day);
  const list = listAt(initiatives.participants, initiative);
  for (const [mineBegins, mineEnds] of spans) {
    for (let k = 0; k < list.length; k += 4) {
      const partner = intAt(list, k);
      const begins = Math.max(mineBegins, intAt(list, k + 2));
      const ends = Math.min(mineEnds, intAt(list, k + 3));
      if (partner === actor || begins > day || begins > ends) continue;
      if (!isOperative(intAt(list, k + 1)) || actors.alive.values[partner] !== 1) continue;
      // A completed initiative without an end date has ended before any day in the future.
      const last = isDone && ends > day ? NO_END : ends;
      if (visit(partner, 'INITIATIVE', initiative, last, isDone || ends < day, allOver)) return;
    }
  }
}

const DELEGATE_OF = codeOf(linkNatures, 'DELEGATE_OF');
const CONVENTION_WITH = codeOf(linkNatures, 'CONVENTION_WITH');

/** DELEGATE_OF and CONVENTION_WITH; any other link ties nobody. */
export function isTyingLink(nature: number): boolean {
  return nature === DELEGATE_OF || nature === CONVENTION_WITH;
}

function visitActors(snapshot: Columns, actor: number, day: number, visit: TieVisitor): void {
  eachLastingTie(snapshot, actor, (partner, medium, from, to) => {
    if (from <= day) visit(partner, medium, partner, to, to < day, to < day);
  });
}

/**
 * Calls back for each delegation, convention and membership that ties an actor at any time: partner, medium, first day,
 * last day.
 */
export function eachLastingTie(
  { actors }: Columns,
  actor: number,
  visit: (partner: number, medium: Medium, from: number, to: number) => void,
): void {
  const see = (partner: number, medium: Medium, from: number, to: number) => {
    if (partner !== actor && actors.alive.values[partner] === 1 && from <= to) visit(partner, medium, from, to);
  };
  eachRelation(listAt(actors.links, actor), (partner, nature, from, to) => {
    if (isTyingLink(nature)) see(partner, 'PARTNER', from, to);
  });
  for (const partner of new Set(listAt(actors.linkedBy, actor))) {
    eachRelation(listAt(actors.links, partner), (other, nature, from, to) => {
      if (other === actor && isTyingLink(nature)) see(partner, 'PARTNER', from, to);
    });
  }
  eachRelation(listAt(actors.memberships, actor), (partner, _, from, to) => {
    if (tiesMembers(actors, partner)) see(partner, 'NETWORK', from, to);
  });
  if (!tiesMembers(actors, actor)) return;
  for (const partner of new Set(listAt(actors.members, actor))) {
    eachRelation(listAt(actors.memberships, partner), (other, _, from, to) => {
      if (other === actor) see(partner, 'PARTNER', from, to);
    });
  }
}

/**
 * Calls back for each pair of operative roles in a common initiative, at any time: partner, initiative, first day, last
 * day. Initiatives that are abandoned, or over on an unknown day, are left out, and so are ties that end before they
 * begin.
 */
export function eachSharedRole(
  { initiatives, actors }: Columns,
  actor: number,
  visit: (partner: number, initiative: number, from: number, to: number) => void,
): void {
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    const isTie = initiatives.alive.values[initiative] === 1 && !isAbandoned(initiatives, initiative);
    if (!isTie || isOver(initiatives, initiative)) continue;
    const [start, end] = [intAt(initiatives.start.values, initiative), intAt(initiatives.end.values, initiative)];
    eachRole(initiatives, initiative, actor, (role, from, to) => {
      if (!isOperative(role)) return;
      eachRelation(listAt(initiatives.participants, initiative), (partner, its, first, last) => {
        if (partner === actor || actors.alive.values[partner] !== 1 || !isOperative(its)) return;
        const [begins, ends] = [Math.max(start, from, first), Math.min(end, to, last)];
        if (begins <= ends) visit(partner, initiative, begins, ends);
      });
    });
  }
}

/**
 * Calls back for each relation of a list of four numbers each: the other actor, role or nature, first day, last day.
 */
export function eachRelation(
  list: Int32Array,
  visit: (other: number, value: number, from: number, to: number) => void,
): void {
  for (let k = 0; k < list.length; k += 4) {
    visit(intAt(list, k), intAt(list, k + 1), intAt(list, k + 2), intAt(list, k + 3));
  }
}

/** Every tie of an actor begun by that day; a common initiative is one tie, whatever the roles in it. */
export function tiesOf(snapshot: Columns, actor: number, day: number): DatedTie[] {
  const ties: DatedTie[] = [];
  const shared = new Map<number, number>();
  let initiative = -1;
  visitTies(snapshot, actor, day, (partner, medium, through, ends, over) => {
    if (medium === 'INITIATIVE' && through !== initiative) {
      initiative = through;
      shared.clear();
    }
    const place = medium === 'INITIATIVE' ? (shared.get(partner) ?? ties.length) : ties.length;
    const before = ties[place];
    if (medium === 'INITIATIVE') shared.set(partner, place);
    ties[place] = before
      ? { ...before, ends: Math.max(before.ends, ends), over: before.over && over }
      : { partner, medium, through, ends, over };
    return false;
  });
  return ties;
}
