/** The act of deciding on a suggestion. */

import type { Context } from '../answers/context.js';
import { decisionOn } from '../answers/standing-decisions.js';
import { partDay, withDay } from '../answers/suggestion-id.js';
import type { MutationDecideArgs } from '../language/generated/types.js';
import { findSuggestion } from '../questions/suggestion/find.js';
import { explain } from '../questions/suggestion/not-suggested.js';
import { tellShown } from '../questions/suggestion/shown.js';
import { type DecideInput, recordDecision } from '../write/decide.js';
import { userError } from '../write/user-errors.js';
import { buildActPayload } from './act-payload.js';
import { readSuggested } from './suggested.js';

export const decide = {
  Mutation: {
    async decide(_: unknown, { input: { suggestion, asOf: seenOn, ...input } }: MutationDecideArgs, context: Context) {
      const { base, day } = partDay(suggestion);
      const nothing = { suggestion: null, hidden: [], shown: [] };
      if (day !== undefined && seenOn != null && seenOn !== day) {
        const refused = userError('decide', 'asOf', 'OTHER_DAY', { day: seenOn, id: suggestion });
        return { ...nothing, decision: null, change: null, sequence: null, userErrors: [refused] };
      }
      const asOf = day ?? seenOn ?? context.today;
      const found = await findSuggestion(context, base, asOf);
      const asked: DecideInput = {
        ...input,
        suggestion: base,
        asOf: day ?? seenOn ?? null,
        suggested: found && (await readSuggested(context, found)),
        today: context.today,
        by: context.caller,
      };
      const finished = await buildActPayload(context, await recordDecision(context.database, asked));
      const standing = await decisionOn(context, base);
      // The row of a matter holds its decision and what is left of its rows, which this act has changed.
      const after = found?.parts ? ((await findSuggestion(context, base, asOf)) ?? found) : found;
      // The row is passed along only when the decision would find the same one: that of today.
      const stands = after && asOf === context.today ? { standing: after } : {};
      const decision = standing ? { ...standing, ...stands } : null;
      if (finished.userErrors.length > 0) return { ...finished, ...nothing, decision };
      const id = withDay(base, asOf, context.today);
      if (!found || !after) return { ...finished, ...nothing, decision, suggestion: await explain(context, id) };
      return { ...finished, ...(await tellShown(context, found, asOf)), decision, suggestion: after.row };
    },
  },
};
