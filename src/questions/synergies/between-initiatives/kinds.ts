/** What makes each kind of synergy between two initiatives, and what it scores. */

import { resourceBits } from '../../../measures/exchanges.js';
import { operativeParticipants } from '../../../measures/participants.js';
import type { ThemePresence } from '../../../measures/theme-presence.js';
import { intAt } from '../../../model/at.js';
import { codeOf, initiativeKinds, synergyKinds } from '../../../model/closed-lists.js';
import { monthsLater } from '../../../model/days.js';
import { hasEnded, type Initiatives } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { Columns } from '../../../model/snapshot.js';
import { DISJOINT, SAME_GROUND } from './ground-relations.js';

export type SynergyKind = (typeof synergyKinds)[number];

export const COMPLEMENTARY = codeOf(synergyKinds, 'COMPLEMENTARY');
const NEED_OFFER = codeOf(synergyKinds, 'NEED_OFFER');
const POOLING = codeOf(synergyKinds, 'POOLING');
const RELAY = codeOf(synergyKinds, 'RELAY');
const REPLICATION = codeOf(synergyKinds, 'REPLICATION');

/** The longest gap, in months, between the end of one initiative and the start of the one that takes over. */
export const HANDOVER = 12;

/** Each factor in [0, 1], and so is the score. */
export function scoreOf(kind: number, theme: number, territory: number, period: number, nearness: number): number {
  if (kind === COMPLEMENTARY) return round(territory * period);
  return round(theme * (kind === RELAY ? territory : nearness));
}

/**
 * RELAY: the one of the two that ends first, by the last day of the handover, when the other has begun by the day after.
 * @returns −1 when neither does
 */
export function endingOf({ start, end }: Initiatives, a: number, b: number, until: number): number {
  const [endOfA, endOfB] = [intAt(end.values, a), intAt(end.values, b)];
  const ends = Math.min(endOfA, endOfB);
  const begins = Math.max(intAt(start.values, a), intAt(start.values, b));
  if (endOfA === endOfB || ends > until || begins > ends + 1) return -1;
  return endOfA < endOfB ? a : b;
}

const EXPERIMENT = codeOf(initiativeKinds, 'EXPERIMENT');
const PROJECT = codeOf(initiativeKinds, 'PROJECT');

/** An experiment, or a project that has ended, with results that are written down. */
function isProven(initiatives: Initiatives, initiative: number, day: number): boolean {
  const kind = initiatives.kind.values[initiative];
  return (
    initiatives.hasResults.values[initiative] === 1 &&
    (kind === EXPERIMENT || (kind === PROJECT && hasEnded(initiatives, initiative, day)))
  );
}

const NOTHING: number[] = [];

/** REPLICATION: the themes that one initiative could bring to where the other is, in the order of their ids; none unless it is proven. */
export function missingThemes(
  snapshot: Columns,
  presence: ThemePresence,
  day: number,
  from: number,
  to: number,
): number[] {
  const { initiatives, subjects } = snapshot;
  if (!isProven(initiatives, from, day) || hasEnded(initiatives, to, day)) return NOTHING;
  const own = listAt(subjects.themes, intAt(initiatives.subject.values, to));
  const ground = intAt(initiatives.ground.values, to);
  return [...listAt(subjects.leaves, intAt(initiatives.subject.values, from))].filter(
    (leaf) => !own.includes(leaf) && !presence.isPresent(leaf, ground),
  );
}

/** The comparison of two initiatives by their sets of themes and their grounds. */
export interface Meeting {
  readonly theme: number;
  readonly sharesLeaf: boolean;
  readonly sharesRoot: boolean;
  /** A leaf of one is related to a leaf of the other: they overlap rather than complete each other. */
  readonly isClose: boolean;
  /** Bits of `GroundRelations`. */
  readonly relation: number;
}

/** Tells which kinds of synergy two initiatives make, as bits: 1 shifted by the code of each. Not for two that have both ended. */
export function createJudge(
  snapshot: Columns,
  presence: ThemePresence,
  day: number,
): (a: number, b: number, meeting: Meeting) => number {
  const { initiatives } = snapshot;
  const until = monthsLater(day, HANDOVER);
  const exchange = createExchangeTest(snapshot, day);
  const isMissing = (from: number, to: number) => missingThemes(snapshot, presence, day, from, to).length > 0;
  return (a, b, { theme, sharesLeaf, sharesRoot, isClose, relation }) => {
    let kinds = 0;
    const isApart = (relation & DISJOINT) !== 0;
    const isSameGround = (relation & SAME_GROUND) !== 0;
    if (!hasEnded(initiatives, a, day) && !hasEnded(initiatives, b, day)) {
      if (sharesLeaf && isApart) kinds |= 1 << POOLING;
      if (sharesRoot && !sharesLeaf && !isClose && isSameGround) kinds |= 1 << COMPLEMENTARY;
      if (sharesLeaf && isSameGround && endingOf(initiatives, a, b, until) >= 0) kinds |= 1 << RELAY;
      if (theme > 0 && exchange(a, b)) kinds |= 1 << NEED_OFFER;
    }
    if (theme > 0 && isApart && (isMissing(a, b) || isMissing(b, a))) kinds |= 1 << REPLICATION;
    return kinds;
  };
}

/** @returns a function that tells whether participants of one initiative need what participants of the other offer, in either direction */
function createExchangeTest(snapshot: Columns, day: number): (a: number, b: number) => boolean {
  const { actors, initiatives } = snapshot;
  // Cache by initiative: needs, then offers, as bit sets.
  const sought = new Int32Array(initiatives.table.count).fill(-1);
  const offered = new Int32Array(initiatives.table.count);
  const look = (initiative: number): void => {
    if (sought[initiative] !== -1) return;
    const people = operativeParticipants(snapshot, initiative, day);
    sought[initiative] = people.reduce((bits, actor) => bits | resourceBits(actors.needs, actor), 0);
    offered[initiative] = people.reduce((bits, actor) => bits | resourceBits(actors.offers, actor), 0);
  };
  return (a, b) => {
    look(a);
    if (sought[a] === 0 && offered[a] === 0) return false;
    look(b);
    return ((intAt(sought, a) & intAt(offered, b)) | (intAt(offered, a) & intAt(sought, b))) !== 0;
  };
}
