/** Gives each request an id, the caller's own when it is well formed: it is in the answer, in the log, and in what an internal error says. */
import { randomUUID } from 'node:crypto';
import type { Handler, Incoming } from './in-turn.js';

export const REQUEST_ID = 'x-request-id';

const WellFormed = /^[\w.:-]{8,128}$/;

/** Before all others, which find it in the headers of the request. */
export const nameRequest: Handler = (request, response, next) => {
  const given = request.headers[REQUEST_ID];
  const id = typeof given === 'string' && WellFormed.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  next();
};

export const idOf = ({ headers }: Pick<Incoming, 'headers'>): string => String(headers[REQUEST_ID]);
