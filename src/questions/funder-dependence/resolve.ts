/** The question funderDependence: how much of what an actor receives comes from its largest funder. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { descending } from '../../answers/row-place.js';
import { stub, stubs } from '../../answers/stubs.js';
import { surenessOf } from '../../answers/sureness-of.js';
import type { QueryFunderDependenceArgs } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import type { Language } from '../../words/labels.js';
import type { FunderDependenceRow } from './row.js';
import { dependenceSentence } from './sentence.js';

export const funderDependence = {
  Query: {
    async funderDependence(_: unknown, { first, after, ...filters }: QueryFunderDependenceArgs, context: Context) {
      await checkIds(context, 'funderDependence', filters);
      const asOf = filters.asOf ?? context.today;
      const rows = await context.answer<{ dependence: Omit<FunderDependenceRow, 'id' | 'asOf'> }>('funder-dependence', {
        asOf,
        actor: filters.actor ?? null,
        theme: filters.theme ?? null,
        territory: filters.territory ?? null,
        nature: filters.nature ?? 'SUBSIDY',
        leastGrants: rules.DEPENDENCE_GRANTS.value,
        limit: 1_000_000,
      });
      const actors = rows.map(({ dependence }) => ({ ...dependence, id: `dependence-${dependence.actor}`, asOf }));
      return pageOf(
        'funderDependence',
        filters,
        ranked(actors, ({ largestShare, amount, actor }) => [descending(largestShare), descending(amount), actor]),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  FunderDependence: {
    actor: ({ actor }: FunderDependenceRow) => stub('Actor', actor),
    funders: ({ funders }: FunderDependenceRow) =>
      funders.map(({ actor, links, ...part }) => ({
        ...part,
        actor: stub('Actor', actor),
        fundingLinks: stubs('FundingLink', links),
      })),
    sureness: (row: FunderDependenceRow) => surenessOf(row, row.grants),
    sentence: (row: FunderDependenceRow, { language }: { language: Language }, context: Context) =>
      dependenceSentence(context, row, language),
  },
};
