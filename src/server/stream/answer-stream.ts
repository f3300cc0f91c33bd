/**
 * The route /graphql/stream: subscriptions as server-sent events, under the rules of every other operation.
 * @see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
 */

import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  print,
} from 'graphql';
import { createHandler, type Response } from 'graphql-sse';
import Negotiator from 'negotiator';
import { toldError } from '../../api/told-error.js';
import type { Database } from '../../database/database.js';
import { Unavailable } from '../../errors.js';
import type { Fresh } from '../../fresh/fresh.js';
import type { Uploads } from '../../import/uploads/uploads.js';
import { isRecord } from '../../is-record.js';
import type { Language } from '../../words/labels.js';
import { told } from '../../words/tell.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { operations } from '../few-at-once.js';
import { findLanguage } from '../find-language.js';
import { findTold } from '../find-told.js';
import { checkOperation, type RequestContext } from '../limits/check-operation.js';
import { maskError, wordsFor } from '../mask-error.js';
import { requestIdOf } from '../name-request.js';
import type { Log } from '../observe/log.js';
import type { SelectedOperation } from '../operation.js';
import { queryOf, readDocument } from '../read-document.js';
import { sendRefusal } from '../refuse.js';
import { httpOf } from '../refuse-known.js';
import { refuseWhole } from '../refuse-whole.js';
import { type AnswerLimits, createRequestContext } from '../request-context.js';

const EVENTS = 'text/event-stream';

/** @param ending aborted when streams must end; each then sends the event `complete` */
export function answerStream(
  schema: GraphQLSchema,
  database: Database,
  fresh: Fresh,
  log: Log,
  limitsOfAnswer: AnswerLimits,
  ending: AbortSignal,
  uploads?: Uploads,
): Handler {
  const mask = maskError(log);
  const maskAll = <T extends { readonly errors?: readonly GraphQLError[] }>({ raw }: { raw: Incoming }, result: T) => {
    const maskOne = (error: GraphQLError) => {
      const { message, extensions, path } = mask(
        error.toJSON(),
        error,
        requestIdOf(raw),
        findLanguage(raw.headers['accept-language']),
      );
      return new GraphQLError(message, { ...(extensions && { extensions }), ...(path && { path }) });
    };
    return result.errors ? { ...result, errors: result.errors.map(maskOne) } : undefined;
  };
  const handler = createHandler<Incoming, { readonly res: Outgoing; readonly turn: OneAtATime }>({
    // Each connection carries one subscription, so no state is kept between connections.
    authenticate: () => null,
    async onSubscribe({ raw, context: { res, turn } }, { query, operationName, variables = {} }) {
      const createContext = () => createRequestContext(raw, res, database, fresh, limitsOfAnswer, uploads);
      const context = createContext();
      const { language, account, signal } = context;
      const read = readOperation(schema, query, operationName ?? undefined);
      if ('refused' in read) return refuse(read.refused, language);
      try {
        checkOperation({ schema, ...read, variables }, context);
      } catch (error) {
        if (error instanceof GraphQLError) return refuse([error], language);
        throw error;
      }
      const asked = { schema, document: read.document, operationName, variableValues: variables };
      const subscribe = () => createSourceEventStream({ ...asked, contextValue: context });
      const events = await operations.run(account, async () => subscribe(), signal);
      // Nothing was subscribed to. The library knows a result by its data.
      if (!(Symbol.asyncIterator in events)) return { data: undefined, ...events };
      const answer = async (rootValue: unknown) => {
        await turn.wait();
        return answerEvent(createContext(), { ...asked, rootValue });
      };
      return answerEvents(events, answer, ending);
    },
    onNext: (_context, request, result) => maskAll(request, result),
  });
  return (request, response, next) => {
    if (new Negotiator(request).mediaType([EVENTS]) === undefined) {
      return sendRefusal(response, 406, told('ONLY_EVENTS', ['graphql/stream'], {}), 'BAD_REQUEST');
    }
    // The library requires exactly this value; */* means the same.
    request.headers.accept = EVENTS;
    const { method = 'GET', url = '/', headers, body } = request;
    if (!queryOf(request)) return sendRefusal(response, 400, told('NO_QUERY', ['graphql/stream'], {}), 'BAD_REQUEST');
    const turn = oneAtATime();
    const asked = handler({
      method,
      url,
      headers: { get: (name) => headers[name]?.toString() },
      body: isRecord(body) ? { ...body } : null,
      raw: request,
      context: { res: response, turn },
    });
    asked.then((answer) => sendEvents(response, withCodes(answer), turn.sent)).catch(next);
  };
}

/**
 * Sends the response of graphql-sse: a text, or events until they end or the client leaves.
 * @param sent called when an event with a result is sent
 */
