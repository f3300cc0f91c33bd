/** Gives each request an id, the caller's own when it is well formed: it is in the answer, in the log, and in what an internal error says. */
import { randomUUID } from 'node:crypto';
import type { Handler, Incoming } from './chain-handlers.js';

export const REQUEST_ID = 'x-request-id';

const WellFormed = /^[\w.:-]{8,128}$/;

/** Of the requests under way: where each comes from, by its id. */
const addresses = new Map<string, string>();

/** After `nameAddress`; all others find the id in the headers of the request. */
export const nameRequest: Handler = (request, response, next) => {
  const given = request.headers[REQUEST_ID];
  const id = typeof given === 'string' && WellFormed.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  addresses.set(id, response.locals.address);
  response.once('close', () => addresses.delete(id));
  next();
};

export const requestIdOf = ({ headers }: Pick<Incoming, 'headers'>): string => String(headers[REQUEST_ID]);

/** For the log, which knows a request by its id. */
export const addressOf = (id: string): string | undefined => addresses.get(id);
