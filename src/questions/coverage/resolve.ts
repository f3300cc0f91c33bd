/** The questions coverage and coverageMatrix: what is known in each cell of theme and EPCI. */

import { described, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { shareOf } from '../../answers/share-of.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryCoverageArgs, QueryCoverageMatrixArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import { readCells } from './read-cells.js';
import type { CoverageMatrixRow, CoverageRow } from './row.js';
import { coverageSentence } from './sentence.js';

/** A région has some 130 EPCI, and there are 60 themes below the roots. */
const MOST_CELLS = 10_000;

const idOf = ({ theme, territory }: Pick<CoverageRow, 'theme' | 'territory'>) => `coverage-${theme}-${territory}`;

export const coverage = {
  Query: {
    async coverage(_: unknown, { first, after, ...filters }: QueryCoverageArgs, context: Context) {
      const { rows, asOf } = await readCells(context, 'coverage', filters);
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
    async coverageMatrix(_: unknown, filters: QueryCoverageMatrixArgs, context: Context): Promise<CoverageMatrixRow> {
      const { rows, asOf } = await readCells(context, 'coverageMatrix', filters);
      if (rows.length > MOST_CELLS) {
        throw badInput('TOO_MANY_CELLS', ['coverageMatrix', 'territory'], { count: rows.length, most: MOST_CELLS });
      }
      const cells = rows.map(({ coverage: cell }): CoverageRow => ({ ...cell, id: idOf(cell), asOf }));
      return {
        territories: [...new Set(cells.map(({ territory }) => territory))],
        themes: [...new Set(cells.map(({ theme }) => theme))],
        cells,
      };
    },
  },
  CoverageMatrix: {
    territories: ({ territories }: CoverageMatrixRow) => stubs('Territory', territories),
    themes: ({ themes }: CoverageMatrixRow) => stubs('Theme', themes),
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
