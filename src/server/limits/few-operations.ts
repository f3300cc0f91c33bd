/** Lets few operations of one caller be answered at once, events of its streams included, and the others wait: a request costs little to send, and all that are under way share one thread. */
import { countUntilWait } from '../../fresh/count-work.js';
import { currentCaller } from '../../fresh/current-caller.js';
import { createJobQueue } from '../../fresh/job-queue.js';
import { enter } from '../../fresh/stay.js';

import { underWay } from '../../fresh/under-way.js';

/** A browser has six connections to a server. */
export const OPERATIONS_OF_CALLER = 4;

const queue = createJobQueue({
  most: Number.POSITIVE_INFINITY,
  mostOfCaller: OPERATIONS_OF_CALLER,
  mostLong: Number.POSITIVE_INFINITY,
});

/** The place of one operation among the few of its caller. */
export interface Place {
  /** @returns what `answer` returns, or undefined when the client left before it began */
  hold<T>(answer: () => Promise<T>): Promise<T | undefined>;
  /** While the operation waits for something else, before it computes anything, another one of its caller has the place. */
  lend(until: Promise<void>): Promise<void>;
}

/** @param signal of the request */
export function createPlace(signal: AbortSignal): Place {
  let leave = () => {};
  const take = (): Promise<void> => {
    const stay = enter(queue, signal);
    ({ leave } = stay);
    return stay.entered;
  };
  return {
    async hold(answer) {
      const end = underWay.begin(currentCaller());
      let hasBegun = false;
      try {
        await take();
        hasBegun = true;
        countUntilWait();
        return await answer();
      } catch (error) {
        if (hasBegun || !signal.aborted) throw error;
        return undefined;
      } finally {
        leave();
        end();
      }
    },
    async lend(until) {
      leave();
      await until;
      await take();
    },
  };
}
