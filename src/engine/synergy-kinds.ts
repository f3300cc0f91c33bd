/** What makes each kind of synergy between two initiatives, and what it scores. */
import { codeOf, initiativeKinds, synergyKinds } from './closed-lists.js';
import { monthsLater } from './days.js';
import { resourceBits } from './exchanges.js';
import { DISJOINT, SAME_GROUND } from './ground-relations.js';
import { hasEnded, type Initiatives, operativeParticipants } from './initiatives.js';
import { listAt } from './lists.js';
import type { Presence } from './presence.js';
import type { RelatedSubject } from './related-subjects.js';
import { round } from './round.js';
import type { Snapshot } from './snapshot.js';

export type SynergyKind = (typeof synergyKinds)[number];

const COMPLEMENTARY = codeOf(synergyKinds, 'COMPLEMENTARY');
const NEED_OFFER = codeOf(synergyKinds, 'NEED_OFFER');
const POOLING = codeOf(synergyKinds, 'POOLING');
const RELAY = codeOf(synergyKinds, 'RELAY');
const REPLICATION = codeOf(synergyKinds, 'REPLICATION');

/** Months within which what ends is handed over. */
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
  const [endOfA, endOfB] = [end.values[a] as number, end.values[b] as number];
  const ends = Math.min(endOfA, endOfB);
  const begins = Math.max(start.values[a] as number, start.values[b] as number);
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

/** REPLICATION: the themes that one initiative could bring to where the other is, in the order of their ids; none unless it is proven. */
export function missingThemes(snapshot: Snapshot, presence: Presence, day: number, from: number, to: number): number[] {
  const { initiatives, subjects } = snapshot;
  if (!isProven(initiatives, from, day) || hasEnded(initiatives, to, day)) return [];
  const own = listAt(subjects.themes, initiatives.subject.values[to] as number);
  const ground = initiatives.ground.values[to] as number;
  return [...listAt(subjects.leaves, initiatives.subject.values[from] as number)].filter(
    (leaf) => !own.includes(leaf) && !presence.isPresent(leaf, ground),
  );
}

/** Tells which kinds of synergy two initiatives make, as bits: 1 shifted by the code of each. Not for two that have both ended. */
export function createJudge(
  snapshot: Snapshot,
  presence: Presence,
  day: number,
): (a: number, b: number, subject: RelatedSubject, relation: number) => number {
  const { initiatives, actors } = snapshot;
  const until = monthsLater(day, HANDOVER);
  const people = (each: number) => operativeParticipants(snapshot, each, day);
  const bitsOf = (lists: typeof actors.needs, members: readonly number[]) =>
    members.reduce((bits, actor) => bits | resourceBits(lists, actor), 0);
  let last = -1;
  let [sought, offered] = [0, 0];
  const exchange = (a: number, b: number): boolean => {
    if (a !== last) {
      last = a;
      [sought, offered] = [actors.needs, actors.offers].map((lists) => bitsOf(lists, people(a))) as [number, number];
    }
    if (sought === 0 && offered === 0) return false;
    const others = people(b);
    return (sought & bitsOf(actors.offers, others)) !== 0 || (offered & bitsOf(actors.needs, others)) !== 0;
  };
  return (a, b, { theme, sharesLeaf, sharesRoot }, relation) => {
    let kinds = 0;
    const [isApart, isSameGround] = [(relation & DISJOINT) !== 0, (relation & SAME_GROUND) !== 0];
    if (!hasEnded(initiatives, a, day) && !hasEnded(initiatives, b, day)) {
      if (sharesLeaf && isApart) kinds |= 1 << POOLING;
      if (sharesRoot && !sharesLeaf && isSameGround) kinds |= 1 << COMPLEMENTARY;
      if (sharesLeaf && isSameGround && endingOf(initiatives, a, b, until) >= 0) kinds |= 1 << RELAY;
      if (theme > 0 && exchange(a, b)) kinds |= 1 << NEED_OFFER;
    }
    if (theme > 0 && isApart) {
      const isMissing = (from: number, to: number) => missingThemes(snapshot, presence, day, from, to).length > 0;
      if (isMissing(a, b) || isMissing(b, a)) kinds |= 1 << REPLICATION;
    }
    return kinds;
  };
}
