/** The checks of an operation before it runs, the same on every route; its document was validated before. */

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../answers/context.js';
import { sizesOf } from '../../api/sizes.js';
import type { AnswerRoom } from '../../fresh/answer-room.js';
import { told } from '../../words/tell.js';
import { refusal } from '../refusal.js';
import { checkAccess } from './check-access.js';
import { checkVariables } from './check-variables.js';
import type { Place } from './few-operations.js';
import { limitArguments } from './limit-arguments.js';
import { limitCost } from './limit-cost.js';
import { limitVariables } from './limit-variables.js';
import type { WorkLimit } from './limit-work.js';
import type { SelectedOperation } from './operation.js';

/** Adds the estimated work to the meter of the context. @throws GraphQLError with the HTTP status of the answer. */
export async function checkOperation(
  operation: SelectedOperation,
  { caller, meter, fresh }: Pick<Context, 'caller' | 'meter' | 'fresh'>,
  account: string,
  work: WorkLimit,
): Promise<void> {
  limitVariables(operation.variables);
  checkAccess(operation, caller);
  checkVariables(operation);
  limitArguments(operation);
  limitCost(operation, sizesOf(fresh), meter);
  await work.admit(account, meter);
}

const ELSEWHERE = told('ANSWERED_AS_EVENTS', ['graphql'], {});

/** The context of a request on either route. */
export type RequestContext = Context & {
  /** The account that the work of the request is charged to. */
  readonly account: string;
  readonly signal: AbortSignal;
  readonly place: Place;
  /** To be left when the answer, or an event of a stream, is put together. */
  readonly room: AnswerRoom;
  /** Stops what is still computed when the answer is made: an error in one field answers for all, while those beside it go on. */
  end(): void;
};

/** The plugin for Apollo's route. */
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
        const { room, place, meter } = contextValue;
        const free = room.begin(meter.counted);
        if (free !== undefined) await place.lend(free);
      },
      async willSendResponse({ contextValue: { account, meter } }) {
        if (isAdmitted) await work.settle(account, meter);
      },
    };
  },
});
