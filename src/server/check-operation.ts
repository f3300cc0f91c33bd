/** What an operation must pass before it runs, whichever route it comes by; every document was validated before. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Caller } from '../graph/access.js';
import type { Context } from '../graph/context.js';
import { checkAccess } from './check-access.js';
import { checkVariables } from './check-variables.js';
import { limitCost } from './limit-cost.js';
import { refusal } from './refusal.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The one of the document that is to run. */
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws GraphQLError with the status that the answer should have. */
export function checkOperation(operation: Operation, caller: Caller): void {
  checkAccess(operation, caller);
  checkVariables(operation);
  limitCost(operation);
}

const ELSEWHERE = 'graphql: a subscription is answered at /graphql/stream, as server-sent events; send it there';

/** For the route of Apollo. */
export const checkOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { caller } }) {
        if (operation?.operation === 'subscription') throw refusal(ELSEWHERE, 'BAD_REQUEST');
        if (operation) checkOperation({ schema, document, operation, variables: request.variables ?? {} }, caller);
      },
    };
  },
};
