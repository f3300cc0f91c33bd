/** The question coverage: what is known in each cell of theme and EPCI. */
import { coverageSentence } from '../words/coverage.js';
import type { Language } from '../words/labels.js';
import { checkIds } from './check-ids.js';
import { checkTerritory } from './check-territory.js';
import { described, type PageArguments, pageOf } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated/types.js';
import { readOnce } from './read-once.js';
import { shareOf } from './share-of.js';
import { stub, stubs } from './stubs.js';

/** A row of cypher/coverage.cypher. Amounts are cents. */
export interface CoverageRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly territory: string;
  readonly initiatives: readonly string[];
  readonly actors: readonly string[];
  /** Of the initiatives, those with both dates. */
  readonly dated: readonly string[];
  /** Of the actors, those with a valid identifier. */
  readonly identified: readonly string[];
  readonly population: number;
  readonly populationReached: number | null;
  readonly amount: number | null;
  readonly amountPerInhabitant: number | null;
  readonly bySeatShare: number | null;
  readonly locationQuotient: number | null;
  readonly funding: readonly PlacedLink[];
  readonly known: number;
  readonly knownHere: number;
  readonly knownOnTheme: number;
}

interface PlacedLink {
  readonly link: string;
  readonly amount: number | null;
  readonly share: number;
  readonly bySeat: boolean;
}

interface CoverageArguments extends PageArguments {
  readonly theme?: string | null;
  readonly root?: boolean | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

export const coverage = {
  Query: {
    async coverage(_: unknown, { first, after, ...filters }: CoverageArguments, context: Context) {
      await checkIds(context, 'coverage', filters);
      await checkTerritory(context, 'coverage', filters, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const rows = await readOnce<{ coverage: Omit<CoverageRow, 'id' | 'asOf'> }>(context, 'coverage', {
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
} satisfies Resolvers;
