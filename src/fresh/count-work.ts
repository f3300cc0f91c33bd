/** Counts how long the main thread works for each caller, in turns and outside of them. All in milliseconds. */
import { currentCaller } from './current-caller.js';
import { fairOrder } from './fair-order.js';
import { doneLately } from './lately.js';

let counted = 0;

/** Work outside of turns: for whom, since when, and what was counted before. */
let outside: { readonly caller: string | undefined; readonly from: number; readonly before: number } | undefined;

/** What was counted for all callers since this process began. */
export const countedWork = (): number => counted;

export function addWork(caller: string | undefined, milliseconds: number): void {
  doneLately.add(caller, milliseconds);
  fairOrder.add(caller, milliseconds);
  counted += milliseconds;
}

export function countWork<T>(work: () => T, caller: string | undefined): T {
  const from = performance.now();
  try {
    return work();
  } finally {
    addWork(caller, performance.now() - from);
  }
}

/** Counts what the thread does from now on, until the promises of the moment are settled: what awaited a turn, checks, fields that take no turns. */
export function countUntilWait(caller = currentCaller()): void {
  endOutside();
  const mine = { caller, from: performance.now(), before: counted };
  outside = mine;
  // A promise that is settled already, and then a tick, which comes after all promises.
  queueMicrotask(() =>
    process.nextTick(() => {
      if (outside === mine) endOutside();
    }),
  );
}

function endOutside(): void {
  if (outside === undefined) return;
  const { caller, from, before } = outside;
  outside = undefined;
  addWork(caller, performance.now() - from - (counted - before));
}
