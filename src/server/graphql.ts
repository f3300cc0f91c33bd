/** The route /graphql: the public schema, with limits on what one request may ask. */
import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../answers/context.js';
import { NoShadowedId } from '../api/no-shadowed-id.js';
import type { Database } from '../database/database.js';
import { Unavailable } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Uploads } from '../import/uploads/uploads.js';
import { isRecord } from '../is-record.js';
import type { Language } from '../words/labels.js';
import type { Incoming, Outgoing } from './chain-handlers.js';
import { operations } from './few-at-once.js';
import { findLanguage } from './find-language.js';
import { checkOperations, type RequestContext } from './limits/check-operation.js';
import { LimitShape } from './limits/limit-shape.js';
import { limits } from './limits/limits.js';
import { maskError } from './mask-error.js';
import { REQUEST_ID } from './name-request.js';
import type { Log } from './observe/log.js';
import type { Metrics } from './observe/metrics.js';
import { prepareRefusal } from './refuse.js';
import { refuseWhole } from './refuse-whole.js';
import { type AnswerLimits, createRequestContext } from './request-context.js';
import type { Answer } from './response/response-cache.js';

interface RequestOfError {
  readonly id: string;
  readonly language: Language;
  /** What its client reads. */
  masked?: GraphQLFormattedError;
}

export async function answerGraphql(
  schema: GraphQLSchema,
  database: Database,
  fresh: Fresh,
  log: Log,
  metrics: Metrics,
  limitsOfAnswer: AnswerLimits,
  uploads?: Uploads,
): Promise<Answer> {
  const mask = maskError(log);
  // Apollo masks an error without saying which request it belongs to.
  const requestOf = new WeakMap<object, RequestOfError>();
  const nameErrors: ApolloServerPlugin<RequestContext> = {
    async requestDidStart({ request }) {
      const id = request.http?.headers.get(REQUEST_ID) ?? randomUUID();
      const language = findLanguage(request.http?.headers.get('accept-language'));
      return {
        async didEncounterErrors({ errors }) {
          for (const error of new Set(errors)) requestOf.set(error, { id, language });
        },
      };
    },
  };
  const apollo = new ApolloServer<RequestContext>({
    schema,
    // The data is open, so its schema is open too.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    validationRules: [NoShadowedId, LimitShape],
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, error) => {
      const request = (isRecord(error) ? requestOf.get(error) : undefined) ?? { id: randomUUID(), language: 'EN' };
      // When a budget is spent, thousands of fields report the same error.
      request.masked ??= mask(formatted, error, request.id, request.language);
      return request.masked;
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // The plugin would visit every field of an answer only to find that none may be cached.
      ApolloServerPluginCacheControlDisabled(),
      nameErrors,
      checkOperations,
      writeSequence,
      metrics.observeOperations,
    ],
    logger: log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return async (request, response) => {
    const { method = 'GET', url = '/', body } = request;
    const context = createRequestContext(request, response, database, fresh, limitsOfAnswer, uploads);
    const httpGraphQLRequest = {
      method,
      headers: headersOf(request),
      search: new URL(url, 'http://localhost').search,
      body,
    };
    const execute = () => apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    const {
      status,
      headers,
      body: answer,
    } = await operations
      .run(context.account, execute, context.signal)
      .catch((error) => refuseLate(error, context.signal, response))
      .finally(context.end);
    let text = '';
    // Answers come in chunks only for @defer and @stream, which the schema does not have.
    if (answer.kind === 'chunked') for await (const chunk of answer.asyncIterator) text += chunk;
    else text = answer.string;
    return { status: status ?? 200, headers, body: text };
  };
}

/**
 * Adds to every answer `extensions.sequence`, the number of the last change that it certainly reflects, and
 * `extensions.cost`.
 */
const writeSequence: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let sequence: number | undefined;
    return {
      // Read before the answer is computed, so that the answer may be newer than the number says, but never older.
      async didResolveOperation({ contextValue }) {
        sequence = contextValue.fresh.sequence;
      },
      async willSendResponse({ contextValue: { lastAct, size }, operation, response: { body } }) {
        if (body.kind !== 'single') return;
        const { singleResult: result } = body;
        refuseWhole(result, size, operation?.operation);
        const known = sequence === undefined ? {} : { sequence: Math.max(sequence, lastAct.sequence) };
        result.extensions = { ...result.extensions, ...known, cost: { counted: size.counted, limit: size.limit } };
      },
    };
  },
};

/** @throws what is no reason of the signal */
function refuseLate(error: unknown, signal: AbortSignal, response: Outgoing): HTTPGraphQLResponse {
  if (!signal.aborted || !(error instanceof Unavailable)) throw error;
  const string = prepareRefusal(response, 503, error.told ?? error.message, 'SERVICE_UNAVAILABLE');
  return { status: 503, headers: new HeaderMap(), body: { kind: 'complete', string } };
}

function headersOf({ headers }: Incoming): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}
