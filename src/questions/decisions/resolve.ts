/** The list of decisions, and the decision shown with a suggestion. */

import { z } from 'zod';
import { checkIds } from '../../answers/check-ids.js';
import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import {
  type DecisionFilter,
  decisionOn,
  hasChanged,
  isHidden,
  readDecisions,
  type StoredDecision,
} from '../../answers/decisions/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { isToldId } from '../matters/around/told-parts.js';
import { readMeeting } from '../meetings/row.js';
import { findStanding } from '../suggestion/find.js';
import { explain } from '../suggestion/not-suggested.js';
import type { SuggestionRow } from '../suggestion/resolve.js';
import {
  digestStanding,
  type Standing,
  standDuplicate,
  standEnd,
  standExperiment,
  standGap,
  standIntroduction,
  standIsolation,
  standPair,
} from '../suggestion/standing.js';
import { otherKindsOf, reachOfSynergies } from '../synergies/choose.js';
import { digestSynergy, type SynergyRow } from '../synergies/row.js';

/** A decision. When it was read from a suggestion of today, `standing` is that suggestion. */
export type DecisionRow = StoredDecision & { readonly standing?: Standing };

interface Shown {
  readonly id: string;
  readonly asOf: string;
}

/** The decision on a row of a question, and whether the evidence of the row has changed since. */
const onRows = <Row extends Shown>(stand: (row: Row) => Standing) => ({
  async decision(row: Row, _: unknown, context: Context): Promise<DecisionRow | null> {
    const decision = await decisionOn(context, row.id);
    if (decision === undefined) return null;
    return row.asOf === context.today ? { ...decision, standing: stand(row) } : decision;
  },
  async evidenceChanged(row: Row, _: unknown, context: Context): Promise<boolean | null> {
    const decision = await decisionOn(context, row.id);
    return decision ? hasChanged(decision, stand(row), digestStanding) : null;
  },
});

const onSynergies = onRows(standPair);

/**
 * The decision on the row; if there is none, a dismissal of the same two initiatives by another kind, while that
 * dismissal holds.
 */
async function orDismissal<T>(
  own: Promise<T | null>,
  row: SynergyRow,
  context: Context,
): Promise<T | StoredDecision | null> {
  // Read at the same time as the decision on the row.
  const others = Promise.all(otherKindsOf(row.id).map((id) => decisionOn(context, id)));
  const [known, read] = await Promise.all([own, others]);
  const dismissals = read.filter((one) => one?.status === 'DISMISSED').filter((one) => one !== undefined);
  if (known !== null || dismissals.length === 0) return known;
  const rows = await reachOfSynergies(context, row.asOf).find(dismissals);
  const holds = (one: StoredDecision) => {
    const decided = rows.get(one.suggestion ?? '');
    return decided !== undefined && isHidden(one, decided, digestSynergy);
  };
  return dismissals.find(holds) ?? null;
}

const Asked = z.object({ suggestion: z.string(), about: z.array(z.string()) });

/** The suggestion of a decision with its evidence of today; the suggestions of one page are found together. */
function findToday(context: Context, { suggestion, about, standing }: DecisionRow): Promise<Standing | undefined> {
  if (suggestion === null || standing) return Promise.resolve(standing);
  const loader = context.loader<Standing | undefined>('suggestions', async (keys) => {
    const asked = keys.map((key) => Asked.parse(JSON.parse(key)));
    const found = await findStanding(context, asked, context.today);
    return asked.map((one) => found.get(one.suggestion));
  });
  return loader.load(JSON.stringify({ suggestion, about }));
}

const livingOf = ({ living }: DecisionRow, label: string) =>
  stubs(
    label,
    living.filter((one) => one.label === label).map(({ id }) => id),
  );

export const decisions = {
  Query: {
    async decisions(
      _: unknown,
      { first, after, filter }: PageArguments & { filter?: DecisionFilter | null },
      context: Context,
    ) {
      await checkIds(context, 'decisions', filter ?? {}, ['filter']);
      const rows = await readDecisions(context, filter ?? {});
      return pageOf(
        'decisions',
        filter ?? {},
        ranked(rows, ({ dueOn, id }) => [dueOn, id]),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  Overlap: onRows(standPair),
  Synergy: {
    decision: (row: SynergyRow, asked: unknown, context: Context): Promise<DecisionRow | null> =>
      orDismissal(onSynergies.decision(row, asked, context), row, context),
    async evidenceChanged(row: SynergyRow, asked: unknown, context: Context): Promise<boolean | null> {
      const found = await orDismissal(onSynergies.evidenceChanged(row, asked, context), row, context);
      // A dismissal by another kind is returned only while it holds.
      return typeof found === 'object' && found !== null ? false : found;
    },
  },
  IsolatedActor: onRows(standIsolation),
  Gap: onRows(standGap),
  Experiment: onRows(standExperiment),
  FundingEnd: onRows(standEnd),
  DuplicateActors: onRows(standDuplicate),
  ActorIntroduction: onRows(standIntroduction),
  Decision: {
    suggestionId: ({ suggestion, matter }: DecisionRow) => matter ?? suggestion,
    rowCount: ({ rows }: DecisionRow) => rows.filter((id) => !isToldId(id)).length,
    async suggestion(decision: DecisionRow, _: unknown, context: Context): Promise<SuggestionRow | null> {
      if (decision.suggestion === null) return null;
      return (await findToday(context, decision))?.row ?? explain(context, decision.suggestion);
    },
    meeting: async ({ meeting }: DecisionRow, _: unknown, context: Context) =>
      meeting === null ? null : ((await readMeeting(context, meeting)) ?? null),
    body: ({ body }: DecisionRow) => (body === null ? null : stub('Actor', body)),
    about: ({ living }: DecisionRow) => living.map(({ id, label }) => stub(label, id)),
    initiatives: (decision: DecisionRow) => livingOf(decision, 'Initiative'),
    actors: (decision: DecisionRow) => livingOf(decision, 'Actor'),
    async evidenceChanged(decision: DecisionRow, _: unknown, context: Context) {
      const standing = await findToday(context, decision);
      return standing ? hasChanged(decision, standing, digestStanding) : null;
    },
  },
};
