/** The act of taking back a change. */
import { undo as takeBack } from '../write/undo.js';
import type { Context } from './context.js';
import { finishAct } from './finish-act.js';
import type { MutationUndoArgs, Resolvers } from './generated/types.js';

export const undo = {
  Mutation: {
    async undo(_: unknown, { change, idempotencyKey }: MutationUndoArgs, context: Context) {
      const done = await takeBack(context.database, { change, idempotencyKey, by: context.caller });
      return { ...(await finishAct(context, done)), undone: done.undone, kept: done.kept };
    },
  },
} satisfies Resolvers;
