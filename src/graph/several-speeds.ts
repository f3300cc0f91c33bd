/** The question severalSpeeds: how evenly the money for a theme is spread. */
import type { Language } from '../words/labels.js';
import { severalSpeedsSentence } from '../words/several-speeds.js';
import { checkIds } from './check-ids.js';
import { checkTerritory } from './check-territory.js';
import { described, type PageArguments, pageOf } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated/types.js';
import { readOnce } from './read-once.js';
import { downwards } from './row-place.js';
import { shareOf } from './share-of.js';
import { stub } from './stubs.js';

/** A row of cypher/several-speeds.cypher. Amounts are cents. */
export interface SeveralSpeedsRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly population: number;
  readonly amount: number | null;
  readonly mean: number | null;
  readonly ratio: number | null;
  /** Ids of two of the territories. */
  readonly best: string | null;
  readonly worst: string | null;
  readonly theil: number | null;
  readonly theilBetween: number | null;
  readonly theilWithin: number | null;
  readonly bySeatShare: number | null;
  readonly territories: readonly SpeedRow[];
  readonly funding: readonly {
    readonly link: string;
    readonly amount: number | null;
    readonly share: number;
    readonly bySeat: boolean;
    readonly dated: boolean;
    readonly identified: boolean;
  }[];
}

export interface SpeedRow {
  readonly territory: string;
  readonly population: number;
  readonly amount: number | null;
  readonly amountPerInhabitant: number | null;
  readonly compared: boolean;
}

interface SeveralSpeedsArguments extends PageArguments {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

/** As it is read: what the money is made of is JSON, long and rarely looked at. */
interface ReadSpeed {
  readonly speed: Omit<SeveralSpeedsRow, 'id' | 'asOf' | 'funding'> & { readonly funding: string };
}

const speedOf = ({ territories }: SeveralSpeedsRow, id: string | null) =>
  territories.find(({ territory }) => territory === id) ?? null;

export const severalSpeeds = {
  Query: {
    async severalSpeeds(_: unknown, { first, after, ...filters }: SeveralSpeedsArguments, context: Context) {
      await checkIds(context, 'severalSpeeds', filters);
      await checkTerritory(context, 'severalSpeeds', filters, { communes: false });
      const asOf = filters.asOf ?? context.today;
      const rows = await readOnce<ReadSpeed>(context, 'several-speeds', {
        asOf,
        theme: filters.theme ?? null,
        territory: filters.territory ?? null,
        limit: 1_000_000,
      });
      return pageOf(
        'severalSpeeds',
        filters,
        described(
          rows,
          ({ speed: { theme } }) => `speeds-${theme}`,
          ({ speed }): SeveralSpeedsRow => ({
            ...speed,
            id: `speeds-${speed.theme}`,
            asOf,
            funding: JSON.parse(speed.funding),
          }),
          ({ theil, theme }) => [downwards(theil), theme],
        ),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  SeveralSpeeds: {
    theme: ({ theme }: SeveralSpeedsRow) => stub('Theme', theme),
    best: (row: SeveralSpeedsRow) => speedOf(row, row.best),
    worst: (row: SeveralSpeedsRow) => speedOf(row, row.worst),
    evidence: (row: SeveralSpeedsRow) => row,
    sentence: (row: SeveralSpeedsRow, { language }: { language: Language }, context: Context) =>
      severalSpeedsSentence(context, row, language),
  },
  Speed: {
    territory: ({ territory }: SpeedRow) => stub('Territory', territory),
  },
  SeveralSpeedsEvidence: {
    funding: ({ funding }: SeveralSpeedsRow) =>
      funding.map(({ link, share, bySeat }) => ({ fundingLink: stub('FundingLink', link), share, bySeat })),
    sureness: ({ funding }: SeveralSpeedsRow) => ({
      ids: shareOf(funding, ({ identified }) => identified),
      dates: shareOf(funding, ({ dated }) => dated),
      amounts: shareOf(funding, ({ amount }) => amount !== null),
    }),
  },
} satisfies Resolvers;
