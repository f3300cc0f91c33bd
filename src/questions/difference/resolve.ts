/** The question difference: what began, ended, was added and was removed between two days. */
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { stub } from '../../answers/stubs.js';
import { asGone, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import type { QueryDifferenceArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';
import { type DifferenceRow, findDifferences } from './find.js';

export const difference = {
  Query: {
    async difference(_: unknown, { first, after, ...filters }: QueryDifferenceArgs, context: Context) {
      const { from, to, what = null } = filters;
      if (to < from) throw badInput('INVERTED_PERIOD', ['difference', 'to'], { start: from, end: to });
      const rows = await findDifferences(context, { from, to, what });
      return pageOf(
        'difference',
        filters,
        ranked(rows, ({ on, id }) => [on, id]),
        { first: first ?? null, after: after ?? null },
      );
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
