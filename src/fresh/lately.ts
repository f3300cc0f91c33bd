/** How much was done for each caller lately: what is longer ago counts less. All in milliseconds. */

export interface Lately {
  add(caller: string | undefined, milliseconds: number): void;
  /** An operation is under way, until the returned function is called. */
  begin(caller: string | undefined): () => void;
  /** What is going to be done, as estimated, until the returned function is called. */
  foresee(caller: string | undefined, milliseconds: number): () => void;
  /** What was done, times the operations under way: who asks much at once waits for itself. */
  claimed(caller: string | undefined): number;
  /** What was done, and is foreseen. */
  expected(caller: string | undefined): number;
}

/** After this time, what was done counts half. */
const HALF_LIFE_MS = 5_000;
const MOST_CALLERS = 10_000;

/** @param now milliseconds */
export function createLately(now = () => performance.now()): Lately {
  const known = new Map<string | undefined, { milliseconds: number; at: number }>();
  const foreseen = new Map<string | undefined, number>();
  const done = (caller: string | undefined) => {
    const one = known.get(caller);
    return one === undefined ? 0 : one.milliseconds * 0.5 ** ((now() - one.at) / HALF_LIFE_MS);
  };
  const underWay = new Map<string | undefined, number>();
  const addUntil = (of: Map<string | undefined, number>, caller: string | undefined, value: number) => {
    const change = (by: number) => {
      const sum = (of.get(caller) ?? 0) + by;
      if (sum > 0.01) of.set(caller, sum);
      else of.delete(caller);
    };
    change(value);
    return () => change(-value);
  };
  return {
    add(caller, milliseconds) {
      const sum = done(caller) + milliseconds;
      // The one that came longest ago is forgotten first.
      known.delete(caller);
      known.set(caller, { milliseconds: sum, at: now() });
      if (known.size > MOST_CALLERS) known.delete(known.keys().next().value);
    },
    begin: (caller) => addUntil(underWay, caller, 1),
    foresee: (caller, milliseconds) => addUntil(foreseen, caller, milliseconds),
    claimed: (caller) => done(caller) * Math.max(1, underWay.get(caller) ?? 0),
    expected: (caller) => done(caller) + (foreseen.get(caller) ?? 0),
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
