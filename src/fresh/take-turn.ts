/** Computations of a millisecond or so, of which there may be many: after some of them, whatever else waits goes first. */

/** Milliseconds that they may take together before the event loop goes round. */
const TIME_SLICE_MS = 10;

let spent = 0;
let isGoingRound = false;
const waiting: (() => void)[] = [];

/** Does this work now, or when its turn comes. @param signal what was left meanwhile is not done */
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
