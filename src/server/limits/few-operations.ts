/** Lets few operations of one caller be answered at once, events of its streams included, and the others wait: a request costs little to send, and all that are under way share one thread. */
import { currentCaller } from '../../fresh/current-caller.js';
import { createJobQueue } from '../../fresh/job-queue.js';
import { underWay } from '../../fresh/under-way.js';

/** A browser has six connections to a server. */
export const OPERATIONS_OF_CALLER = 4;

const queue = createJobQueue({
  most: Number.POSITIVE_INFINITY,
  mostOfCaller: OPERATIONS_OF_CALLER,
  mostLong: Number.POSITIVE_INFINITY,
});

/**
 * @param signal of the request
 * @returns what `answer` returns, or undefined when the client left before it began
 */
export async function fewOperations<T>(signal: AbortSignal, answer: () => Promise<T>): Promise<T | undefined> {
  const end = underWay.begin(currentCaller());
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return answer();
  };
  try {
    return await queue.run({ caller: currentCaller(), isLong: false }, begin, signal);
  } catch (error) {
    if (hasBegun || !signal.aborted) throw error;
    return undefined;
  } finally {
    end();
  }
}
