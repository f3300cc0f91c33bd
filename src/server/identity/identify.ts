/** Authenticates a request by its bearer token. An invalid token is refused, never treated as absent. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { anonymous, type Caller } from '../../answers/access.js';
import { readStatedFunction } from '../../answers/callers/stated-function.js';
import { identifyInvited, isOfInvitation } from '../../answers/contribute/invitations.js';
import { today } from '../../answers/today.js';
import type { Database } from '../../database/database.js';
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

/**
 * Returns the caller of a token, or why there is none. A token that several people may hold names nobody, so its request
 * may state a function, percent-encoded.
 */
export type ReadToken = (token: string, stated?: string) => Promise<Caller | { readonly refusal: Told }>;

/** The header that states the function. */
const FUNCTION = 'passerelle-function';

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
  return async (token, stated) => {
    if (!isOurs(token)) return { refusal: told('OTHER_TOKEN', ['authorization'], {}) };
    const name = stated === undefined ? 'admin' : readStatedFunction(stated);
    return name === undefined
      ? { refusal: told('NO_FUNCTION', [FUNCTION], {}) }
      : { name, subject: null, role: 'ADMIN' };
  };
}

/**
 * Puts the caller into `response.locals.caller`; or why there is none into `response.locals.unwelcome`, so that the
 * request is counted before it is refused.
 * @param anonymousReads whether a request without a token is answered; else `response.locals.isOwnRecordOnly` says that
 * an invited caller may read only its own record
 */
export function identifyCaller(readToken: ReadToken, anonymousReads: boolean): Handler {
  return async (request, response, next) => {
    const caller = await findCaller(readToken, anonymousReads, request.headers);
    response.locals.caller = 'refusal' in caller ? anonymous : caller;
    if ('refusal' in caller) response.locals.unwelcome = caller.refusal;
    else response.locals.isOwnRecordOnly = caller.role === 'CONTRIBUTOR' && !anonymousReads;
    next();
  };
}

async function findCaller(
  readToken: ReadToken,
  anonymousReads: boolean,
  { authorization: header, [FUNCTION]: stated }: IncomingHttpHeaders,
) {
  if (header === undefined) {
    return anonymousReads ? anonymous : { refusal: told('TOKEN_NEEDED', ['authorization'], {}) };
  }
  const token = bearerOf(header);
  return token === undefined
    ? { refusal: told('HEADER_NOT_UNDERSTOOD', ['authorization'], {}) }
    : readToken(token, stated?.toString());
}

/** Runs after `identifyCaller`, and refuses a request without a caller. */
export const turnAway: Handler = (_request, response, next) => {
  const reason: Told | undefined = response.locals.unwelcome;
  if (reason === undefined) return next();
  if (reason.code === 'NO_FUNCTION') return sendRefusal(response, 400, reason, 'BAD_REQUEST');
  response.setHeader('www-authenticate', 'Bearer');
  sendRefusal(response, 401, reason, 'UNAUTHENTICATED');
};

/** Accepts the links of invitations as bearer tokens, beside all others. @param readOther reads every other token */
export const readInvitationsToo =
  (database: Pick<Database, 'read'>, readOther: ReadToken): ReadToken =>
  async (token, stated) =>
    // A token that begins like an invitation is never another kind of token: when its end is missing, the answer says so.
    isOfInvitation(token) ? identifyInvited(database, token, today()) : readOther(token, stated);
