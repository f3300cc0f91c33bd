/** Answers a persisted operation that was compiled, under the rules of every other one; the rest is for Apollo. */
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import { anonymous } from '../graph/access.js';
import { createContext } from '../graph/context.js';
import { checkOperation } from './check-operation.js';
import { findLanguage } from './find-language.js';
import type { Handler } from './in-turn.js';
import type { Log } from './log.js';
import { maskError } from './mask-error.js';
import type { Metrics } from './metrics.js';
import { idOf } from './name-request.js';
import type { PersistedOperation } from './persisted-operations.js';
import { sendResult } from './send-result.js';

/** Not the one of subscriptions. */
const OwnAddress = /^\/graphql\/?(\?|$)/;

interface Body {
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** After `findPersisted`. */
export function answerPersisted(database: Database, fresh: Fresh | undefined, log: Log, metrics: Metrics): Handler {
  const mask = maskError(log);
  return async (request, response, next) => {
    const persisted: PersistedOperation | undefined = response.locals.persisted;
    const { variables = null, operationName = null } = (request.body ?? {}) as Body;
    const isUsual =
      (operationName === null || operationName === persisted?.operation.name?.value) &&
      (variables === null || (typeof variables === 'object' && !Array.isArray(variables)));
    // What is amiss with the request itself, Apollo says.
    if (!persisted?.run || !fresh || !isUsual || !OwnAddress.test(request.url ?? '')) return next();
    const { caller = anonymous } = response.locals;
    const language = findLanguage(request.headers['accept-language']);
    // Read before the answer, which may then be fresher than it says but never staler.
    const { sequence } = fresh;
    let result: ExecutionResult;
    try {
      checkOperation({ ...persisted, variables: (variables ?? {}) as Record<string, unknown> }, caller);
      result = (await persisted.run(
        {},
        createContext(database, fresh, { caller, language }),
        variables,
      )) as ExecutionResult;
    } catch (error) {
      if (!(error instanceof GraphQLError)) return next(error);
      result = { errors: [error] };
    }
    const errors = result.errors?.map((error) => mask(error.toJSON(), error, idOf(request), language));
    metrics.countOperation('query', codeOf(errors?.[0]));
    const status = result.data === undefined ? statusOf(result.errors?.[0]) : 200;
    sendResult(request, response, status, { ...(errors && { errors }), data: result.data, extensions: { sequence } });
  };
}

const codeOf = (error: GraphQLFormattedError | undefined) =>
  error ? String(error.extensions?.code ?? 'UNKNOWN') : 'none';

/** Of an operation that was not run. */
const statusOf = (error: GraphQLError | undefined) =>
  (
    (error as { extensions?: GraphQLError['extensions'] } | undefined)?.extensions?.http as
      | { status?: number }
      | undefined
  )?.status ?? 400;
