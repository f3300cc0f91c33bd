/** The checks of an operation before it runs, the same on every route; its document was validated before. */

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../answers/context.js';
import { told } from '../../words/tell.js';
import { refusal } from '../refusal.js';
import { checkAccess } from './check-access.js';
import { checkVariables } from './check-variables.js';
import { limitArguments } from './limit-arguments.js';
import { limitCost } from './limit-cost.js';
import { limitVariables } from './limit-variables.js';
import type { SelectedOperation } from './operation.js';

/** Notes the estimated cost in the context. @throws GraphQLError with the HTTP status of the answer. */
export function checkOperation(operation: SelectedOperation, { caller, size }: Pick<Context, 'caller' | 'size'>): void {
  limitVariables(operation.variables);
  checkAccess(operation, caller);
  checkVariables(operation);
  limitArguments(operation);
  limitCost(operation, size);
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
