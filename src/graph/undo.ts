/** The act of taking back a change. */
import { undo as takeBack } from '../write/undo.js';
import type { Context } from './context.js';
import type { MutationUndoArgs, Resolvers } from './generated/types.js';

export const undo = {
  Mutation: {
    async undo(_: unknown, { change: id }: MutationUndoArgs, context: Context) {
      const { change, undone, kept, userErrors } = await takeBack(context.database, {
        change: id,
        by: context.caller.name,
      });
      await context.acted(change?.sequence ?? null);
      return { undone, kept, change: change?.id ?? null, sequence: change?.sequence ?? null, userErrors };
    },
  },
} satisfies Resolvers;
