/** A suggestion by its id, as it stands or with why it does not. */

import type { Context } from '../../answers/context.js';
import { decisionOn, type StoredDecision } from '../../answers/standing-decisions.js';
import { partDay, partSubjects } from '../../answers/suggestion-id.js';
import { findEnd } from '../funding-cliff/resolve.js';
import { findGap } from '../gaps/resolve.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import { findSuggestion } from './find.js';
import { explain } from './not-suggested.js';
import type { NotSuggestedRow } from './row.js';

/** The row of a question, by the type that it has in the language. */
export interface StandingSuggestion {
  readonly __typename: 'Overlap' | 'Synergy' | 'IsolatedActor' | 'Gap' | 'FundingEnd';
  readonly id: string;
}

export type SuggestionRow = StandingSuggestion | NotSuggestedRow;

/** The suggestion of the day that its id names, or of today. */
export async function readSuggestion(context: Context, id: string): Promise<SuggestionRow> {
  const { base, day } = partDay(id);
  return (await findStanding(context, base, day ?? context.today)) ?? explain(context, id);
}

async function findStanding(context: Context, base: string, asOf: string): Promise<StandingSuggestion | undefined> {
  const [sort] = /^[a-z]+/.exec(base) ?? [];
  switch (sort) {
    case 'overlap':
    case 'synergy': {
      const found = await findSuggestion(context, base, asOf);
      return found && asSuggestion(found.row);
    }
    case 'isolation': {
      const row = await isolationOf(context, asOf, null).load(base.slice('isolation-'.length));
      return row ? { ...row, __typename: 'IsolatedActor' } : undefined;
    }
    case 'gap': {
      const row = await findGapByCuts(context, base, asOf);
      return row && { ...row, __typename: 'Gap' };
    }
    case 'cliff': {
      const row = await findEnd(context, base, asOf);
      return row && { ...row, __typename: 'FundingEnd' };
    }
    default:
      return undefined;
  }
}

async function findGapByCuts(context: Context, base: string, asOf: string) {
  const { ways } = partSubjects(base) ?? { ways: [] };
  for (const [theme, territory] of ways) {
    const row = theme && territory && (await findGap(context, theme.id, territory.id, asOf));
    if (row) return row;
  }
  return undefined;
}

export const asSuggestion = <Row extends { readonly id: string }>(row: Row) => ({
  ...row,
  __typename: row.id.startsWith('overlap-') ? ('Overlap' as const) : ('Synergy' as const),
});

/** Whether anything is known of its id. */
export const isKnown = (suggestion: SuggestionRow): boolean =>
  suggestion.__typename !== 'NotSuggested' || suggestion.because !== 'UNKNOWN';

/** The decision on a row of a question, whatever the day of the row. */
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
  IsolatedActor: { decision: decisionOnRow },
  Gap: { decision: decisionOnRow },
  FundingEnd: { decision: decisionOnRow },
  NotSuggested: { decision: decisionOnRow },
};
