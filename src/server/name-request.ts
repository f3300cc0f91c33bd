/**
 * Gives each request an id, or keeps the caller's when it is well formed. The id is in the answer, in the log, and in
 * internal errors.
 */
import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import proxyaddr from 'proxy-addr';
import { anonymous, type Caller } from '../answers/access.js';
import { isRecord } from '../is-record.js';
import type { Role } from '../language/generated/types.js';
import type { Handler, Incoming, Outgoing } from './chain-handlers.js';

export const REQUEST_ID = 'x-request-id';

const WELL_FORMED = /^[\w.:-]{8,128}$/;

interface Running {
  readonly request: Incoming;
  readonly response: Outgoing;
  readonly since: number;
}

/** Each running request, by its id. */
const running = new Map<string, Running>();

/** Runs after `nameAddress`. Later code reads the id from the headers of the request. */
export const nameRequest: Handler = (request, response, next) => {
  const given = request.headers[REQUEST_ID];
  const id = typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  const named = { request, response, since: performance.now() };
  running.set(id, named);
  response.once('close', () => {
    // Two requests may state the same id.
    if (running.get(id) === named) running.delete(id);
  });
  next();
};

export const requestIdOf = ({ headers }: Pick<Incoming, 'headers'>): string => String(headers[REQUEST_ID]);

/** What a line of the log says of a request: never its text, its token or the name of its caller. */
export interface RequestFacts {
  readonly address?: string;
  readonly path?: string;
  /** The name of its operation; left out: it has none, or it is none of GraphQL. */
  readonly operation?: string;
  readonly role?: Role;
  /** Milliseconds since it arrived. */
  readonly ms?: number;
}

/** The facts of a running request, for the log, which knows requests by id only. */
export function factsOf(id: string): RequestFacts {
  const named = running.get(id);
  if (named === undefined) return {};
  const { request, response, since } = named;
  const { address, caller = anonymous }: { address?: string; caller?: Caller } = response.locals;
  const operation = operationOf(request);
  return {
    ...(address !== undefined && { address }),
    path: pathOf(request),
    ...(operation !== undefined && { operation }),
    role: caller.role,
    ms: Math.round(performance.now() - since),
  };
}

/** The first part of the address: the rest may be anything that a stranger wrote. */
export const pathOf = ({ originalUrl, url = '/' }: Incoming): string =>
  /^\/[\w.-]{0,40}/.exec(originalUrl ?? url)?.[0] ?? '/';

function operationOf({ url = '/', body }: Incoming): string | undefined {
  const { operationName, query } = isRecord(body) ? body : Object.fromEntries(new URLSearchParams(url.split('?')[1]));
  const written = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(typeof query === 'string' ? query : '')?.[1];
  const name = typeof operationName === 'string' ? operationName : written;
  return name !== undefined && /^\w{1,100}$/.test(name) ? name : undefined;
}

/**
 * The address of a request: the other end of its connection or, when that is a trusted proxy, the address that the
 * proxy names. Puts the address into `response.locals.address`, for the rate limit and the log.
 * @param proxies addresses and networks whose `X-Forwarded-For` is trusted; the header of all others is ignored,
 * because anybody can write it
 */
export function nameAddress(proxies: readonly string[]): Handler {
  const isTrusted = proxyaddr.compile([...proxies]);
  return (request, response, next) => {
    const { remoteAddress = '' } = request.socket;
    const named = proxies.length > 0 ? proxyaddr(request, isTrusted) : remoteAddress;
    // A proxy may write "unknown", or add a port.
    response.locals.address = isIP(named) > 0 ? named : remoteAddress;
    next();
  };
}
