/** The act of deciding on a suggestion. */

import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../answers/context.js';
import { decisionOn, type StoredDecision } from '../answers/standing-decisions.js';
import { partDay, withDay } from '../answers/suggestion-id.js';
import type { MutationDecideArgs } from '../language/generated/types.js';
import { findSuggestion } from '../questions/suggestion/find.js';
import { explain } from '../questions/suggestion/not-suggested.js';
import type { SuggestionRow } from '../questions/suggestion/resolve.js';
import { tellShown } from '../questions/suggestion/shown.js';
import { type DecideInput, recordDecision } from '../write/decide.js';
import { type UserError, userError } from '../write/user-errors.js';
import { buildActPayload } from './act-payload.js';
import { decisionsBefore } from './decisions-before.js';
import { shownFields, type Telling, tellOnce } from './shown-fields.js';
import { readSuggested } from './suggested.js';

/** What the act itself returns, and what is computed when a client asks for it. */
export interface DecidePayloadRow extends Telling {
  readonly decision: StoredDecision | null;
  readonly suggestion: SuggestionRow | null;
  readonly change: string | null;
  readonly sequence: number | null;
  readonly userErrors: readonly UserError[];
}

export const decide = {
  Mutation: {
    async decide(
      _: unknown,
      { input: { suggestion, asOf: seenOn, ...input } }: MutationDecideArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<DecidePayloadRow> {
      const { base, day } = partDay(suggestion);
      if (day !== undefined && seenOn != null && seenOn !== day) {
        const refused = userError('decide', 'asOf', 'OTHER_DAY', { day: seenOn, id: suggestion });
        return { suggestion: null, decision: null, change: null, sequence: null, userErrors: [refused] };
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
      const before = await decisionsBefore(context, info);
      const { sequence: known } = context.fresh;
      const finished = await buildActPayload(context, await recordDecision(context.database, asked));
      const standing = await decisionOn(context, base);
      // The row of a matter holds its decision and what is left of its rows, which this act has changed.
      const after = found?.parts ? ((await findSuggestion(context, base, asOf)) ?? found) : found;
      // The row is passed along only when the decision would find the same one: that of today.
      const stands = after && asOf === context.today ? { standing: after } : {};
      const decision = standing ? { ...standing, ...stands } : null;
      if (finished.userErrors.length > 0) return { ...finished, suggestion: null, decision };
      const id = withDay(base, asOf, context.today);
      if (!found || !after) return { ...finished, decision, suggestion: await explain(context, id) };
      // A request that is repeated with its key is answered like the first time: as if nothing had been decided before it.
      const isRepeated = finished.sequence !== null && finished.sequence <= known;
      const isOther = (one: StoredDecision) => one.suggestion !== base && one.matter !== base;
      const earlier = isRepeated ? before.filter(isOther) : before;
      const told = tellOnce(() => tellShown(context, [found], asOf, earlier));
      return { ...finished, told, decision, suggestion: after.row };
    },
  },
  DecidePayload: shownFields,
};
