/**
 * Limits concurrent subscriptions, for each caller and in total: each stays open and reads the graph after every
 * change. When all are taken, a caller that holds few takes the place of one that holds more.
 */
import { told } from '../../words/tell.js';
import type { Handler, Outgoing } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

export interface StreamLimits {
  readonly perCaller: number;
  readonly inAll: number;
}

/** Runs after `limitRate`, which names the account. */
export function limitStreams({ perCaller, inAll }: StreamLimits): Handler {
  /** The streams of each caller, the oldest first. */
  const open = new Map<string, Set<Outgoing>>();
  let count = 0;
  const close = (caller: string, stream: Outgoing): void => {
    const own = open.get(caller);
    if (!own?.delete(stream)) return;
    count -= 1;
    if (own.size === 0) open.delete(caller);
  };
  /** Ends the oldest stream of the caller that holds most, unless that one holds hardly more than `held`. A client that reads nothing would not take an end in words. */
  const makeRoom = (held: number): void => {
    const most = [...open].toSorted(([, one], [, other]) => other.size - one.size)[0];
    if (most === undefined) return;
    const [caller, streams] = most;
    const [oldest] = streams;
    if (oldest === undefined || streams.size < held + 2) return;
    close(caller, oldest);
    oldest.destroy();
  };
  return (_request, response, next) => {
    const caller = String(response.locals.account);
    const ofCaller = open.get(caller)?.size ?? 0;
    if (ofCaller < perCaller && count >= inAll) makeRoom(ofCaller);
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
    open.set(caller, (open.get(caller) ?? new Set()).add(response));
    response.once('close', () => close(caller, response));
    next();
  };
}
