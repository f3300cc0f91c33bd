/** The question fundingConcentration: who pays, or who receives, how much of the whole. */

import { checkIds } from '../../answers/check-ids.js';
import { type Page, type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { downwards } from '../../answers/row-place.js';
import { stub } from '../../answers/stubs.js';
import { surenessOf } from '../../answers/sureness-of.js';
import type { FundingParty } from '../../language/types.js';
import type { Language } from '../../words/labels.js';
import { concentrationSentence } from './sentence.js';

/** The row of cypher/funding-concentration.cypher. Amounts are cents. */
interface Concentration {
  readonly amount: number | null;
  readonly hhi: number | null;
  readonly unknownAmount: number | null;
  readonly grants: number;
  /** Of the grants, those with an amount, with a dated decision, with a party whose identifier is valid. */
  readonly valued: number;
  readonly dated: number;
  readonly identified: number;
  readonly parties: readonly Omit<FundingShareRow, 'id'>[];
}

export interface FundingShareRow {
  readonly id: string;
  readonly actor: string;
  readonly amount: number | null;
  readonly share: number | null;
  readonly funding: readonly { readonly link: string; readonly share: number }[];
}

export interface FundingConcentrationPage extends Page<FundingShareRow>, Concentration {
  readonly asOf: string;
  readonly by: FundingParty;
  readonly theme: string | null;
  readonly territory: string | null;
}

interface ConcentrationArguments extends PageArguments {
  readonly by?: FundingParty | null;
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

export const fundingConcentration = {
  Query: {
    async fundingConcentration(_: unknown, { first, after, ...filters }: ConcentrationArguments, context: Context) {
      await checkIds(context, 'fundingConcentration', filters);
      const by = filters.by ?? 'FUNDER';
      const asOf = filters.asOf ?? context.today;
      const asked = { by, theme: filters.theme ?? null, territory: filters.territory ?? null, asOf };
      const [found] = await context.answer<{ concentration: Concentration }>('funding-concentration', asked);
      const concentration = found?.concentration ?? nothing;
      const parties = concentration.parties.map((party) => ({ ...party, id: `share-${party.actor}` }));
      const page = await pageOf(
        'fundingConcentration',
        filters,
        ranked(parties, ({ amount, actor }) => [downwards(amount), actor]),
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
  hhi: null,
  unknownAmount: null,
  grants: 0,
  valued: 0,
  dated: 0,
  identified: 0,
  parties: [],
};
