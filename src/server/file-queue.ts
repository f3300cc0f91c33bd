/** Files that take seconds to make: few are made at once, one of each caller; a caller with many is refused. */
import { told } from '../words/tell.js';
import type { Outgoing } from './chain-handlers.js';
import { fewAtOnce } from './few-at-once.js';
import { sendRefusal } from './refuse.js';

const [OF_CALLER, IN_ALL] = [1, 2];

/** Requests of one caller that wait or work. */
const MOST_OF_CALLER = 5;

/** @param address the route, for the message @returns a function that makes a file, or refuses and returns undefined */
export function createFileQueue(address: string) {
  const queue = fewAtOnce(OF_CALLER, IN_ALL);
  return async <T>(response: Outgoing, make: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> => {
    const account = String(response.locals.account);
    if (queue.countOf(account) < MOST_OF_CALLER) return queue.run(account, make, signal);
    response.setHeader('retry-after', '5');
    sendRefusal(response, 503, told('EXPORTS_BUSY', [address], {}), 'SERVICE_UNAVAILABLE');
    return undefined;
  };
}
