/** Masks errors: a client reads our own messages and those about its query; of an internal error, only the request id. */
import type { GraphQLFormattedError } from 'graphql';
import { BadInput, type Told, Unavailable } from '../errors.js';
import { isRecord } from '../is-record.js';
import type { Language } from '../words/labels.js';
import { tell, told } from '../words/tell.js';
import { findCause } from './find-cause.js';
import { findTold } from './find-told.js';
import { addressOf } from './name-request.js';
import type { Log } from './observe/log.js';

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
  'COST_LIMIT',
  'TOO_MANY_REQUESTS',
  'GONE',
]);

/** What is told beside the message of what is archived. */
const aboutGone = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'GONE' ? { archivedOn: extensions.archivedOn, mergedInto: extensions.mergedInto } : {};

const NoAnswer =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.ClientError\.Transaction\..*Time.*)$/;

/** @returns what the client of the request with this id may read, in this language where there are words for it */
export function maskError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown, id: string, language: Language): GraphQLFormattedError => {
    const { message, code, reason } = judge(formatted, error, log, id, language);
    const { locations, path } = formatted;
    const extensions = { code, ...aboutGone(formatted), ...(reason !== undefined && { reason }) };
    return { message, ...(locations && { locations }), ...(path && { path }), extensions };
  };
}

function judge(formatted: GraphQLFormattedError, error: unknown, log: Log, id: string, language: Language): Judged {
  const code = String(formatted.extensions?.code ?? '');
  if (AboutTheRequest.has(code)) return { ...wordsFor(formatted.message, findTold(error), language), code };
  const cause = findCause(error);
  if (cause instanceof BadInput) return { ...wordsFor(cause.message, cause.told, language), code: 'BAD_USER_INPUT' };
  if (cause instanceof Unavailable)
    return { ...wordsFor(cause.message, cause.told, language), code: 'SERVICE_UNAVAILABLE' };
  if (isNoAnswer(cause)) {
    log.warn({ err: cause, id, address: addressOf(id) }, 'the database did not answer');
    return { message: tell(told('DATABASE_SILENT', ['database'], {}), language), code: 'SERVICE_UNAVAILABLE' };
  }
  return maskUnexpected(cause, log, id, language);
}

interface Judged {
  readonly message: string;
  readonly code: string;
  /** Which error it is, finer than its code; undefined of what has words in English alone. */
  readonly reason?: string;
}

/** English where there are no other words. */
export function wordsFor(message: string, what: Told | undefined, language: Language): Omit<Judged, 'code'> {
  return what === undefined
    ? { message }
    : { message: language === 'EN' ? message : tell(what, language), reason: what.code };
}

function isNoAnswer(cause: unknown): boolean {
  const { name, code }: Readonly<Record<string, unknown>> = isRecord(cause) ? cause : {};
  // What the driver itself gives up on, such as a connection that does not come, has no code of the server.
  return NoAnswer.test(String(code ?? '')) || (name === 'Neo4jError' && code === 'N/A');
}

/** The id of the request is in the log too, beside the error itself. */
export function maskUnexpected(error: unknown, log: Log, id: string, language: Language): Judged {
  log.error({ err: error, id, address: addressOf(id) }, 'internal error');
  return { message: tell(told('INTERNAL', [], { id }), language), code: 'INTERNAL_SERVER_ERROR' };
}
