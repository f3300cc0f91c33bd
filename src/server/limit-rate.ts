/** So many requests a minute for each caller, or for each address that sends no token. */
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Caller } from '../graph/access.js';
import type { Handler } from './in-turn.js';
import { refuse } from './refuse.js';

const MINUTE = 60_000;

/** After `identify`, which says who the caller is. */
export function limitRate(perMinute: number): Handler {
  const limiter = rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: (_request, response) => {
      const { role, name } = response.locals.caller as Caller;
      return role === 'ANONYMOUS' ? ipKeyGenerator(String(response.locals.address)) : `caller ${name}`;
    },
    handler: (_request, response) =>
      refuse(
        response,
        429,
        `graphql: more than ${perMinute} requests in a minute; wait as long as Retry-After says`,
        'TOO_MANY_REQUESTS',
      ),
  });
  // With these settings (draft 8 would be another) it takes nothing from Express.
  return limiter as unknown as Handler;
}
