/**
 * Adds to every answer `extensions.sequence`, the number of the last change that it certainly reflects, and
 * `extensions.cost`.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../answers/context.js';
import { refuseWhole } from '../refuse-whole.js';

export const writeSequence: ApolloServerPlugin<Context> = {
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
