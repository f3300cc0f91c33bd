/** The route /graphql/stream: subscriptions as server-sent events, under the rules of every other operation. @see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md */
import type { RequestHandler } from 'express';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import { anonymous, findForbidden } from '../graph/access.js';
import { createContext } from '../graph/context.js';
import { NoShadowedId } from '../graph/no-shadowed-id.js';
import { MOST_TOKENS } from './graphql.js';
import { LimitShape } from './limit-shape.js';
import type { Log } from './log.js';
import { maskError } from './mask-error.js';

export function answerStream(
  schema: GraphQLSchema,
  database: Database,
  fresh: Fresh | undefined,
  log: Log,
): RequestHandler {
  const mask = maskError(log);
  const handler = createHandler({
    // One subscription, one connection: nothing to keep between them.
    authenticate: () => null,
    onSubscribe(request, { query, operationName, variables }) {
      const { caller = anonymous } = request.context.res.locals;
      const read = readDocument(schema, query, operationName ?? undefined);
      if (!('kind' in read)) return refuse(400, read);
      const forbidden = findForbidden(schema, read, caller.role);
      if (forbidden) {
        const message = `${forbidden.field}: it takes the role ${forbidden.least}`;
        return refuse(caller.role === 'ANONYMOUS' ? 401 : 403, [new GraphQLError(message)]);
      }
      return {
        schema,
        document: read,
        operationName,
        variableValues: variables,
        // A copy, for the library wants an object that could hold anything.
        contextValue: { ...createContext(database, fresh, { caller }) },
      };
    },
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => masked(mask, error)) } : undefined,
    onOperation: (_context, _request, _args, result) =>
      'errors' in result && result.errors
        ? { ...result, errors: result.errors.map((error) => masked(mask, error)) }
        : undefined,
  });
  return (request, response, next) => {
    handler(request, response).catch(next);
  };
}

function masked(mask: ReturnType<typeof maskError>, error: GraphQLError): GraphQLError {
  const { message, extensions } = mask(error.toJSON(), error);
  return new GraphQLError(message, { ...(extensions && { extensions }) });
}

/** The document, or what is wrong with it. */
function readDocument(
  schema: GraphQLSchema,
  query: string | DocumentNode,
  operationName: string | undefined,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = typeof query === 'string' ? parse(query, { maxTokens: MOST_TOKENS }) : query;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription')
      return [new GraphQLError('graphql/stream: it answers subscriptions alone; send the rest to /graphql')];
    const errors = validate(schema, document, [...specifiedRules, NoShadowedId, LimitShape]);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function refuse(
  status: number,
  errors: readonly GraphQLError[],
): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  const body = JSON.stringify({
    errors: errors.map(({ message }) => ({ message, extensions: { code: codes[status] } })),
  });
  return [body, { status, statusText: '', headers: { 'content-type': 'application/json; charset=utf-8' } }];
}

const codes: Readonly<Record<number, string>> = { 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };
