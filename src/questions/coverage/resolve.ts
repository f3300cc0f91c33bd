/** The question coverage: what is known in each cell of theme and EPCI. */

import { checkIds } from '../../answers/check-ids.js';
import { checkTerritory } from '../../answers/check-territory.js';
import { described, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { shareOf } from '../../answers/share-of.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryCoverageArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import type { CoverageRow } from './row.js';
import { coverageSentence } from './sentence.js';

export const coverage = {
  Query: {
    async coverage(_: unknown, { first, after, ...filters }: QueryCoverageArgs, context: Context) {
      await checkIds(context, 'coverage', filters);
      await checkTerritory(context, 'coverage', filters, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const rows = await readCached<{ coverage: Omit<CoverageRow, 'id' | 'asOf'> }>(context, 'coverage', {
        asOf,
        theme: filters.theme ?? null,
        root: filters.root ?? null,
        territory: filters.territory ?? null,
        limit: 1_000_000,
      });
      const idOf = ({ theme, territory }: Pick<CoverageRow, 'theme' | 'territory'>) => `coverage-${theme}-${territory}`;
      return pageOf(
        'coverage',
        filters,
        described(
          rows,
          ({ coverage: cell }) => idOf(cell),
          ({ coverage: cell }): CoverageRow => ({ ...cell, id: idOf(cell), asOf }),
          ({ theme, territory }) => [theme, territory],
        ),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  Coverage: {
    theme: ({ theme }: CoverageRow) => stub('Theme', theme),
    territory: ({ territory }: CoverageRow) => stub('Territory', territory),
    initiatives: ({ initiatives }: CoverageRow) => initiatives.length,
    actors: ({ actors }: CoverageRow) => actors.length,
    evidence: (row: CoverageRow) => row,
    sentence: (row: CoverageRow, { language }: { language: Language }, context: Context) =>
      coverageSentence(context, row, language),
  },
  CoverageEvidence: {
    initiatives: ({ initiatives }: CoverageRow) => stubs('Initiative', initiatives),
    actors: ({ actors }: CoverageRow) => stubs('Actor', actors),
    funding: ({ funding }: CoverageRow) =>
      funding.map(({ link, share, bySeat }) => ({ fundingLink: stub('FundingLink', link), share, bySeat })),
    sureness: ({ actors, identified, initiatives, dated, funding }: CoverageRow) => ({
      ids: shareOf(actors, (actor) => identified.includes(actor)),
      dates: shareOf(initiatives, (initiative) => dated.includes(initiative)),
      amounts: shareOf(funding, ({ amount }) => amount !== null),
    }),
  },
};
