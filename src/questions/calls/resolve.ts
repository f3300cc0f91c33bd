/** The question calls: which calls for projects can be answered. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { initiativeList } from '../../answers/lists/answer-list.js';
import { countFacets } from '../../answers/lists/facets.js';
import { stub } from '../../answers/stubs.js';
import type { QueryCallsArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';

/** @throws BadInput when a call cannot be open on the one day and closed by the other. */
function dayAsked({ closingBefore, openOn }: QueryCallsArgs, today: string): string | null {
  if (openOn && closingBefore && closingBefore <= openOn) {
    throw badInput('CLOSED_BEFORE_OPEN', ['calls', 'closingBefore'], { openOn, closingBefore });
  }
  // Asked about the past, an answer that is always empty would look like news.
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
        // Its filters are no filter of the list: each is counted among the calls of the answer.
        facets: countFacets(context, initiativeList.facets, { calls: { ...filters, openOn } }, ids),
      };
    },
  },
};
