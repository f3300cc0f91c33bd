/**
 * Refuses a body whose parts are not of the types that GraphQL over HTTP gives them, naming the part, or whose variables
 * are too many.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
import { isRecord } from '../../is-record.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { limitVariables } from './limit-variables.js';

const isText = (value: unknown) => typeof value === 'string';
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => isRecord(value) && !Array.isArray(value);

const parts = [
  ['query', isText, 'a text, such as "{ themes { totalCount } }"'],
  ['documentId', isText, 'a text, such as "sha256:…"'],
  ['operationName', isText, 'a text'],
  ['variables', isMap, 'an object, such as {"first": 5}'],
  ['extensions', isMap, 'an object'],
] as const;

/** Runs after the body was parsed as JSON. A part that is null counts as missing. */
export const checkBody: Handler = ({ method, body }, response, next) => {
  if (method !== 'POST' || body === undefined) return next();
  const refusePart = (part: string, what: string) =>
    sendRefusal(response, 400, `graphql: ${part} is not ${what}; correct it, or leave it out`, 'BAD_REQUEST');
  if (!isMap(body)) return refusePart('the body', 'an object, such as {"query": "{ … }"}');
  for (const [part, isGood, what] of parts) {
    if (body[part] != null && !isGood(body[part])) return refusePart(part, what);
  }
  // Before the cache of responses, and Apollo, read them whole.
  try {
    if (isMap(body.variables)) limitVariables(body.variables);
  } catch (error) {
    return refuseKnown(error, response);
  }
  const persisted = isMap(body.extensions) ? body.extensions.persistedQuery : undefined;
  if (persisted == null) return next();
  if (!isMap(persisted)) return refusePart('extensions.persistedQuery', 'an object');
  const { sha256Hash } = persisted;
  if (sha256Hash != null && !isText(sha256Hash)) return refusePart('extensions.persistedQuery.sha256Hash', 'a text');
  next();
};
