/** The question gaps: the empty cells of coverage, with who could fill them. */
import { gapSentence } from '../words/gaps.js';
import type { Language } from '../words/labels.js';
import { checkIds } from './check-ids.js';
import { checkTerritory } from './check-territory.js';
import { described, type Page, type PageArguments, pageOf } from './connection.js';
import type { Context } from './context.js';
import type { Nearness, Resolvers } from './generated/types.js';
import { readOnce } from './read-once.js';
import type { Keys } from './row-place.js';
import { stub, stubs } from './stubs.js';
import { withDay } from './suggestion-id.js';

/** A row of cypher/gaps.cypher. */
export interface GapRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly territory: string;
  readonly population: number;
  readonly neighboursKnown: boolean;
  /** How near the nearest help is: the nearer, the smaller. */
  readonly distance: number;
  readonly capableCount: number;
  readonly actors: readonly {
    readonly actor: string;
    readonly nearness: Nearness;
    readonly worksOn: boolean;
    readonly initiatives: readonly string[];
  }[];
  readonly funders: readonly {
    readonly actor: string;
    readonly isHere: boolean;
    readonly links: readonly string[];
    readonly initiatives: readonly string[];
  }[];
  readonly calls: readonly { readonly call: string; readonly closesOn: string | null }[];
}

export interface GapPage extends Page<GapRow> {
  readonly asOf: string;
}

interface GapArguments extends PageArguments {
  readonly theme?: string | null;
  readonly root?: boolean | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

/** What gaps are ordered by. */
const keysOfGap = ({ distance, population, theme, territory }: GapRow): Keys => [
  distance,
  -population,
  theme,
  territory,
];

interface Shares {
  readonly ids: number | null;
  readonly dates: number | null;
  readonly amounts: number | null;
}

/** As it was read. */
interface ReadGap {
  readonly gap: Omit<GapRow, 'id' | 'asOf'>;
}

const idOf = ({ gap }: ReadGap) => `gap-${gap.theme}-${gap.territory}`;

function readGaps(context: Context, filters: GapArguments, asOf: string): Promise<ReadGap[]> {
  return readOnce<ReadGap>(context, 'gaps', {
    asOf,
    theme: filters.theme ?? null,
    root: filters.root ?? null,
    territory: filters.territory ?? null,
    limit: 1_000_000,
  });
}

const describeOn =
  (asOf: string) =>
  (row: ReadGap): GapRow => ({ ...row.gap, id: idOf(row), asOf });

/** The gap on this theme in this EPCI; undefined when it is none on that day. */
export async function findGap(
  context: Context,
  theme: string,
  epci: string,
  asOf: string,
): Promise<GapRow | undefined> {
  const [level] = await context.answer<{ level: string }>('level', { territory: epci });
  // Of a larger territory, all that lies in it would be read.
  if (level?.level !== 'EPCI') return undefined;
  const rows = await readGaps(context, { theme, territory: epci }, asOf);
  const found = rows.find(({ gap }) => gap.theme === theme && gap.territory === epci);
  return found && describeOn(asOf)(found);
}

export const gaps = {
  Query: {
    async gaps(_: unknown, { first, after, ...filters }: GapArguments, context: Context) {
      await checkIds(context, 'gaps', filters);
      await checkTerritory(context, 'gaps', filters, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const cells = described(await readGaps(context, filters, asOf), idOf, describeOn(asOf), keysOfGap);
      return {
        ...(await pageOf('gaps', filters, cells, { first: first ?? null, after: after ?? null })),
        asOf,
      };
    },
  },
  GapConnection: {
    async sureness({ asOf }: GapPage, _: unknown, context: Context) {
      const [shares] = await context.answer<Shares>('sureness', { asOf });
      return shares ?? { ids: null, dates: null, amounts: null };
    },
  },
  Gap: {
    id: ({ id, asOf }: GapRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    theme: ({ theme }: GapRow) => stub('Theme', theme),
    territory: ({ territory }: GapRow) => stub('Territory', territory),
    actors: ({ actors }: GapRow) =>
      actors.map(({ actor, initiatives, ...one }) => ({
        ...one,
        actor: stub('Actor', actor),
        initiatives: stubs('Initiative', initiatives),
      })),
    funders: ({ funders }: GapRow) =>
      funders.map(({ actor, isHere, links, initiatives }) => ({
        actor: stub('Actor', actor),
        isHere,
        fundingLinks: stubs('FundingLink', links),
        initiatives: stubs('Initiative', initiatives),
      })),
    calls: ({ calls }: GapRow) =>
      stubs(
        'Initiative',
        calls.map(({ call }) => call),
      ),
    sentence: (row: GapRow, { language }: { language: Language }, context: Context) =>
      gapSentence(context, row, language),
  },
} satisfies Resolvers;
