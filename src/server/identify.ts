/** Who sends a request: its bearer token says. A token that is not good is refused, never taken for no token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { anonymous, type Caller } from '../graph/access.js';
import type { Handler } from './in-turn.js';
import { refuse } from './refuse.js';

/** Tells the caller of a token, or why there is none. */
export type ReadToken = (token: string) => Promise<Caller | { readonly refusal: string }>;

/** One token, that of whoever runs this installation. */
export function readOneToken(ours: string): ReadToken {
  // Of equal length, whatever was sent.
  const digest = (token: string) => createHash('sha256').update(token).digest();
  const expected = digest(ours);
  return async (token) =>
    timingSafeEqual(digest(token), expected)
      ? { name: 'admin', role: 'ADMIN' }
      : {
          refusal:
            'the bearer token is not the one of this installation; it is in the file token of its data directory',
        };
}

/** Puts the caller into `response.locals.caller`. @param anonymousReads whether a request without a token is answered */
export function identify(readToken: ReadToken, anonymousReads: boolean): Handler {
  return async (request, response, next) => {
    const header = request.headers.authorization;
    if (header === undefined) {
      if (!anonymousReads) return refuseCaller(response, 'reading takes a token here; send Authorization: Bearer …');
      response.locals.caller = anonymous;
      return next();
    }
    const token = /^Bearer ([\w~+/.-]+=*)$/i.exec(header)?.[1];
    if (token === undefined)
      return refuseCaller(response, 'the header is not understood; send Authorization: Bearer …');
    const caller = await readToken(token);
    if ('refusal' in caller) return refuseCaller(response, caller.refusal);
    response.locals.caller = caller;
    next();
  };
}

function refuseCaller(response: ServerResponse, reason: string): void {
  response.setHeader('www-authenticate', 'Bearer');
  refuse(response, 401, `authorization: ${reason}`, 'UNAUTHENTICATED');
}
