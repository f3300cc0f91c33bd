/** The question difference: what began, ended, was added and was removed between two days. */
import { checkIds, checkPeriod } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { stub } from '../../answers/stubs.js';
import { asGone, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import type { DifferingKind, FundingNature, QueryDifferenceArgs } from '../../language/generated/types.js';
import { type DifferenceRow, type DifferingLabel, findDifferences } from './find.js';

const LABELS: Readonly<Record<DifferingKind, DifferingLabel>> = {
  INITIATIVE: 'Initiative',
  ACTOR: 'Actor',
  FUNDING_LINK: 'FundingLink',
};

/** One total for each nature, by name: natures are never added. */
function totalGranted(rows: readonly DifferenceRow[]) {
  const granted = new Map<FundingNature, number>();
  for (const { what, nature, amount } of rows)
    if (what === 'GRANTED' && nature !== null && amount !== null)
      granted.set(nature, (granted.get(nature) ?? 0) + amount);
  return [...granted]
    .map(([nature, amount]) => ({ nature, amount }))
    .sort((one, other) => (one.nature < other.nature ? -1 : 1));
}

export const difference = {
  Query: {
    async difference(_: unknown, { first, after, ...filters }: QueryDifferenceArgs, context: Context) {
      const { from, to, what = null, about = null, territory = null } = filters;
      await checkIds(context, 'difference', filters);
      checkPeriod(['difference', 'to'], { start: from, end: to });
      const labels = about?.map((kind) => LABELS[kind]) ?? null;
      const rows = await findDifferences(context, { from, to, what, labels, territory });
      const page = await pageOf(
        'difference',
        filters,
        ranked(rows, ({ on, id }) => [on, id]),
        { first: first ?? null, after: after ?? null },
      );
      return { ...page, granted: totalGranted(rows) };
    },
  },
  Difference: {
    async entity({ entity, label }: DifferenceRow, _: unknown, context: Context) {
      if (label !== 'Gone') return stub(label, entity);
      const [found] = await whereaboutsOf(context, [entity]);
      return found && isGone(found) ? asGone(found) : stub(found?.label ?? label, entity);
    },
  },
};
