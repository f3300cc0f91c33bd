/** So many requests a minute for each caller, or for each address that sends no token. */
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Caller } from '../graph/access.js';
import { refuse } from './refuse.js';

const MINUTE = 60_000;

/** After `identify`, which says who the caller is. */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const { role, name } = response.locals.caller as Caller;
      return role === 'ANONYMOUS' ? ipKeyGenerator(request.ip ?? '') : `caller ${name}`;
    },
    handler: (_request, response) =>
      refuse(
        response,
        429,
        `graphql: more than ${perMinute} requests in a minute; wait as long as Retry-After says`,
        'TOO_MANY_REQUESTS',
      ),
  });
}
