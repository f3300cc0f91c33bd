/** Refuses a caller whose earlier answers wait to be read: each stays in memory until it is sent. */
import { told } from '../../words/tell.js';
import type { Handler, Outgoing } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { limits } from './limits.js';

/** By caller, the answers that are not sent yet. */
const unsent = new Map<string, Set<Outgoing>>();

/** Runs after `limitRate`, which names the account. */
export const limitUnread: Handler = (_request, response, next) => {
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
  response.once('close', () => {
    mine.delete(response);
    if (mine.size === 0 && unsent.get(account) === mine) unsent.delete(account);
  });
  return next();
};
