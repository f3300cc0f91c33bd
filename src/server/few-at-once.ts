/** Few of something at once: of each caller, which waits for itself, and perhaps in all. */
import PQueue from 'p-queue';
import { told } from '../words/tell.js';
import type { Outgoing } from './chain-handlers.js';
import { limits } from './limits/limits.js';
import { sendRefusal } from './refuse.js';

interface FewAtOnce {
  /** Does the work when its caller may. @throws the reason of the signal, as soon as it is aborted */
  run<T>(account: string, work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** How many of this caller wait or are under way. */
  countOf(account: string): number;
}

export function fewAtOnce(ofCaller: number, inAll = Number.POSITIVE_INFINITY): FewAtOnce {
  const all = new PQueue({ concurrency: inAll });
  const queues = new Map<string, PQueue>();
  const queueOf = (account: string): PQueue => {
    const known = queues.get(account);
    if (known) return known;
    const queue = new PQueue({ concurrency: ofCaller });
    queue.on('idle', () => queues.delete(account));
    queues.set(account, queue);
    return queue;
  };
  return {
    run: (account, work, signal) => queueOf(account).add(() => all.add(work, { signal }), { signal }),
    countOf(account) {
      const { size, pending } = queues.get(account) ?? { size: 0, pending: 0 };
      return size + pending;
    },
  };
}

/**
 * Few operations of one caller are answered at once, on either route: a request costs little to send, and all that are
 * under way share one thread.
 */
export const operations = fewAtOnce(limits.operations);

const [OF_CALLER, IN_ALL] = [1, 2];

/** Requests of one caller that wait or work. */
const MOST_OF_CALLER = 5;

/**
 * Files that take seconds to make: few are made at once, one of each caller; a caller with many is refused.
 * @param address the route, for the message @returns a function that makes a file, or refuses and returns undefined
 */
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
