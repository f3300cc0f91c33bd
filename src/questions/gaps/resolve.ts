/** The question gaps: the empty cells of coverage, with who could fill them. */

import { checkIds } from '../../answers/check-ids.js';
import { checkTerritory } from '../../answers/check-territory.js';
import { described, type Page, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { homeOf, lookedAt } from '../../answers/home-of.js';
import { readCached } from '../../answers/read-cached.js';
import type { Keys } from '../../answers/row-place.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { Presence, QueryGapsArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
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

interface Asked {
  readonly territory: string;
  readonly home: string | null;
  readonly theme: string | null;
  /** Null: roots and the themes below them. */
  readonly root: boolean | null;
  readonly presence: readonly Presence[];
  readonly asOf: string;
}

const readGaps = (context: Context, asked: Asked): Promise<ReadGap[]> =>
  readCached<ReadGap>(context, 'gaps', { ...asked, limit: 1_000_000 });

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
  const home = await homeOf(context);
  const presence: readonly Presence[] = ['NONE', 'WIDE_ONLY'];
  const rows = await readGaps(context, { theme, territory: epci, home, root: null, presence, asOf });
  const found = rows.find(({ gap }) => gap.theme === theme && gap.territory === epci);
  return found && describeOn(asOf)(found);
}

export const gaps = {
  Query: {
    async gaps(_: unknown, { first, after, ...filters }: QueryGapsArgs, context: Context) {
      await checkIds(context, 'gaps', filters);
      const presence = filters.presence ?? ['NONE'];
      if (presence.includes('LOCAL')) throw badInput('NO_GAP', ['gaps', 'presence'], {});
      const place = await lookedAt(context, 'gaps', filters);
      await checkTerritory(context, 'gaps', place, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const { theme = null, root } = filters;
      const rows = await readGaps(context, { ...place, theme, root: root ?? false, presence, asOf });
      const cells = described(rows, idOf, describeOn(asOf), keysOfGap);
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
