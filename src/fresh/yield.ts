/**
 * Lets long work of the main thread yield to the event loop: one slice of it runs in each round, first come, first served.
 * For lists as long as the graph or an answer; what is as long as a page needs none of this.
 */

/** Milliseconds after which work yields, and that all code resumed in one round is expected to take. */
const SLICE_MS = 8;

/** When this round of the event loop began; undefined: no long work has run in it yet. */
let began: number | undefined;
/** Milliseconds that the code resumed in this round is expected to take. */
let expected = 0;
const waiting: { readonly resume: () => void; readonly milliseconds: number }[] = [];

function isDue(): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(beginRound);
  }
  return now - began >= SLICE_MS || expected >= SLICE_MS;
}

function beginRound(): void {
  [began, expected] = [undefined, 0];
  while (waiting.length > 0 && expected < SLICE_MS) {
    const next = waiting.shift();
    expected += next?.milliseconds ?? 0;
    next?.resume();
  }
  if (waiting.length > 0) isDue();
}

const wait = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  isDue();
  await new Promise<void>((resume) => waiting.push({ resume, milliseconds }));
  signal?.throwIfAborted();
};

/**
 * @returns undefined when the work may go on at once
 * @param signal when aborted meanwhile, the promise is rejected
 * @param milliseconds that the work will take, if it is less than a slice
 */
export const yieldIfDue = (signal?: AbortSignal, milliseconds = SLICE_MS): Promise<void> | undefined =>
  isDue() ? wait(milliseconds, signal) : undefined;

/** The same for code of which much waits for the same promise: how much of it is resumed together depends on what it takes, and not on the clock, so that it is read together what it asks for. */
export const yieldFor = (milliseconds: number, signal?: AbortSignal): Promise<void> | undefined => {
  isDue();
  if (expected >= SLICE_MS || waiting.length > 0) return wait(milliseconds, signal);
  expected += milliseconds;
  return undefined;
};

/** `map` that yields. */
export async function mapYielding<Item, T>(
  items: Iterable<Item>,
  use: (item: Item) => T,
  signal?: AbortSignal,
): Promise<T[]> {
  signal?.throwIfAborted();
  const made: T[] = [];
  for (const item of items) {
    const due = yieldIfDue(signal);
    if (due) await due;
    made.push(use(item));
  }
  return made;
}

/** Runs a long computation step by step, and yields between two. @returns its result */
export async function stepYielding<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const due = yieldIfDue();
    if (due) await due;
  }
}
