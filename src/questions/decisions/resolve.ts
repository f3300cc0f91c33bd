/** The list of decisions, and the decision shown with a suggestion. */
import { checkIds } from '../../answers/check-ids.js';
import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { SuggestionRow } from '../../answers/evidence.js';
import type { Resolvers } from '../../api/generated/types.js';
import { explain } from '../suggestion/not-suggested.js';
import { type DecisionFilter, type DecisionRow, decisionOn, hasChanged, readDecisions } from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { type AnySuggestion, asSuggestion } from '../suggestion/resolve.js';
import { findRows } from '../suggestion/find.js';

/** Below a suggestion of today, its row comes with the decision. */
export type ShownDecision = DecisionRow & { readonly row?: SuggestionRow };

async function shownWith(row: SuggestionRow, _: unknown, context: Context): Promise<ShownDecision | null> {
  const decision = await decisionOn(context, row.id);
  if (decision === undefined) return null;
  return row.asOf === context.today ? { ...decision, row } : decision;
}

async function isChanged(row: SuggestionRow, _: unknown, context: Context): Promise<boolean | null> {
  const decision = await decisionOn(context, row.id);
  return decision ? hasChanged(decision, row) : null;
}

/** What the suggestion of a decision rests on today; those of a page are found together. */
function findToday(context: Context, { suggestion, a, b }: DecisionRow): Promise<SuggestionRow | undefined> {
  const loader = context.loader<SuggestionRow | undefined>('suggestions', async (keys) => {
    const asked = keys.map((key) => JSON.parse(key) as { suggestion: string; a: string; b: string });
    const rows = await findRows(context, asked, context.today);
    return asked.map((one) => rows.get(one.suggestion));
  });
  return loader.load(JSON.stringify({ suggestion, a, b }));
}

const isBetweenActors = ({ suggestion }: DecisionRow) => suggestion.startsWith('synergy-INTRODUCTION-');

export const decisions = {
  Query: {
    async decisions(
      _: unknown,
      { first, after, filter }: PageArguments & { filter?: DecisionFilter | null },
      context: Context,
    ) {
      await checkIds(context, 'decisions', filter ?? {});
      const rows = await readDecisions(context, filter ?? {});
      return pageOf(
        'decisions',
        filter ?? {},
        ranked(rows, ({ dueOn, id }) => [dueOn, id]),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  Overlap: { decision: shownWith, evidenceChanged: isChanged },
  Synergy: { decision: shownWith, evidenceChanged: isChanged },
  Decision: {
    suggestionId: ({ suggestion }: ShownDecision) => suggestion,
    async suggestion(decision: ShownDecision, _: unknown, context: Context): Promise<AnySuggestion> {
      const row = decision.row ?? (await findToday(context, decision));
      return row ? asSuggestion(row) : explain(context, decision.suggestion);
    },
    body: ({ body }: ShownDecision) => (body === null ? null : stub('Actor', body)),
    initiatives: (decision: ShownDecision) => (isBetweenActors(decision) ? [] : stubs('Initiative', decision.living)),
    actors: (decision: ShownDecision) => (isBetweenActors(decision) ? stubs('Actor', decision.living) : []),
    async evidenceChanged(decision: ShownDecision, _: unknown, context: Context) {
      const row = decision.row ?? (await findToday(context, decision));
      return row === undefined ? null : hasChanged(decision, row);
    },
  },
} satisfies Resolvers;
