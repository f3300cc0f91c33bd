/** Runs many computations of about a millisecond each in time slices, so that the event loop can do other work in between. */

/** How long computations may run before they yield to the event loop. */
const TIME_SLICE_MS = 10;

let spent = 0;
let isGoingRound = false;
const waiting: (() => void)[] = [];

/** Runs the work now or in a later time slice. @param signal when aborted meanwhile, the work is skipped */
export function takeTurn<T>(work: () => T, signal?: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const turn = () => {
      const from = performance.now();
      try {
        signal?.throwIfAborted();
        done(work());
      } catch (error) {
        fail(error);
      }
      spent += performance.now() - from;
    };
    if (waiting.length === 0 && spent < TIME_SLICE_MS) turn();
    else waiting.push(turn);
    if (isGoingRound) return;
    isGoingRound = true;
    setImmediate(goOn);
  });
}

function goOn(): void {
  spent = 0;
  while (spent < TIME_SLICE_MS) {
    const turn = waiting.shift();
    if (turn === undefined) break;
    turn();
  }
  isGoingRound = waiting.length > 0;
  if (isGoingRound) setImmediate(goOn);
}

/** `map`, each in its turn. */
export async function mapInTurn<Item, T>(
  items: Iterable<Item>,
  use: (item: Item) => T,
  signal?: AbortSignal,
): Promise<T[]> {
  const made: T[] = [];
  for (const item of items) made.push(await takeTurn(() => use(item), signal));
  return made;
}

/** `filter`, each in its turn. */
export async function filterInTurn<Item>(
  items: Iterable<Item>,
  isWanted: (item: Item) => boolean,
  signal?: AbortSignal,
): Promise<Item[]> {
  const wanted: Item[] = [];
  for (const item of items) if (await takeTurn(() => isWanted(item), signal)) wanted.push(item);
  return wanted;
}
