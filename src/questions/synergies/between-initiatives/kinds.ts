/** The conditions of each kind of synergy between two initiatives, and its score. */

import { rules } from '../../../measures/rules.js';
import { intAt } from '../../../model/at.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import { monthsLater } from '../../../model/days.js';
import type { HasCount } from '../../../model/ids.js';
import { hasEnded, type Initiatives, isOver, shareAudience } from '../../../model/initiatives.js';
import { itemAt } from '../../../model/item-at.js';
import { round } from '../../../model/round.js';
import type { Columns } from '../../../model/snapshot.js';
import { DISJOINT, NEAR, SAME_GROUND } from './ground-relations.js';

export type SynergyKind = (typeof synergyKinds)[number];

export const COMPLEMENTARY = codeOf(synergyKinds, 'COMPLEMENTARY');
export const NEED_OFFER = codeOf(synergyKinds, 'NEED_OFFER');
export const POOLING = codeOf(synergyKinds, 'POOLING');
export const RELAY = codeOf(synergyKinds, 'RELAY');

/** When two initiatives make several kinds, the first in this order is shown. */
export const kindsInOrder: readonly number[] = [RELAY, POOLING, NEED_OFFER, COMPLEMENTARY];

/** RELAY: one of the two ends within this time. */
export const YEAR_MONTHS = rules.RELAY_MONTHS.value;

/** POOLING needs at least this product of θ and nearness. */
const LEAST_POOLING = rules.POOLING_SCORE.value;

/**
 * How two initiatives compare: factors from 0 to 1; nearness is 1 or ½; `fit` is that of the best fitting need and
 * offer, 0 without any.
 */
export interface Factors {
  readonly theme: number;
  readonly territory: number;
  readonly period: number;
  readonly nearness: number;
  readonly fit: number;
}

/** @returns a score in [0, 1] */
function scoreOf(kind: number, { theme, territory, period, nearness, fit }: Factors): number {
  switch (kind) {
    case COMPLEMENTARY:
      return round(territory * period);
    case RELAY:
      return round(theme * territory);
    case NEED_OFFER:
      return round(fit * nearness);
    default:
      return round(theme * nearness);
  }
}

/** Writes the score of each of these kinds. @returns the kinds that score above 0 */
export function scoreKinds(kinds: number, factors: Factors, scores: Float64Array): number {
  let left = kinds;
  for (const kind of kindsInOrder) {
    if ((kinds & (1 << kind)) === 0) continue;
    scores[kind] = scoreOf(kind, factors);
    if (scores[kind] === 0) left &= ~(1 << kind);
  }
  return left;
}

/**
 * RELAY: which of the two ends first, by the last day of the handover, when the other has begun by the day after.
 * @returns −1 when neither does
 */
export function endingOf({ start, end }: Initiatives, a: number, b: number, until: number): number {
  const [endOfA, endOfB] = [intAt(end.values, a), intAt(end.values, b)];
  const ends = Math.min(endOfA, endOfB);
  const begins = Math.max(intAt(start.values, a), intAt(start.values, b));
  if (endOfA === endOfB || ends > until || begins > ends + 1) return -1;
  return endOfA < endOfB ? a : b;
}

/** POOLING: whether it runs to that day, including the day, or has no known end. */
function goesOn(initiatives: Initiatives<HasCount>, initiative: number, lastDay: number): boolean {
  return intAt(initiatives.end.values, initiative) >= lastDay && !isOver(initiatives, initiative);
}

/** The comparison of two initiatives by their sets of themes and their grounds. */
export interface Meeting {
  readonly theme: number;
  readonly sharesLeaf: boolean;
  readonly sharesRoot: boolean;
  /**
   * Whether a leaf of one is related to a leaf of the other: such initiatives overlap rather than complete each other.
   */
  readonly isClose: boolean;
  /** Bits of `GroundRelations`. */
  readonly relation: number;
}

/**
 * Returns a function of two initiatives: the kinds of synergy they make without their participants, as bits, 1 shifted
 * by the code of each kind.
 */
export function createJudge({ initiatives }: Columns, day: number): (a: number, b: number, meeting: Meeting) => number {
  const until = monthsLater(day, YEAR_MONTHS);
  const lasting = monthsLater(day, rules.POOLING_MONTHS.value) - 1;
  return (a, b, { theme, sharesLeaf, sharesRoot, isClose, relation }) => {
    if (hasEnded(initiatives, a, day) || hasEnded(initiatives, b, day)) return 0;
    const isSameGround = (relation & SAME_GROUND) !== 0;
    if (!sharesLeaf) {
      const completes = sharesRoot && !isClose && isSameGround && shareAudience(initiatives, a, b);
      return completes ? 1 << COMPLEMENTARY : 0;
    }
    if (isSameGround) return endingOf(initiatives, a, b, until) >= 0 ? 1 << RELAY : 0;
    if ((relation & DISJOINT) === 0 || round(theme * nearnessOf(relation)) < LEAST_POOLING) return 0;
    return goesOn(initiatives, a, lasting) && goesOn(initiatives, b, lasting) ? 1 << POOLING : 0;
  };
}

/** 1: near; less: not near or unknown. @param relation bits of `GroundRelations` */
export function nearnessOf(relation: number): number {
  return (relation & NEAR) !== 0 ? 1 : rules.NEARNESS_APART.value;
}

/** The kinds of a set of bits, in the order in which they are shown. */
export function kindsOf(bits: number): SynergyKind[] {
  return kindsInOrder.filter((kind) => (bits & (1 << kind)) !== 0).map((kind) => itemAt(synergyKinds, kind));
}

/** Which of a set of kinds is shown when each pair has one row; −1: none. @param scores by kind */
export function firstKind(bits: number, scores: ArrayLike<number>, minimumScore: number): number {
  return kindsInOrder.find((kind) => (bits & (1 << kind)) !== 0 && (scores[kind] as number) >= minimumScore) ?? -1;
}
