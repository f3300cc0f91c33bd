/** A suggestion by its id, or the reason why it is not made. */

import type { Context } from '../../answers/context.js';
import { decisionOn, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { partDay } from '../../answers/suggestion-id.js';
import { findSuggestion } from './find.js';
import { explain } from './not-suggested.js';
import type { NotSuggestedRow } from './row.js';
import type { StandingSuggestion } from './standing.js';

export type SuggestionRow = StandingSuggestion | NotSuggestedRow;

/** The suggestion on the day that its id contains; without a day, as it is today. */
export async function readSuggestion(context: Context, id: string): Promise<SuggestionRow> {
  const { base, day } = partDay(id);
  return (await findSuggestion(context, base, day ?? context.today))?.row ?? explain(context, id);
}

/** Whether the id belongs to a suggestion, made or not. */
export const isKnown = (suggestion: SuggestionRow): boolean =>
  suggestion.__typename !== 'NotSuggested' || suggestion.because !== 'UNKNOWN';

async function decisionOnRow(
  { id }: { readonly id: string },
  _: unknown,
  context: Context,
): Promise<StoredDecision | null> {
  return (await decisionOn(context, partDay(id).base)) ?? null;
}

export const suggestion = {
  Suggestion: {
    __resolveType: ({ __typename }: SuggestionRow) => __typename,
  },
  Query: {
    suggestion: (_: unknown, { id }: { readonly id: string }, context: Context) => readSuggestion(context, id),
  },
  NotSuggested: { decision: decisionOnRow },
};