async function sendEvents(
  response: Outgoing,
  [body, { status, statusText, headers }]: Response,
  sent: () => void,
): Promise<void> {
  response.writeHead(status, statusText, headers);
  if (body === null || body === undefined || typeof body === 'string') {
    response.end(body ?? undefined);
    return;
  }
  const stop = () => body.return();
  response.once('close', stop);
  for await (const event of body) {
    if (!response.writable) break;
    await new Promise((written) => response.write(event, written));
    if (event.startsWith('event: next')) sent();
  }
  response.off('close', stop);
  response.end();
}

/** Lets the next event of a stream be answered when the one before is sent: graphql-sse keeps all that a slow client does not read. */
interface OneAtATime {
  /** Resolves when the event before is sent. */
  wait(): Promise<void>;
  /** The event is sent. */
  sent(): void;
}

function oneAtATime(): OneAtATime {
  let before = Promise.resolve();
  let sent = () => {};
  return {
    async wait() {
      await before;
      before = new Promise((resolve) => {
        sent = resolve;
      });
    },
    sent: () => sent(),
  };
}

/**
 * Answers each event of a stream, which ends on a signal, even while it waits for its next event.
 * @param ending when aborted, the stream ends as if its source had no more events
 */
function answerEvents<Event, Answer>(
  events: AsyncIterable<Event>,
  answer: (event: Event) => Promise<Answer>,
  ending: AbortSignal,
): AsyncIterableIterator<Answer> {
  const source = events[Symbol.asyncIterator]();
  const over = { done: true, value: undefined } as const;
  let end = () => {};
  const ended = new Promise<typeof over>((resolve) => {
    end = () => resolve(over);
  });
  ending.addEventListener('abort', end, { once: true });
  const leave = () => {
    ending.removeEventListener('abort', end);
    end();
    // A waiting generator returns only after its next change, so its end is not awaited.
    void source.return?.()?.catch(() => undefined);
  };
  return {
    async next() {
      const next = ending.aborted ? over : await Promise.race([source.next(), ended]);
      if (!next.done) return { done: false, value: await answer(next.value) };
      leave();
      return over;
    },
    async return() {
      leave();
      return over;
    },
    // Without this method the library does not recognise a generator, and never releases clients that leave.
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Each event is answered as a request of its own, with its size, its day, its deadline and its end. */
async function answerEvent(context: RequestContext, asked: ExecutionArgs): Promise<ExecutionResult> {
  const { account, signal, size } = context;
  const answer = async () => {
    context.limitTime();
    const result = await execute({ ...asked, contextValue: context });
    refuseWhole(result, size, 'subscription');
    return result;
  };
  try {
    return await operations.run(account, answer, signal);
  } catch (error) {
    // The client has left, or the answer is too late.
    if (!signal.aborted || !(error instanceof Unavailable)) throw error;
    return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
  } finally {
    context.end();
  }
}

type Read = Pick<SelectedOperation, 'document' | 'operation'> | { readonly refused: readonly GraphQLError[] };

/** The subscription of the document, or what is wrong with it. */
function readOperation(schema: GraphQLSchema, query: string | DocumentNode, operationName: string | undefined): Read {
  const read = readDocument(schema, typeof query === 'string' ? query : print(query));
  if ('refused' in read) return read;
  const operation = getOperationAST(read.document, operationName);
  if (operation?.operation === 'subscription') return { ...read, operation };
  return { refused: [toldError(told('ONLY_SUBSCRIPTIONS', ['graphql/stream'], {}))] };
}

/** The library's own refusals, such as of variables that are not JSON, have no code. */
function withCodes([body, init]: Response): Response {
  if (typeof body !== 'string' || !body.startsWith('{') || init.status < 400) return [body, init];
  const { errors = [] }: { errors?: readonly GraphQLFormattedError[] } = JSON.parse(body);
  const coded = errors.map((error) => ({ extensions: { code: 'BAD_REQUEST' }, ...error }));
  return [JSON.stringify({ errors: coded }), init];
}

type Refusal = [string, { status: number; statusText: string; headers: Record<string, string> }];

/** The response that refuses a subscription, with the status and code of the first error, or those of a bad request. */
function refuse(errors: readonly GraphQLError[], language: Language): Refusal {
  const code = String(errors[0]?.extensions.code ?? 'BAD_REQUEST');
  const { status = 400, headers: others } = httpOf(errors[0]);
  const body = JSON.stringify({
    errors: errors.map((error) => {
      const { message, reason } = wordsFor(error.message, findTold(error), language);
      return { message, extensions: { code, ...(reason !== undefined && { reason }) } };
    }),
  });
  const headers = { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(others ?? []) };
  return [body, { status, statusText: '', headers }];
}
