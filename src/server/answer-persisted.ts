/** Answers a persisted operation that was compiled, under the rules of every other one; the rest is for Apollo. */
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { anonymous } from '../answers/access.js';
import { createContext } from '../answers/context.js';
import { costOf, createMeter } from '../answers/meter.js';
import { sizesOf } from '../api/sizes.js';
import { budgetOf } from '../api/work.js';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Uploads } from '../import/uploads/uploads.js';
import { isRecord } from '../is-record.js';
import type { Handler } from './chain-handlers.js';
import { deduplicateCostErrors } from './deduplicate-cost-errors.js';
import { findLanguage } from './find-language.js';
import { httpOf } from './http-of.js';
import { checkOperation } from './limits/check-operation.js';
import type { WorkLimit } from './limits/limit-work.js';
import { maskError } from './mask-error.js';
import { requestIdOf } from './name-request.js';
import type { Log } from './observe/log.js';
import type { Metrics } from './observe/metrics.js';
import type { PersistedOperation } from './persisted-operations.js';
import { sendResult } from './send-result.js';
import { signalOf } from './signal-of.js';

/** Not the one of subscriptions. */
const OwnAddress = /^\/graphql\/?(\?|$)/;

/** After `checkBody`. */
function readBody(body: unknown) {
  const { variables, operationName = null }: Readonly<Record<string, unknown>> = isRecord(body) ? body : {};
  return { operationName, variables: isRecord(variables) ? variables : {} };
}

/** After `findPersisted`. */
export function answerPersisted(
  database: Database,
  fresh: Fresh | undefined,
  log: Log,
  metrics: Metrics,
  work: WorkLimit,
  uploads?: Uploads,
): Handler {
  const mask = maskError(log);
  return async (request, response, next) => {
    const persisted: PersistedOperation | undefined = response.locals.persisted;
    const { variables, operationName } = readBody(request.body);
    const isUsual =
      (operationName === null || operationName === persisted?.operation.name?.value) && !Array.isArray(variables);
    // What is amiss with the request itself, Apollo says.
    if (!persisted?.run || !fresh || !isUsual || !OwnAddress.test(request.url ?? '')) return next();
    const { caller = anonymous } = response.locals;
    const account = String(response.locals.account);
    const language = findLanguage(request.headers['accept-language']);
    // Read before the answer, which may then be fresher than it says but never staler.
    const { sequence } = fresh;
    const meter = createMeter(budgetOf(sizesOf(fresh)));
    const context = createContext(database, fresh, { caller, meter, signal: signalOf(response), language, uploads });
    const asked = { ...persisted, variables };
    let result: ExecutionResult;
    try {
      await checkOperation(asked, context, account, work);
      result = await persisted.run({}, context, variables);
      await work.settle(account, meter);
    } catch (error) {
      if (!(error instanceof GraphQLError)) return next(error);
      result = { errors: [error] };
    }
    const masked = result.errors?.map((error) => mask(error.toJSON(), error, requestIdOf(request), language));
    const errors = masked && deduplicateCostErrors(masked);
    metrics.countOperation('query', codeOf(errors?.[0]));
    const isStopped = errors?.some((error) => codeOf(error) === 'COST_LIMIT');
    const { status, headers } = result.data === undefined || isStopped ? httpOf(result.errors?.[0]) : { status: 200 };
    for (const [name, value] of headers ?? []) response.setHeader(name, value);
    const extensions = { sequence, cost: costOf(meter) };
    sendResult(request, response, status ?? 400, { ...(errors && { errors }), data: result.data, extensions });
  };
}

const codeOf = (error: GraphQLFormattedError | undefined) =>
  error ? String(error.extensions?.code ?? 'UNKNOWN') : 'none';
