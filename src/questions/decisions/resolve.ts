/** The list of decisions, and the decision shown with a suggestion. */

import { z } from 'zod';
import { checkIds } from '../../answers/check-ids.js';
import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import {
  type DecisionFilter,
  decisionOn,
  hasChanged,
  readDecisions,
  type StoredDecision,
} from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { findRows } from '../suggestion/find.js';
import { explain } from '../suggestion/not-suggested.js';
import { digestPair, type PairRow } from '../suggestion/pair-row.js';
import { asSuggestion, type SuggestionRow } from '../suggestion/resolve.js';

/** Below a suggestion of today, its row comes with the decision. */
export type DecisionRow = StoredDecision & { readonly row?: PairRow };

async function shownWith(row: PairRow, _: unknown, context: Context): Promise<DecisionRow | null> {
  const decision = await decisionOn(context, row.id);
  if (decision === undefined) return null;
  return row.asOf === context.today ? { ...decision, row } : decision;
}

async function isChanged(row: PairRow, _: unknown, context: Context): Promise<boolean | null> {
  const decision = await decisionOn(context, row.id);
  return decision ? hasChanged(decision, row, digestPair) : null;
}

const Asked = z.object({ suggestion: z.string(), a: z.string(), b: z.string() });

/** What the suggestion of a decision rests on today; those of a page are found together. */
function findToday(context: Context, { suggestion, a, b }: StoredDecision): Promise<PairRow | undefined> {
  const loader = context.loader<PairRow | undefined>('suggestions', async (keys) => {
    const asked = keys.map((key) => Asked.parse(JSON.parse(key)));
    const rows = await findRows(context, asked, context.today);
    return asked.map((one) => rows.get(one.suggestion));
  });
  return loader.load(JSON.stringify({ suggestion, a, b }));
}

const isBetweenActors = ({ suggestion }: StoredDecision) => suggestion.startsWith('synergy-INTRODUCTION-');

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
    suggestionId: ({ suggestion }: DecisionRow) => suggestion,
    async suggestion(decision: DecisionRow, _: unknown, context: Context): Promise<SuggestionRow> {
      const row = decision.row ?? (await findToday(context, decision));
      return row ? asSuggestion(row) : explain(context, decision.suggestion);
    },
    body: ({ body }: DecisionRow) => (body === null ? null : stub('Actor', body)),
    initiatives: (decision: DecisionRow) => (isBetweenActors(decision) ? [] : stubs('Initiative', decision.living)),
    actors: (decision: DecisionRow) => (isBetweenActors(decision) ? stubs('Actor', decision.living) : []),
    async evidenceChanged(decision: DecisionRow, _: unknown, context: Context) {
      const row = decision.row ?? (await findToday(context, decision));
      return row === undefined ? null : hasChanged(decision, row, digestPair);
    },
  },
};
