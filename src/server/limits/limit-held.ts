/** Refuses a caller whose earlier requests hold much memory: their bodies until they are answered, their answers until they are read. */
import { told } from '../../words/tell.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { limits } from './limits.js';

/** Runs after `limitRate`, which names the account. */
export function limitHeld(): Handler {
  /** By caller, the answers that are not sent yet. */
  const unsent = new Map<string, Set<Outgoing>>();
  const forget = (account: string, answer: Outgoing) => {
    const answers = unsent.get(account);
    answers?.delete(answer);
    if (answers?.size === 0) unsent.delete(account);
  };
  return (request, response, next) => {
    const account = String(response.locals.account);
    const mine = unsent.get(account) ?? new Set();
    let bytes = bytesOf(request);
    for (const { req, writableLength } of mine) bytes += bytesOf(req) + writableLength;
    const most = limits.heldMegabytes;
    if (bytes > most * 1_000_000) {
      response.setHeader('retry-after', '5');
      return sendRefusal(response, 429, told('TOO_MUCH_HELD', ['graphql'], { most }), 'TOO_MANY_REQUESTS');
    }
    unsent.set(account, mine.add(response));
    response.once('close', () => forget(account, response));
    return next();
  };
}

/** The bytes of the body, in full before they have arrived; those of a body that is too large are not read. */
function bytesOf({ headers }: Pick<Incoming, 'headers'>): number {
  return Math.min(Number(headers['content-length'] ?? 0), limits.megabytes * 1_000_000);
}
