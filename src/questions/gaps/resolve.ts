/** The question gaps: the empty cells of coverage, and who could fill them. */

import { checkIds } from '../../answers/check-ids.js';
import { described, type Page, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { chooseTerritory, homeOf } from '../../answers/home-of.js';
import { readCached } from '../../answers/read-cached.js';
import type { Keys } from '../../answers/row-place.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { Presence, QueryGapsArgs } from '../../language/generated/types.js';
import { refusedEarly } from '../../words/tell.js';
import { digestGap, type GapRow } from './row.js';
import { sayGap } from './sentence.js';

export interface GapPage extends Page<GapRow> {
  readonly asOf: string;
}

/** The sort keys of gaps. */
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

/** A gap as the statement returns it. */
interface ReadGap {
  readonly gap: Omit<GapRow, 'id' | 'asOf'>;
}

const idOf = ({ gap }: ReadGap) => `gap-${gap.theme}-${gap.territory}`;

interface Asked {
  readonly territory: string;
  readonly home: string | null;
  readonly theme: string | null;
  /** True: only root themes; false: only themes below the roots; null: both. */
  readonly root: boolean | null;
  readonly presence: readonly Presence[];
  readonly asOf: string;
}

const readGaps = (context: Context, asked: Asked): Promise<ReadGap[]> =>
  readCached<ReadGap>(context, 'gaps', { ...asked, limit: 1_000_000 });

const describeOn =
  (asOf: string) =>
  (row: ReadGap): GapRow => ({ ...row.gap, id: idOf(row), asOf });

/** The gaps of that day for these themes and EPCI, by id: one statement for each EPCI. */
export async function findGaps(
  context: Context,
  cells: readonly (readonly [theme: string, epci: string])[],
  asOf: string,
): Promise<ReadonlyMap<string, GapRow>> {
  const home = await homeOf(context);
  const presence: readonly Presence[] = ['NONE', 'WIDE_ONLY'];
  const themesOf = new Map<string, Set<string>>();
  for (const [theme, epci] of cells) themesOf.set(epci, (themesOf.get(epci) ?? new Set()).add(theme));
  const found = await Promise.all(
    [...themesOf].map(async ([epci, themes]) => {
      const [level] = await context.answer<{ level: string }>('level', { territory: epci });
      // For a larger territory, everything in it would be read.
      if (level?.level !== 'EPCI') return [];
      const [only = null] = themes;
      const theme = themes.size === 1 ? only : null;
      const rows = await readGaps(context, { territory: epci, theme, home, root: null, presence, asOf });
      return rows.filter(({ gap }) => gap.territory === epci && themes.has(gap.theme)).map(describeOn(asOf));
    }),
  );
  return new Map(found.flat().map((row) => [row.id, row]));
}

export const gaps = {
  Query: {
    async gaps(_: unknown, { first, after, ...filters }: QueryGapsArgs, context: Context) {
      await checkIds(context, 'gaps', filters);
      const presence = filters.presence ?? ['NONE'];
      if (presence.includes('LOCAL')) throw refusedEarly('NO_GAP', ['gaps', 'presence'], {});
      const place = await chooseTerritory(context, 'gaps', filters, { communes: true });
      const asOf = filters.asOf ?? context.today;
      const { theme = null, root } = filters;
      const asked = { ...place, theme, root: root ?? false, presence, asOf };
      const find = async () => described(await readGaps(context, asked), idOf, describeOn(asOf), keysOfGap);
      const { rows, dismissedCount } = await chooseByDecision(context, find, filters, digestGap);
      const page = await pageOf('gaps', filters, rows, { first: first ?? null, after: after ?? null });
      return { ...page, dismissedCount, asOf };
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
      actors.map(({ actor, neighbours, initiatives, ...one }) => ({
        ...one,
        actor: stub('Actor', actor),
        neighbours: stubs('Territory', neighbours),
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
    ...saidFields(sayGap),
  },
};
