/** The question difference: what began, ended, came and went between two days. */
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import { asGone, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import { readConfig } from '../../config.js';
import type { DifferenceKind, QueryDifferenceArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';

/** A row of cypher/difference.cypher. */
export interface DifferenceRow {
  /** What and which entity. */
  readonly id: string;
  readonly what: DifferenceKind;
  readonly on: string;
  readonly entity: string;
  readonly label: 'Initiative' | 'Actor' | 'FundingLink' | 'Gone';
}

const MOST_ROWS = 1_000_000;

export const difference = {
  Query: {
    async difference(_: unknown, { first, after, ...filters }: QueryDifferenceArgs, context: Context) {
      const { from, to, what = null } = filters;
      if (to < from) throw badInput('INVERTED_PERIOD', ['difference', 'to'], { start: from, end: to });
      const { timeZone: zone } = readConfig();
      const rows = await readCached<DifferenceRow>(context, 'difference', { from, to, what, zone, limit: MOST_ROWS });
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
