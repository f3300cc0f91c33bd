/** Limits expensive work: few requests do it at once, one of each caller. Others wait for their turn; a caller with many is refused. */
import { createJobQueue } from '../fresh/job-queue.js';
import { createSums } from '../fresh/sums.js';
import { told } from '../words/tell.js';
import type { Outgoing } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

/** Requests of one caller that wait, work or are being sent. */
const MOST_OF_CALLER = 5;

/** Does the work when it is the turn of this request. @throws the reason of the signal, when the client leaves meanwhile */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * @param most how many turns there are at once
 * @param address the route, for the message
 * @returns a function that runs `answer`, or refuses. What `answer` does outside of a turn holds up nobody: a client may be slow to read.
 */
export function fewAtOnce(
  most: number,
  address: string,
): (response: Outgoing, answer: (inTurn: InTurn) => Promise<void>) => Promise<void> {
  const queue = createJobQueue({ most, mostOfCaller: 1, mostLong: most });
  const underWay = createSums();
  return async (response, answer) => {
    const caller = String(response.locals.account);
    if (underWay.of(caller) >= MOST_OF_CALLER) {
      response.setHeader('retry-after', '5');
      sendRefusal(response, 503, told('EXPORTS_BUSY', [address], {}), 'SERVICE_UNAVAILABLE');
      return;
    }
    const end = underWay.add(caller, 1);
    try {
      await answer((work, signal) => queue.run({ caller, isLong: false }, work, signal));
    } finally {
      end();
    }
  };
}
