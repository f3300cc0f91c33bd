/**
 * Limits concurrent subscriptions, for each caller and in total: each stays open and reads the graph after every
 * change.
 */
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

export interface StreamLimits {
  readonly perCaller: number;
  readonly inAll: number;
}

/** Runs after `limitRate`, which names the account. */
export function limitStreams({ perCaller, inAll }: StreamLimits): Handler {
  const open = new Map<string, number>();
  let count = 0;
  return (_request, response, next) => {
    const caller = String(response.locals.account);
    const ofCaller = open.get(caller) ?? 0;
    if (ofCaller >= perCaller || count >= inAll) {
      const fact =
        ofCaller >= perCaller
          ? `you hold ${ofCaller} subscriptions, of ${perCaller} at most; close one`
          : `${count} subscriptions are open, of ${inAll} at most; try again later`;
      response.setHeader('retry-after', '10');
      return sendRefusal(response, 429, `graphql/stream: ${fact}`, 'TOO_MANY_REQUESTS');
    }
    count += 1;
    open.set(caller, ofCaller + 1);
    response.once('close', () => {
      count -= 1;
      const left = (open.get(caller) ?? 1) - 1;
      if (left > 0) open.set(caller, left);
      else open.delete(caller);
    });
    next();
  };
}
