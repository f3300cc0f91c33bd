/** How much was done for each caller lately: what is longer ago counts less. All in milliseconds. */
import { keepLatest } from './keep-latest.js';
import { type UnderWay, underWay } from './under-way.js';

export interface Lately {
  add(caller: string | undefined, milliseconds: number): void;
  /** What was done. */
  done(caller: string | undefined): number;
  /** What was done, times the operations under way: who asks much at once waits for itself. */
  claimed(caller: string | undefined): number;
  /** What is claimed, and what is foreseen of the operations under way. */
  expected(caller: string | undefined): number;
}

/** After this time, what was done counts half. */
const HALF_LIFE_MS = 5_000;

/** The pages of the application take less: below this, little was done for a caller. */
export const VISIT_MS = 400;

/** @param now milliseconds */
export function createLately(of: UnderWay = underWay, now = () => performance.now()): Lately {
  const known = new Map<string | undefined, { milliseconds: number; at: number }>();
  const done = (caller: string | undefined) => {
    const one = known.get(caller);
    return one === undefined ? 0 : one.milliseconds * 0.5 ** ((now() - one.at) / HALF_LIFE_MS);
  };
  const claimed = (caller: string | undefined) => done(caller) * Math.max(1, of.operations(caller));
  return {
    add(caller, milliseconds) {
      keepLatest(known, caller, { milliseconds: done(caller) + milliseconds, at: now() });
    },
    done,
    claimed,
    expected: (caller) => claimed(caller) + of.foreseen(caller),
  };
}

/** The one with least; of equals the first; undefined without any. */
export function leastOf<T>(all: Iterable<T>, measure: (each: T) => number): T | undefined {
  let [best, least]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const each of all) {
    const sum = measure(each);
    if (sum < least) [best, least] = [each, sum];
  }
  return best;
}

/** By the main thread, which all answers share. */
export const doneLately = createLately();
