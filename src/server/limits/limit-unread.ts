/** Refuses a caller whose earlier answers wait to be read: each stays in memory until it is sent. */
import { told } from '../../words/tell.js';
import type { Handler, Outgoing } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { limits } from './limits.js';

/** Runs after `limitRate`, which names the account. */
export function limitUnread(): Handler {
  /** By caller, the answers that are not sent yet. */
  const unsent = new Map<string, Set<Outgoing>>();
  const forget = (account: string, answer: Outgoing) => {
    const answers = unsent.get(account);
    answers?.delete(answer);
    if (answers?.size === 0) unsent.delete(account);
  };
  return (_request, response, next) => {
    const account = String(response.locals.account);
    const mine = unsent.get(account) ?? new Set();
    let bytes = 0;
    for (const { writableLength } of mine) bytes += writableLength;
    const most = limits.unreadMegabytes;
    if (bytes > most * 1_000_000) {
      response.setHeader('retry-after', '5');
      return sendRefusal(response, 429, told('ANSWERS_UNREAD', ['graphql'], { most }), 'TOO_MANY_REQUESTS');
    }
    unsent.set(account, mine.add(response));
    response.once('close', () => forget(account, response));
    return next();
  };
}
