/** Sends the result of an operation, in a media type that the client accepts. */
import type { FormattedExecutionResult } from 'graphql';
import type { Incoming, Outgoing } from './chain-handlers.js';

const MEDIA_TYPE = 'application/graphql-response+json';

export function sendResult(
  { headers }: Incoming,
  response: Outgoing,
  status: number,
  { errors, data, extensions }: FormattedExecutionResult,
): void {
  const type = headers.accept?.includes(MEDIA_TYPE) ? MEDIA_TYPE : 'application/json';
  response.statusCode = status;
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(JSON.stringify({ ...(errors && { errors }), data, ...(extensions && { extensions }) }));
}
