/** Refuses a request that is not as GraphQL over HTTP has it, before a library does so in its own words. */
import Negotiator from 'negotiator';
import type { Told } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { limitVariables } from './limit-variables.js';

const isText = (value: unknown) => typeof value === 'string';

const texts = ['query', 'documentId', 'operationName'] as const;
const maps = ['variables', 'extensions'] as const;

/** Checks for an object of JSON, which is no list. */
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => isRecord(value) && !Array.isArray(value);

/**
 * Refuses a body whose parts are not of the types that GraphQL over HTTP gives them, naming the part, or whose variables
 * are too many. Runs after the body was parsed as JSON. A part that is null counts as missing.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
export const checkBody: Handler = ({ method, body }, response, next) => {
  if (method !== 'POST' || body === undefined) return next();
  const refuse = (what: Told) => sendRefusal(response, 400, what, 'BAD_REQUEST');
  const refuseText = (part: string) => refuse(told('PART_NOT_TEXT', ['graphql'], { part }));
  const refuseMap = (part: string) => refuse(told('PART_NOT_OBJECT', ['graphql'], { part }));
  if (!isMap(body)) return refuse(told('BODY_NOT_OBJECT', ['graphql'], {}));
  for (const part of texts) if (body[part] != null && !isText(body[part])) return refuseText(part);
  for (const part of maps) if (body[part] != null && !isMap(body[part])) return refuseMap(part);
  // Before the cache of responses, and Apollo, read them whole.
  try {
    if (isMap(body.variables)) limitVariables(body.variables);
  } catch (error) {
    return refuseKnown(error, response);
  }
  const persisted = isMap(body.extensions) ? body.extensions.persistedQuery : undefined;
  if (persisted == null) return next();
  if (!isMap(persisted)) return refuseMap('extensions.persistedQuery');
  const { sha256Hash } = persisted;
  if (sha256Hash != null && !isText(sha256Hash)) return refuseText('extensions.persistedQuery.sha256Hash');
  next();
};

/**
 * Refuses a POST whose body was not read, and a GET whose options are no JSON, before a library does so in its own
 * words. Runs after `checkBody`.
 */
export const checkParts: Handler = ({ method, url = '/', body }, response, next) => {
  if (method === 'POST') {
    if (!isMap(body)) return sendRefusal(response, 400, told('NO_BODY_READ', ['graphql'], {}), 'BAD_REQUEST');
    if (Object.keys(body).length > 0) return next();
    return sendRefusal(response, 400, told('NO_QUERY', ['graphql'], {}), 'BAD_REQUEST');
  }
  const { searchParams } = new URL(url, 'http://passerelle.invalid');
  for (const option of ['variables', 'extensions']) {
    const written = searchParams.get(option);
    if (written !== null && !isObject(written))
      return sendRefusal(response, 400, told('OPTION_NOT_JSON', ['graphql', option], {}), 'BAD_REQUEST');
  }
  next();
};

function isObject(written: string): boolean {
  try {
    return isMap(JSON.parse(written));
  } catch {
    return false;
  }
}

/** A browser sends these without asking the server first. */
const SENT_UNASKED = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

const ANSWERED_IN = ['application/json', 'application/graphql-response+json'];

const essenceOf = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? '';

/**
 * Refuses a request that a page of another site could send without asking, or whose answer its headers do not allow,
 * before Apollo does so in its own words. Not for streams: a browser opens one with a plain GET. Runs after
 * `checkBody`.
 */
export const checkHeaders: Handler = (request, response, next) => {
  const { method, headers } = request;
  const type = headers['content-type'];
  const isAsked = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  if (!isAsked && (type === undefined || SENT_UNASKED.includes(essenceOf(type))))
    return sendRefusal(response, 400, told('FOREIGN_PAGE', ['graphql'], {}), 'BAD_REQUEST');
  if (headers.accept !== undefined && new Negotiator(request).mediaType(ANSWERED_IN) === undefined)
    return sendRefusal(response, 406, told('NO_OTHER_TYPE', ['graphql'], {}), 'BAD_REQUEST');
  if (method !== 'POST' && type !== undefined && essenceOf(type) !== 'application/json')
    return sendRefusal(response, 415, told('GET_WITH_BODY_TYPE', ['graphql'], { type }), 'BAD_REQUEST');
  next();
};
