/** Decides what a client may read of an error: our own words and those about its query; of anything else a number only. */
import type { GraphQLFormattedError } from 'graphql';
import { BadInput, Unavailable } from '../errors.js';
import { findCause } from './find-cause.js';
import type { Log } from './log.js';

/** What Apollo found wrong with the request itself, before any of our code ran. */
const AboutTheRequest = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'GONE',
]);

/** What is told beside the message of what is archived. */
const aboutGone = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'GONE' ? { archivedOn: extensions.archivedOn, mergedInto: extensions.mergedInto } : {};

const NoAnswer =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.ClientError\.Transaction\..*Time.*)$/;

/** @returns what the client of the request with this id may read */
export function maskError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown, id: string): GraphQLFormattedError => {
    const { message, code } = judge(formatted, error, log, id);
    const { locations, path } = formatted;
    return {
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code, ...aboutGone(formatted) },
    };
  };
}

function judge(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
  id: string,
): { message: string; code: string } {
  const code = String(formatted.extensions?.code ?? '');
  if (AboutTheRequest.has(code)) return { message: formatted.message, code };
  const cause = findCause(error);
  if (cause instanceof BadInput) return { message: cause.message, code: 'BAD_USER_INPUT' };
  if (cause instanceof Unavailable) return { message: cause.message, code: 'SERVICE_UNAVAILABLE' };
  if (isNoAnswer(cause)) {
    log.warn({ err: cause, id }, 'the database did not answer');
    return { message: 'database: it does not answer in time; ask again in a moment', code: 'SERVICE_UNAVAILABLE' };
  }
  return maskUnexpected(cause, log, id);
}

function isNoAnswer(cause: unknown): boolean {
  const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown };
  // What the driver itself gives up on, such as a connection that does not come, has no code of the server.
  return NoAnswer.test(String(code ?? '')) || (name === 'Neo4jError' && code === 'N/A');
}

/** The id of the request is in the log too, beside the error itself. */
export function maskUnexpected(error: unknown, log: Log, id: string): { message: string; code: string } {
  log.error({ err: error, id }, 'internal error');
  return {
    message: `internal error ${id}; give this number to whoever runs Passerelle`,
    code: 'INTERNAL_SERVER_ERROR',
  };
}
