/** How much was done for each caller lately: what is longer ago counts less. */

export interface Lately {
  add(caller: string | undefined, milliseconds: number): void;
  /** The one for whom least was done; of equals the first; undefined without any. */
  least(callers: Iterable<string | undefined>): string | undefined;
}

/** After this time, what was done counts half. */
const HALF_LIFE_MS = 5_000;
const MOST_CALLERS = 10_000;

/** @param now milliseconds */
export function createLately(now = () => performance.now()): Lately {
  const known = new Map<string | undefined, { milliseconds: number; at: number }>();
  const until = (caller: string | undefined, moment: number) => {
    const one = known.get(caller);
    return one === undefined ? 0 : one.milliseconds * 0.5 ** ((moment - one.at) / HALF_LIFE_MS);
  };
  return {
    add(caller, milliseconds) {
      const at = now();
      const sum = until(caller, at) + milliseconds;
      // The one that came longest ago is forgotten first.
      known.delete(caller);
      known.set(caller, { milliseconds: sum, at });
      if (known.size > MOST_CALLERS) known.delete(known.keys().next().value);
    },
    least(callers) {
      const at = now();
      let [best, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
      for (const caller of callers) {
        const done = until(caller, at);
        if (done < least) [best, least] = [caller, done];
      }
      return best;
    },
  };
}
