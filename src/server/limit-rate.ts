/** The rate limit: requests a minute for each caller, or for each address without a valid token. */
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { anonymous, type Caller } from '../answers/access.js';
import { told } from '../words/tell.js';
import type { Handler } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

const MINUTE_MS = 60_000;

/** Runs after `identifyCaller`; without it, callers are told apart by address only. */
export function limitRate(perMinute: number): Handler {
  const limiter = rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: (_request, response) => {
      const { role, name, subject }: Caller = response.locals.caller ?? anonymous;
      // Two accounts may have one name.
      const known = subject === null ? `caller ${name}` : `subject ${subject}`;
      const account = role === 'ANONYMOUS' ? ipKeyGenerator(String(response.locals.address)) : known;
      // Other limits count by the same account.
      response.locals.account = account;
      return account;
    },
    handler: (_request, response) =>
      sendRefusal(response, 429, told('TOO_MANY_REQUESTS', ['graphql'], { most: perMinute }), 'TOO_MANY_REQUESTS'),
  });
  // With these settings (not with draft 8) the library uses nothing of Express.
  return limiter as unknown as Handler;
}
