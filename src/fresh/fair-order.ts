/**
 * Which caller has the next turn: start-time fair queueing among those of whom little was done lately, so that a caller
 * who asks now and then comes before those who ask all the time, and new ones have no claim to what others had before
 * they came. Those of whom much was done come after these, the one that claims least first.
 * @see https://doi.org/10.1109/90.649569 Goyal, Vin, Cheng: Start-time fair queueing
 */
import { keepLatest } from './keep-latest.js';
import { doneLately, type Lately, leastOf, VISIT_MS } from './lately.js';

export interface FairOrder {
  /** The caller begins to wait for a turn. */
  join(caller: string | undefined): void;
  /** Of those that wait: which has the next turn; undefined without any. */
  next(waiting: Iterable<string | undefined>): string | undefined;
  /** The caller has a turn now. */
  serve(caller: string | undefined): void;
  /** Work was done for the caller: its next turn comes later by as much. */
  add(caller: string | undefined, milliseconds: number): void;
}

/** After this time, half of what a caller is behind others is forgotten. */
const HALF_LIFE_MS = 1_000;

/** @param now milliseconds */
export function createFairOrder(lately: Lately, now = () => performance.now()): FairOrder {
  /** The start tag of the last turn, in milliseconds of work. */
  let time = 0;
  /** The start tag of the next turn of each caller, as it was at that moment. */
  const tags = new Map<string | undefined, { readonly tag: number; readonly at: number }>();
  const tagOf = (caller: string | undefined) => tags.get(caller)?.tag ?? time;
  const set = (caller: string | undefined, tag: number) => keepLatest(tags, caller, { tag, at: now() });
  const isLittle = (caller: string | undefined) => lately.done(caller) < VISIT_MS;
  return {
    join(caller) {
      const { tag, at } = tags.get(caller) ?? { tag: time, at: now() };
      set(caller, time + Math.max(0, tag - time) * 0.5 ** ((now() - at) / HALF_LIFE_MS));
    },
    next(waiting) {
      const all = [...waiting];
      const light = all.filter(isLittle);
      return light.length > 0 ? leastOf(light, tagOf) : leastOf(all, lately.claimed);
    },
    serve(caller) {
      if (isLittle(caller)) time = Math.max(time, tagOf(caller));
    },
    add(caller, milliseconds) {
      set(caller, Math.max(time, tagOf(caller)) + milliseconds);
    },
  };
}

/** On the main thread. */
export const fairOrder = createFairOrder(doneLately);
