/** The period factor of two initiatives: how long both run at the same time. */
import { intAt } from '../model/at.js';
import { dateOf, lengthOf } from '../model/days.js';
import type { Initiatives } from '../model/initiatives.js';

export interface CommonPeriod {
  /** π, from 0 to 1. */
  readonly period: number;
  readonly commonStart: string | null;
  readonly commonEnd: string | null;
  readonly commonDays: number | null;
  readonly shorterDays: number | null;
  readonly periodKnown: boolean;
}

/**
 * π, same period: common days ÷ days of the shorter period, from 0 to 1, both ends counted. An open bound has no end,
 * so π is 1 for two periods that overlap and never end.
 * @param a @param b numbers of initiatives
 */
export function periodFactor({ start, end }: Initiatives, a: number, b: number): number {
  const [startOfA, endOfA] = [intAt(start.values, a), intAt(end.values, a)];
  const [startOfB, endOfB] = [intAt(start.values, b), intAt(end.values, b)];
  const begins = Math.max(startOfA, startOfB);
  const ends = Math.min(endOfA, endOfB);
  if (begins > ends) return 0;
  const shorter = Math.min(lengthOf(startOfA, endOfA), lengthOf(startOfB, endOfB));
  return Number.isFinite(shorter) ? lengthOf(begins, ends) / shorter : 1;
}

/** The period factor with its evidence. */
export function commonPeriod(initiatives: Initiatives, a: number, b: number): CommonPeriod {
  const { start, end } = initiatives;
  const [startOfA, endOfA] = [intAt(start.values, a), intAt(end.values, a)];
  const [startOfB, endOfB] = [intAt(start.values, b), intAt(end.values, b)];
  const begins = Math.max(startOfA, startOfB);
  const ends = Math.min(endOfA, endOfB);
  const days = Math.max(0, lengthOf(begins, ends));
  const shorter = Math.min(lengthOf(startOfA, endOfA), lengthOf(startOfB, endOfB));
  const periodKnown = Number.isFinite(shorter);
  return {
    period: periodFactor(initiatives, a, b),
    commonStart: dateOf(begins),
    commonEnd: dateOf(ends),
    commonDays: Number.isFinite(days) ? days : null,
    shorterDays: periodKnown ? shorter : null,
    periodKnown,
  };
}
