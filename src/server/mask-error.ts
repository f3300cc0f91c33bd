/**
 * Masks errors: a client reads our own messages and those about its query; for an internal error it gets only the
 * request id.
 */
import type { GraphQLFormattedError } from 'graphql';
import { BadInput, type Told, Unavailable } from '../errors.js';
import { isRecord } from '../is-record.js';
import type { requestErrors } from '../words/errors/request-errors.js';
import type { Language } from '../words/labels.js';
import { tell, told } from '../words/tell.js';
import { findCause } from './find-cause.js';
import { findTold } from './find-told.js';
import { factsOf } from './name-request.js';
import type { Log } from './observe/log.js';

/** Errors that Apollo finds in the request itself, before any of our code runs. */
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

/** The details of an error about an archived entity. */
const aboutGone = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'GONE' ? { archivedOn: extensions.archivedOn, mergedInto: extensions.mergedInto } : {};

const NoAnswer =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.ClientError\.Transaction\..*Time.*)$/;

/** @returns what a client may read, in its language if there is a translation */
export function maskError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown, id: string, language: Language): GraphQLFormattedError => {
    const { message, code, reason } = judge(formatted, error, log, id, language);
    const { locations, path } = formatted;
    const extensions = { code, ...aboutGone(formatted), ...(reason !== undefined && { reason }) };
    return { message, ...(locations && { locations }), ...(path?.length && { path }), extensions };
  };
}

/** Each group of a pattern is a value of the message. */
const requestMessages: readonly (readonly [pattern: RegExp, code: keyof typeof requestErrors])[] = [
  [/^GET requests only support query operations, not (?<operation>\w+) operations/, 'GET_CHANGES'],
  [/^GraphQL operations must contain a non-empty `query`/, 'NO_QUERY'],
  [/^Unknown operation named "(?<name>.*)"/s, 'NO_SUCH_OPERATION'],
  [/^Must provide operation name/, 'WHICH_OPERATION'],
];

/**
 * Says in words what Apollo and graphql-js find wrong with a request whose document is right; its message tells which
 * fault it is. Undefined for any other message.
 */
function explainRequest(message: string): Told | undefined {
  for (const [pattern, code] of requestMessages) {
    const found = pattern.exec(message);
    if (found) return { code, at: ['graphql'], values: { ...found.groups } };
  }
  return undefined;
}

interface Fault {
  readonly level: 'warn' | 'error';
  readonly message: string;
  readonly code: string;
  readonly error: unknown;
}

/** The answers of this moment whose line is not written yet, by the id of the request: how many of their errors are known. */
const errorsOf = new Map<string, number>();

/**
 * Writes one line for each answer that failed, however many of its fields did. The errors of one answer are reported
 * together, before the program does anything else; the line has the first one.
 */
function logFault(log: Log, id: string, { level, message, code, error }: Fault): void {
  const others = errorsOf.get(id);
  errorsOf.set(id, (others ?? 0) + 1);
  if (others !== undefined) return;
  const facts = factsOf(id);
  setImmediate(() => {
    const errors = errorsOf.get(id);
    errorsOf.delete(id);
    log[level]({ err: error, id, ...facts, code, errors }, message);
  });
}

function judge(formatted: GraphQLFormattedError, error: unknown, log: Log, id: string, language: Language): Judged {
  const code = String(formatted.extensions?.code ?? '');
  if (AboutTheRequest.has(code)) {
    const own = findTold(error);
    const what = own ?? explainRequest(formatted.message);
    // Our own message is the English one.
    return { ...wordsFor(what && !own ? tell(what, 'EN') : formatted.message, what, language), code };
  }
  const cause = findCause(error);
  if (cause instanceof BadInput) return { ...wordsFor(cause.message, cause.told, language), code: 'BAD_USER_INPUT' };
  if (cause instanceof Unavailable)
    return { ...wordsFor(cause.message, cause.told, language), code: 'SERVICE_UNAVAILABLE' };
  if (isNoAnswer(cause)) {
    const silent = 'SERVICE_UNAVAILABLE';
    logFault(log, id, { level: 'warn', message: 'the database did not answer', code: silent, error: cause });
    return { message: tell(told('DATABASE_SILENT', ['database'], {}), language), code: silent };
  }
  return maskUnexpected(cause, log, id, language);
}

interface Judged {
  readonly message: string;
  readonly code: string;
  /** A finer code of the error; undefined for errors that exist in English only. */
  readonly reason?: string;
}

/** The message in the language, or in English if there is no translation. */
export function wordsFor(message: string, what: Told | undefined, language: Language): Omit<Judged, 'code'> {
  return what === undefined
    ? { message }
    : { message: language === 'EN' ? message : tell(what, language), reason: what.code };
}

function isNoAnswer(cause: unknown): boolean {
  const { name, code }: Readonly<Record<string, unknown>> = isRecord(cause) ? cause : {};
  // Errors of the driver itself, such as a connection that cannot be opened, have no code of the database server.
  return NoAnswer.test(String(code ?? '')) || (name === 'Neo4jError' && code === 'N/A');
}

/** The log has the same request id, with the error itself. */
export function maskUnexpected(error: unknown, log: Log, id: string, language: Language): Judged {
  const code = 'INTERNAL_SERVER_ERROR';
  logFault(log, id, { level: 'error', message: 'internal error', code, error });
  return { message: tell(told('INTERNAL', [], { id }), language), code };
}
