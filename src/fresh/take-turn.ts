/**
 * Runs many computations of about a millisecond each in time slices, so that the event loop can do other work in
 * between.
 */
import { addWork, countedWork, countUntilWait, countWork } from './count-work.js';
import { currentCaller, runFor } from './current-caller.js';
import { fairOrder } from './fair-order.js';
import { createResting } from './resting.js';

/** How long computations may run before they yield to the event loop. With 5, the answer of another caller took a half longer beside hostile requests; the work done in a second is the same. */
const TIME_SLICE_MS = 2;

/** How much further work the computations of a round may cause. */
const MOST_FOLLOWING_MS = 5;

/** How long a round may last beyond what was foreseen. */
const MOST_ROUND_MS = 10;

/** When the time slice of this round of the event loop began, in milliseconds; undefined: nothing has run yet. */
let began: number | undefined;
/** Milliseconds of further work that the computations of this round will cause, in all and for each caller. */
let foreseen = 0;
const causing = new Map<string | undefined, number>();
/** When the first of it was foreseen, and what was counted before. */
let [since, countedBefore] = [0, 0];

interface Waiting {
  readonly turn: () => void;
  /** The next computation of the same caller. */
  next: Waiting | undefined;
}

/** The queue of each caller. */
const waiting = new Map<string | undefined, { first: Waiting; last: Waiting }>();

const resting = createResting();
let endOfRest: NodeJS.Timeout | undefined;

/** Milliseconds since the time slice began, with the first call in a round of the event loop. */
function timeOfRound(): number {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(beginRound);
  }
  return now - began;
}

const isTimeUp = (): boolean => timeOfRound() + foreseen >= TIME_SLICE_MS;

/** Rounds without turns, one after the other, while connections wait: libuv accepts one in each round, and takes 20 µs for a round. */
const MOST_ACCEPTING = 30;
let [hasAccepted, accepting] = [false, 0];

/** Call it for each connection that is accepted: those behind it come before the next turn, or each would wait for a turn of all before it. */
export function noteConnection(): void {
  hasAccepted = true;
}

function beginRound(): void {
  if (hasAccepted && accepting < MOST_ACCEPTING) {
    [hasAccepted, accepting] = [false, accepting + 1];
    setImmediate(beginRound);
    return;
  }
  [hasAccepted, accepting] = [false, 0];
  const took = began === undefined ? 0 : performance.now() - began;
  began = undefined;
  countFollowing();
  resting.endRound(took);
  clearTimeout(endOfRest);
  // After a turn of one of several callers, it may ask for the next one before another comes.
  do {
    if (waiting.size === 0) return;
    const caller = fairOrder.next(waiting.keys());
    const rest = resting.left(caller);
    if (rest > 0) endOfRest = setTimeout(beginRound, rest);
    if (rest > 0 || isTimeUp()) return;
    fairOrder.serve(caller);
    nextTurn(caller)?.();
  } while (waiting.size === 1);
}

function nextTurn(caller: string | undefined): (() => void) | undefined {
  const line = waiting.get(caller);
  if (line === undefined) return undefined;
  const { turn, next } = line.first;
  if (next) line.first = next;
  else waiting.delete(caller);
  return turn;
}

/** Does the work, and counts its time for the caller. */
function count<T>(work: () => T, caller: string | undefined): T {
  resting.note(caller);
  return countWork(work, caller);
}

/** @param following further milliseconds that a turn of the caller will cause */
function foresee(following: number, caller: string | undefined): void {
  if (following === 0) return;
  if (causing.size === 0) [since, countedBefore] = [performance.now(), countedWork()];
  foreseen += following;
  causing.set(caller, (causing.get(caller) ?? 0) + following);
}

/** What was foreseen in the last round counts as long as it took, and at most as foreseen. */
function countFollowing(): void {
  const took = performance.now() - since - (countedWork() - countedBefore);
  for (const [caller, milliseconds] of causing)
    addWork(caller, milliseconds * Math.max(0, Math.min(1, took / foreseen)));
  causing.clear();
  foreseen = 0;
}

function join(turn: () => void, caller: string | undefined): void {
  const mine: Waiting = { turn, next: undefined };
  const line = waiting.get(caller);
  if (line === undefined) {
    fairOrder.join(caller);
    waiting.set(caller, { first: mine, last: mine });
  } else {
    line.last.next = mine;
    line.last = mine;
  }
}

/**
 * Does the work now or in a later time slice, in which callers take turns. @param signal when aborted meanwhile, the work is skipped
 */
export function takeTurn<T>(work: () => T, signal?: AbortSignal): Promise<T> {
  const caller = currentCaller();
  if (isTimeUp() || waiting.size > 0 || resting.left(caller) > 0) return waitForTurn(work, signal);
  fairOrder.join(caller);
  fairOrder.serve(caller);
  return new Promise((done) => {
    signal?.throwIfAborted();
    done(count(work, caller));
    countUntilWait(caller);
  });
}

/**
 * Does the work at once, unless the further work foreseen in this time slice already fills it; then in a later slice. This depends on the stated milliseconds and not on the clock, so that the entities of a page are always read together.
 * @param following milliseconds that the code after the work will take
 */
export function letFollow<T>(work: () => T, following: number, signal?: AbortSignal): T | Promise<T> {
  const caller = currentCaller();
  if (foreseen === 0) timeOfRound();
  if (foreseen >= MOST_FOLLOWING_MS || resting.left(caller) > 0) return waitForTurn(work, signal, following);
  foresee(following, caller);
  return count(work, caller);
}

/** Whether this round lasts much longer than its computations were foreseen to take. */
export const isOverdue = (): boolean => timeOfRound() >= MOST_ROUND_MS;

function waitForTurn<T>(work: () => T, signal?: AbortSignal, following = 0): Promise<T> {
  const caller = currentCaller();
  return new Promise((done, fail) => {
    const turn = () => {
      foresee(following, caller);
      try {
        signal?.throwIfAborted();
        // Turns run one after the other: each for its own caller.
        done(runFor(caller, () => count(work, caller)));
        countUntilWait(caller);
      } catch (error) {
        fail(error);
      }
    };
    join(turn, caller);
  });
}

/** `map` in time slices. */
export async function mapInTurn<Item, T>(
  items: Iterable<Item>,
  use: (item: Item) => T,
  signal?: AbortSignal,
): Promise<T[]> {
  const made: T[] = [];
  const left = items[Symbol.iterator]();
  /** Handles items while there is time. @returns whether some are left */
  const useSome = (): boolean => {
    for (let item = left.next(); !item.done; item = left.next()) {
      made.push(use(item.value));
      if (isTimeUp()) return true;
    }
    return false;
  };
  while (await takeTurn(useSome, signal));
  return made;
}

/** `filter` in time slices. */
export async function filterInTurn<Item>(
  items: Iterable<Item>,
  isWanted: (item: Item) => boolean,
  signal?: AbortSignal,
): Promise<Item[]> {
  const wanted: Item[] = [];
  const choose = (item: Item) => {
    if (isWanted(item)) wanted.push(item);
  };
  await mapInTurn(items, choose, signal);
  return wanted;
}

/** Runs a long computation step by step, in time slices. @returns its result */
export async function stepInTurn<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = await takeTurn(() => {
      let step = steps.next();
      while (!step.done && !isTimeUp()) step = steps.next();
      return step;
    });
    if (done) return value;
  }
}
