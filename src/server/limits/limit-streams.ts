/**
 * Limits concurrent subscriptions, for each caller and in total: each stays open and reads the graph after every
 * change.
 */
import { createSums } from '../../fresh/sums.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

export interface StreamLimits {
  readonly perCaller: number;
  readonly inAll: number;
}

/** Runs after `limitRate`, which names the account. */
export function limitStreams({ perCaller, inAll }: StreamLimits): Handler {
  const open = createSums();
  let count = 0;
  return (_request, response, next) => {
    const caller = String(response.locals.account);
    const ofCaller = open.of(caller);
    if (ofCaller >= perCaller || count >= inAll) {
      const at = ['graphql/stream'];
      const what =
        ofCaller >= perCaller
          ? told('MANY_STREAMS_OF_CALLER', at, { count: ofCaller, most: perCaller })
          : told('MANY_STREAMS', at, { count, most: inAll });
      response.setHeader('retry-after', '10');
      return sendRefusal(response, 429, what, 'TOO_MANY_REQUESTS');
    }
    count += 1;
    const close = open.add(caller, 1);
    response.once('close', () => {
      count -= 1;
      close();
    });
    next();
  };
}
