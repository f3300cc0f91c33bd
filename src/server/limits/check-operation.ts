/** What an operation must pass before it runs, whichever route it comes by; every document was validated before. */

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../answers/context.js';
import { sizesOf } from '../../api/sizes.js';
import { refusal } from '../refusal.js';
import { checkAccess } from './check-access.js';
import { checkVariables } from './check-variables.js';
import { limitArguments } from './limit-arguments.js';
import { limitCost } from './limit-cost.js';
import type { WorkLimit } from './limit-work.js';
import type { SelectedOperation } from './operation.js';

/** Counts the work into the meter of the context. @throws GraphQLError with the status that the answer should have. */
export async function checkOperation(
  operation: SelectedOperation,
  { caller, meter, fresh }: Pick<Context, 'caller' | 'meter' | 'fresh'>,
  account: string,
  work: WorkLimit,
): Promise<void> {
  checkAccess(operation, caller);
  checkVariables(operation);
  limitArguments(operation);
  limitCost(operation, sizesOf(fresh), meter);
  await work.admit(account, meter);
}

const ELSEWHERE = 'graphql: a subscription is answered at /graphql/stream, as server-sent events; send it there';

/** What the route of Apollo knows of a request. */
export type RequestContext = Context & {
  /** On which its work is counted. */
  readonly account: string;
};

/** For the route of Apollo. */
export const checkOperations = (work: WorkLimit): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    let isAdmitted = false;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation === 'subscription') throw refusal(ELSEWHERE, 'BAD_REQUEST');
        if (!operation) return;
        const asked = { schema, document, operation, variables: request.variables ?? {} };
        await checkOperation(asked, contextValue, contextValue.account, work);
        isAdmitted = true;
      },
      async willSendResponse({ contextValue: { account, meter } }) {
        if (isAdmitted) await work.settle(account, meter);
      },
    };
  },
});
