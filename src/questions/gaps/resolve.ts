/** The question gaps: the empty cells of coverage, with who could fill them. */

import { checkIds } from '../../answers/check-ids.js';
import { checkTerritory } from '../../answers/check-territory.js';
import { described, type Page, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import type { Keys } from '../../answers/row-place.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { QueryGapsArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import type { GapRow } from './row.js';
import { gapSentence } from './sentence.js';

export interface GapPage extends Page<GapRow> {
  readonly asOf: string;
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

function readGaps(context: Context, filters: QueryGapsArgs, asOf: string): Promise<ReadGap[]> {
  return readCached<ReadGap>(context, 'gaps', {
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
    async gaps(_: unknown, { first, after, ...filters }: QueryGapsArgs, context: Context) {
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
};
