/** Lets callers of whom much was done lately rest between rounds of turns while others are active, whose requests then find the event loop free. */
import { doneLately, type Lately, VISIT_MS } from './lately.js';

/** From how many claimed milliseconds it rests, a fifth of the main thread for some seconds, or four operations at once for half a second; and from how many times those of another. */
const MUCH_MS = 1_500;
const MUCH_TIMES = 4;

/** A rest is as many times as long as the round before it as the caller claims half seconds, and at most ten times. */
const MS_PER_TIMES = 500;
const MOST_TIMES = 10;

/** For how long a caller is active after a turn. */
const ACTIVE_MS = 1_000;

export interface Resting {
  /** The caller has a turn; undefined: this process itself, which never rests. */
  note(caller: string | undefined): void;
  /** The round ends in which these turns were. @param took milliseconds of the round with all that followed its turns */
  endRound(took: number): void;
  /** Milliseconds until the next turn of the caller; 0 when it need not wait. */
  left(caller: string | undefined): number;
}

/** @param now milliseconds */
export function createResting(lately: Lately = doneLately, now = () => performance.now()): Resting {
  /** When each caller had its last turn; the one that came longest ago comes first. */
  const active = new Map<string, number>();
  let until = 0;
  /** From how many claimed milliseconds callers rest until then. */
  let much = MUCH_MS;
  /** Who had a turn in this round, and perhaps rests after it. */
  let tired: string | undefined;
  /** The claim of the active caller that claims least; infinite without any. */
  const leastOfActive = (): number => {
    const since = now() - ACTIVE_MS;
    let least = Number.POSITIVE_INFINITY;
    for (const [caller, at] of active) {
      if (at < since) active.delete(caller);
      else least = Math.min(least, lately.claimed(caller));
    }
    return least;
  };
  return {
    note(caller) {
      if (caller === undefined) return;
      if (lately.done(caller) >= VISIT_MS) tired = caller;
      active.delete(caller);
      active.set(caller, now());
    },
    endRound(took) {
      const caller = tired;
      tired = undefined;
      if (caller === undefined) return;
      const claimed = lately.claimed(caller);
      much = Math.max(MUCH_MS, MUCH_TIMES * leastOfActive());
      if (claimed >= much) until = now() + took * Math.min(MOST_TIMES, claimed / MS_PER_TIMES);
    },
    left(caller) {
      if (caller === undefined || now() >= until) return 0;
      return lately.done(caller) >= VISIT_MS && lately.claimed(caller) >= much ? until - now() : 0;
    },
  };
}
