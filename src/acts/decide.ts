/** The act of deciding on a suggestion. */

import type { GraphQLResolveInfo } from 'graphql';
import { firstOf, type PageArguments } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import { decisionOn, type StoredDecision } from '../answers/decisions/standing-decisions.js';
import { partDay, withDay } from '../answers/suggestion-id.js';
import type { MutationDecideArgs } from '../language/generated/types.js';
import { type Found, findSuggestion } from '../questions/suggestion/find.js';
import { explain } from '../questions/suggestion/not-suggested.js';
import type { SuggestionRow } from '../questions/suggestion/resolve.js';
import { tellShown } from '../questions/suggestion/shown.js';
import { type DecideInput, recordDecision } from '../write/decide.js';
import { type UserError, userError } from '../write/user-errors.js';
import { buildActPayload, shownFields, type Telling, tellOnce } from './act-payload.js';
import { decisionsBefore } from './decisions-before.js';
import { gatheredBy } from './gathered-by.js';
import { readSuggested } from './suggested.js';

/** What the act itself returns, and what is computed when a client asks for it. */
export interface DecidePayloadRow extends Telling {
  readonly decision: StoredDecision | null;
  readonly suggestion: SuggestionRow | null;
  /** What the suggestion gathers; undefined when the act was refused, or when it is not made on that day. */
  readonly gathered?: () => Promise<readonly SuggestionRow[]>;
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
      const done = await recordDecision(context.database, asked);
      // The row of a matter holds its decision and what is left of its rows, which this act has changed.
      const findAfter = async (row: Found) => (row.parts ? ((await findSuggestion(context, base, asOf)) ?? row) : row);
      const decision = async () => {
        const standing = await decisionOn(context, base);
        // The row is passed along only when the decision would find the same one: that of today.
        const stands = found && asOf === context.today ? { standing: await findAfter(found) } : {};
        return standing ? { ...standing, ...stands } : null;
      };
      if (done.userErrors.length > 0) return buildActPayload(context, done, { suggestion: null }, { decision });
      if (!found) {
        const id = withDay(base, asOf, context.today);
        return buildActPayload(context, done, {}, { decision, suggestion: () => explain(context, id) });
      }
      // One decision holds for all days: clients mostly keep what is suggested today.
      const findOfToday = async () =>
        asOf === context.today ? undefined : findSuggestion(context, base, context.today);
      const told = tellOnce(context, async () => {
        const known = await before(done.change);
        const ofToday = await findOfToday();
        const then = await tellShown(context, [found], asOf, known);
        const now = ofToday && (await tellShown(context, [ofToday], context.today, known));
        return { hidden: [...then.hidden, ...(now?.hidden ?? [])], shown: [...then.shown, ...(now?.shown ?? [])] };
      });
      const gathered = async () => {
        const ofToday = await findOfToday();
        return [
          ...(await gatheredBy(context, [await findAfter(found)], asOf)),
          ...(ofToday ? [ofToday.row, ...(await gatheredBy(context, [ofToday], context.today))] : []),
        ];
      };
      const suggested = async () => (await findAfter(found)).row;
      return buildActPayload(context, done, { told, gathered }, { decision, suggestion: suggested });
    },
  },
  DecidePayload: {
    suggestions: async (decided: DecidePayloadRow, args: PageArguments) => {
      const suggestion = await decided.suggestion;
      const rows = suggestion === null ? [] : [suggestion, ...((await decided.gathered?.()) ?? [])];
      return firstOf('DecidePayload.suggestions', rows, args);
    },
    ...shownFields,
  },
};
