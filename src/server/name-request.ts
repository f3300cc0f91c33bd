/**
 * Gives each request an id, or keeps the caller's when it is well formed. The id is in the answer, in the log, and in
 * internal errors.
 */
import { randomUUID } from 'node:crypto';
import type { Handler, Incoming } from './chain-handlers.js';

export const REQUEST_ID = 'x-request-id';

const WELL_FORMED = /^[\w.:-]{8,128}$/;

/** The address of each running request, by its id. */
const addresses = new Map<string, string>();

/** Runs after `nameAddress`. Later code reads the id from the headers of the request. */
export const nameRequest: Handler = (request, response, next) => {
  const given = request.headers[REQUEST_ID];
  const id = typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  addresses.set(id, response.locals.address);
  response.once('close', () => addresses.delete(id));
  next();
};

export const requestIdOf = ({ headers }: Pick<Incoming, 'headers'>): string => String(headers[REQUEST_ID]);

/** The client's address of a running request, for the log, which knows requests by id only. */
export const addressOf = (id: string): string | undefined => addresses.get(id);
