/** The question calls: which calls for projects can be answered. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { initiativeList } from '../../answers/lists/answer-list.js';
import { countFacets } from '../../answers/lists/facets.js';
import { stub } from '../../answers/stubs.js';
import type { QueryCallsArgs } from '../../language/generated/types.js';
import { refusedEarly } from '../../words/tell.js';

/** @throws BadInput when no call can be open on `openOn` and close before `closingBefore`. */
function dayAsked({ closingBefore, openOn }: QueryCallsArgs, today: string): string | null {
  if (openOn && closingBefore && closingBefore <= openOn) {
    throw refusedEarly('CLOSED_BEFORE_OPEN', ['calls', 'closingBefore'], { openOn, closingBefore });
  }
  // For a date in the past, the default of today would make every answer empty, which would look like a result.
  return openOn ?? (closingBefore && closingBefore <= today ? null : today);
}

export const calls = {
  Query: {
    async calls(_: unknown, { first, after, ...filters }: QueryCallsArgs, context: Context) {
      await checkIds(context, 'calls', filters);
      const openOn = dayAsked(filters, context.today);
      const rows = await context.answer<{ id: string; closes: string | null }>('calls', {
        openOn,
        closingBefore: filters.closingBefore ?? null,
        theme: filters.theme ?? null,
        territory: filters.territory ?? null,
        limit: 1_000_000,
      });
      const found = rows.map(({ id, closes }) => ({ ...stub('Initiative', id), closes }));
      const ids = async () => found.map(({ id }) => id);
      return {
        ...(await pageOf(
          'calls',
          filters,
          ranked(found, ({ closes, id }) => [closes, id]),
          { first: first ?? null, after: after ?? null },
        )),
        // The filters of calls are not those of initiatives, so the facets are counted among the calls of the answer.
        facets: countFacets(context, initiativeList.facets, { calls: { ...filters, openOn } }, ids),
      };
    },
  },
};
