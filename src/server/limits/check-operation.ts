/** The checks of an operation before it runs, the same on every route; its document was validated before. */

import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getVariableValues } from 'graphql';
import { type Caller, type Forbidden, findForbidden, findForbiddenVariable } from '../../answers/access.js';
import type { Context } from '../../answers/context.js';
import type { Role } from '../../language/generated/types.js';
import { told } from '../../words/tell.js';
import type { SelectedOperation } from '../operation.js';
import { refusal } from '../refusal.js';
import { explainVariables } from '../validation/explain-variables.js';
import { limitArguments } from './limit-arguments.js';
import { limitCost } from './limit-cost.js';
import { limitVariables } from './limit-variables.js';

/**
 * Each document is checked once for each role. Apollo caches repeated documents; the result is dropped together with
 * the document.
 */
const forbiddenIn = new WeakMap<DocumentNode, Map<Role, Forbidden | undefined>>();

/**
 * Refuses an operation with a field that the caller may not ask for; the rules are in schema/.
 * @throws GraphQLError with the HTTP status of the answer.
 */
function checkAccess({ schema, document, operation, variables }: SelectedOperation, { role }: Caller): void {
  const ofRoles = forbiddenIn.get(document) ?? new Map<Role, Forbidden | undefined>();
  if (!ofRoles.has(role)) forbiddenIn.set(document, ofRoles.set(role, findForbidden(schema, document, role)));
  const forbidden = ofRoles.get(role) ?? findForbiddenVariable(schema, operation, variables, role);
  if (!forbidden) return;
  const { field, least } = forbidden;
  const isAnonymous = role === 'ANONYMOUS';
  const [code, status] = isAnonymous ? (['UNAUTHENTICATED', 401] as const) : (['FORBIDDEN', 403] as const);
  const what = isAnonymous
    ? told('ROLE_NEEDED', [field], { least })
    : told('OTHER_ROLE_NEEDED', [field], { least, role });
  throw refusal(what, code, status);
}

/** Notes the estimated cost in the context. @throws GraphQLError with the HTTP status of the answer. */
export function checkOperation(operation: SelectedOperation, { caller, size }: Pick<Context, 'caller' | 'size'>): void {
  limitVariables(operation.variables);
  checkAccess(operation, caller);
  checkVariables(operation);
  limitArguments(operation);
  limitCost(operation, size);
}

/** Refuses variables that the operation cannot take. @throws GraphQLError with the HTTP status of the answer. */
function checkVariables(asked: SelectedOperation): void {
  const { schema, operation, variables } = asked;
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  for (const error of errors) throw refusal(explainVariables(asked) ?? error.message, 'BAD_USER_INPUT');
}

const ELSEWHERE = told('ANSWERED_AS_EVENTS', ['graphql'], {});

/** The context of a request on either route. */
export type RequestContext = Context & {
  /** The account that the rate limit names. */
  readonly account: string;
  readonly signal: AbortSignal;
  /** Begins the time that the answer may take. */
  limitTime(): void;
  /** Stops what is still computed when the answer is made: an error in one field answers for all, while those beside it go on. */
  end(): void;
};

/** The plugin for Apollo's route. */
export const checkOperations: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation === 'subscription') throw refusal(ELSEWHERE, 'BAD_REQUEST');
        if (!operation) return;
        checkOperation({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
        // An act is done whole, however long it takes.
        if (operation.operation === 'query') contextValue.limitTime();
      },
    };
  },
};
