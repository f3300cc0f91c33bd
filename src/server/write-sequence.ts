/** Gives every answer `extensions.sequence`: the number of the last change that it is certain to know of. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graph/context.js';

export const writeSequence: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let sequence: number | undefined;
    return {
      // Read before the answer, which may then be fresher than it says but never staler.
      async didResolveOperation({ contextValue }) {
        if (contextValue.fresh) {
          sequence = contextValue.fresh.sequence;
          return;
        }
        const [journal] = await contextValue.database.read<{ sequence: number }>('sequence');
        sequence = journal?.sequence;
      },
      async willSendResponse({ contextValue: { lastAct }, response: { body } }) {
        if (sequence === undefined || body.kind !== 'single') return;
        const known = Math.max(sequence, lastAct.sequence);
        body.singleResult.extensions = { ...body.singleResult.extensions, sequence: known };
      },
    };
  },
};
