/** The question fundingConcentration: what share of all funding each party pays or receives. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { descending } from '../../answers/row-place.js';
import { stub } from '../../answers/stubs.js';
import { surenessOf } from '../../answers/sureness-of.js';
import type { QueryFundingConcentrationArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import type { Concentration, FundingConcentrationPage, FundingShareRow } from './row.js';
import { concentrationSentence } from './sentence.js';

export const fundingConcentration = {
  Query: {
    async fundingConcentration(
      _: unknown,
      { first, after, ...filters }: QueryFundingConcentrationArgs,
      context: Context,
    ) {
      await checkIds(context, 'fundingConcentration', filters);
      const by = filters.by ?? 'FUNDER';
      const asOf = filters.asOf ?? context.today;
      const nature = filters.nature ?? 'SUBSIDY';
      const asked = { by, theme: filters.theme ?? null, territory: filters.territory ?? null, nature, asOf };
      const [found] = await context.answer<{ concentration: Concentration }>('funding-concentration', asked);
      const concentration = found?.concentration ?? nothing;
      const parties = concentration.parties.map((party) => ({ ...party, id: `share-${party.actor}` }));
      const page = await pageOf(
        'fundingConcentration',
        filters,
        ranked(parties, ({ amount, actor }) => [descending(amount), actor]),
        { first: first ?? null, after: after ?? null },
      );
      return { ...concentration, ...page, ...asked };
    },
  },
  FundingConcentrationConnection: {
    sureness: (page: FundingConcentrationPage) => surenessOf(page, page.grants),
    sentence: (page: FundingConcentrationPage, { language }: { language: Language }, context: Context) =>
      concentrationSentence(context, page, language),
  },
  FundingShare: {
    actor: ({ actor }: FundingShareRow) => stub('Actor', actor),
    funding: ({ funding }: FundingShareRow) =>
      funding.map(({ link, share }) => ({ fundingLink: stub('FundingLink', link), share })),
  },
};

const nothing: Concentration = {
  amount: null,
  otherNatures: [],
  hhi: null,
  unknownAmount: null,
  grants: 0,
  valued: 0,
  dated: 0,
  identified: 0,
  parties: [],
};
