/**
 * Which caller has the next turn: weighted fair queueing among those of whom little was done lately, so that a caller
 * who asks now and then comes before those who ask all the time, and new ones have no claim to what others had before
 * they came. Those of whom much was done come after these, the one that claims least first.
 * @see https://doi.org/10.1145/75247.75248 Demers, Keshav, Shenker: Analysis and simulation of a fair queueing algorithm
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

/** Of one caller, all in milliseconds. */
interface Standing {
  /** Where its next turn starts, in the time of the queue. */
  readonly start: number;
  /** When that was so. */
  readonly at: number;
  /** What was done for it since its last turn began. */
  readonly since: number;
  /** What is usually done for it from one turn to the next. */
  readonly usual: number;
  /** Since when it asks. */
  readonly came: number;
}

/** After this time, half of what a caller is behind others is forgotten. */
const HALF_LIFE_MS = 1_000;

/** Callers of the last second are one to the others: a new address costs its sender nothing. Who has not asked for longer than this is new again. */
const NEW_MS = 1_000;
const AWAY_MS = 10_000;

/** More is not usual: one long turn would delay the short ones after it. */
const MOST_USUAL_MS = 30;

/** @param now milliseconds */
export function createFairOrder(lately: Lately, now = () => performance.now()): FairOrder {
  /** The time of the queue: with each work it goes on by the part of one caller. If it stood still until the callers of the moment have had their turns, those that ask only once would all come before one that has asked before. */
  let time = 0;
  /** How many callers of whom little was done waited for the last turn; new ones are one. */
  let among = 1;
  /** Where the next turn of new callers starts. */
  let startOfNew = 0;
  const standings = new Map<string | undefined, Standing>();
  const of = (caller: string | undefined): Standing =>
    standings.get(caller) ?? { start: time, at: now(), since: 0, usual: 0, came: now() };
  const change = (caller: string | undefined, changed: Partial<Standing>) =>
    keepLatest(standings, caller, { ...of(caller), at: now(), ...changed });
  const endOf = (caller: string | undefined) => of(caller).start + of(caller).usual;
  const isNew = (caller: string | undefined) => now() - of(caller).came < NEW_MS;
  const isLittle = (caller: string | undefined) => lately.done(caller) < VISIT_MS;
  return {
    join(caller) {
      const { start, at, came } = of(caller);
      const left = Math.max(0, start - time) * 0.5 ** ((now() - at) / HALF_LIFE_MS);
      change(caller, { start: time + left, came: now() - at < AWAY_MS ? came : now() });
      if (isNew(caller)) startOfNew = Math.max(startOfNew, time);
    },
    next(waiting) {
      const all = [...waiting];
      const [recent, known]: [(string | undefined)[], (string | undefined)[]] = [[], []];
      for (const caller of all) if (isLittle(caller)) (isNew(caller) ? recent : known).push(caller);
      among = Math.max(1, known.length + Math.min(1, recent.length));
      const first = leastOf(known, endOf);
      if (recent.length > 0 && (known.length === 0 || startOfNew < endOf(first))) return leastOf(recent, lately.done);
      return known.length > 0 ? first : leastOf(all, lately.claimed);
    },
    serve(caller) {
      const { start, since, usual } = of(caller);
      const mean = since === 0 ? usual : Math.min(MOST_USUAL_MS, (usual + since) / 2);
      change(caller, { since: 0, usual: mean });
      if (isLittle(caller)) time = Math.max(time, isNew(caller) ? startOfNew : start);
    },
    add(caller, milliseconds) {
      const { start, since } = of(caller);
      change(caller, { start: start + milliseconds, since: since + milliseconds });
      if (isNew(caller)) startOfNew += milliseconds;
      time += milliseconds / among;
    },
  };
}

/** On the main thread. */
export const fairOrder = createFairOrder(doneLately);
