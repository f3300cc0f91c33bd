/**
 * Refuses a body whose parts are not of the types that GraphQL over HTTP gives them, naming the part, or whose variables
 * are too many.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { isMap } from './is-map.js';
import { limitVariables } from './limit-variables.js';

const isText = (value: unknown) => typeof value === 'string';

const texts = ['query', 'documentId', 'operationName'] as const;
const maps = ['variables', 'extensions'] as const;

/** Runs after the body was parsed as JSON. A part that is null counts as missing. */
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
