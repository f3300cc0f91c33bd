/**
 * Refuses the document of a request before Apollo reads it, because Apollo takes longer for a bad document than for a
 * good one.
 */
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { findLanguage } from '../find-language.js';
import { findTold } from '../find-told.js';
import { wordsFor } from '../mask-error.js';
import type { Metrics } from '../observe/metrics.js';
import { queryOf, readDocument } from '../read-document.js';
import { isCacheable } from '../response/response-cache.js';

/** The most valid documents that are cached; when there are more, the cache is cleared. */
const MOST_KEPT = 500;

/** After `findPersisted`. Stores in `response.locals.isCacheable` whether the response cache may be used. */
export function checkDocument(schema: GraphQLSchema, metrics: Metrics): Handler {
  /** Whether the response cache may be used, by text. */
  const good = new Map<string, boolean>();
  return (request, response, next) => {
    const query = queryOf(request);
    // Apollo reports what is wrong with the request itself.
    if (typeof query !== 'string' || query === '') return next();
    const known = good.get(query);
    if (known !== undefined) {
      response.locals.isCacheable = known;
      return next();
    }
    const read = readDocument(schema, query);
    if ('refused' in read) {
      const language = findLanguage(request.headers['accept-language']);
      const errors = read.refused.map((error) => {
        const { message, reason } = wordsFor(error.message, findTold(error), language);
        return { ...error.toJSON(), message, extensions: { code: read.code, ...(reason !== undefined && { reason }) } };
      });
      metrics.countOperation('unknown', read.code);
      return sendResult(request, response, 400, { errors });
    }
    if (good.size >= MOST_KEPT) good.clear();
    response.locals.isCacheable = isCacheable(read.document);
    good.set(query, response.locals.isCacheable);
    next();
  };
}

const MEDIA_TYPE = 'application/graphql-response+json';

/** Sends the result of an operation, in a media type that the client accepts. */
function sendResult(
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
