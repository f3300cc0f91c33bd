/** The act of deciding on a suggestion. */
import { decide as writeDecision } from '../write/decide.js';
import type { Context } from './context.js';
import { digestEvidence } from './evidence.js';
import { finishAct } from './finish-act.js';
import type { MutationDecideArgs, Resolvers } from './generated/types.js';
import { decisionOn } from './standing-decisions.js';
import { findSuggestion } from './suggestions.js';

export const decide = {
  Mutation: {
    async decide(_: unknown, { input }: MutationDecideArgs, context: Context) {
      const found = await findSuggestion(context, input.suggestion, input.asOf ?? context.today);
      const done = await writeDecision(context.database, {
        ...input,
        suggested: found && { a: found.row.a, b: found.row.b, evidence: digestEvidence(found.row, found.territories) },
        today: context.today,
        by: context.caller,
      });
      const finished = await finishAct(context, done);
      const decision = await decisionOn(context, input.suggestion);
      return { ...finished, decision: decision ? { ...decision, ...(found && { row: found.row }) } : null };
    },
  },
} satisfies Resolvers;
