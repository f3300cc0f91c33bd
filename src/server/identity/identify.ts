/** Authenticates a request by its bearer token. An invalid token is refused, never treated as absent. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { anonymous, type Caller } from '../../answers/access.js';
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

/** Returns the caller of a token, or why there is none. */
export type ReadToken = (token: string) => Promise<Caller | { readonly refusal: Told }>;

/** @returns a function that compares a token with this one in constant time */
export function isToken(ours: string): (token: string) => boolean {
  // Hashed, so that both sides have the same length.
  const digest = (token: string) => createHash('sha256').update(token).digest();
  const expected = digest(ours);
  return (token) => timingSafeEqual(digest(token), expected);
}

/** The token of a header `Authorization: Bearer …`; undefined when there is none. */
export const bearerOf = (header: string): string | undefined => /^Bearer ([\w~+/.-]+=*)$/i.exec(header)?.[1];

/** Accepts one token, that of the operator of this installation. */
export function readOneToken(ours: string): ReadToken {
  const isOurs = isToken(ours);
  return async (token) =>
    isOurs(token)
      ? { name: 'admin', subject: null, role: 'ADMIN' }
      : { refusal: told('OTHER_TOKEN', ['authorization'], {}) };
}

/**
 * Puts the caller into `response.locals.caller`; or why there is none into `response.locals.unwelcome`, so that the
 * request is counted before it is refused.
 * @param anonymousReads whether a request without a token is answered; else `response.locals.isOwnRecordOnly` says that
 * an invited caller may read only its own record
 */
export function identifyCaller(readToken: ReadToken, anonymousReads: boolean): Handler {
  return async (request, response, next) => {
    const caller = await findCaller(readToken, anonymousReads, request.headers.authorization);
    response.locals.caller = 'refusal' in caller ? anonymous : caller;
    if ('refusal' in caller) response.locals.unwelcome = caller.refusal;
    else response.locals.isOwnRecordOnly = caller.role === 'CONTRIBUTOR' && !anonymousReads;
    next();
  };
}

async function findCaller(readToken: ReadToken, anonymousReads: boolean, header: string | undefined) {
  if (header === undefined) {
    return anonymousReads ? anonymous : { refusal: told('TOKEN_NEEDED', ['authorization'], {}) };
  }
  const token = bearerOf(header);
  return token === undefined ? { refusal: told('HEADER_NOT_UNDERSTOOD', ['authorization'], {}) } : readToken(token);
}

/** Runs after `identifyCaller`, and refuses a request without a caller. */
export const turnAway: Handler = (_request, response, next) => {
  const reason: Told | undefined = response.locals.unwelcome;
  if (reason === undefined) return next();
  response.setHeader('www-authenticate', 'Bearer');
  sendRefusal(response, 401, reason, 'UNAUTHENTICATED');
};
