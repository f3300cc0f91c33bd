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
import { rules } from '../../measures/rules.js';
import { findNumber } from '../../model/ids.js';
import { refusedEarly } from '../../words/tell.js';
import { countEpci } from '../experiments/counted-epci.js';
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
  readonly gap: Omit<GapRow, 'id' | 'asOf' | 'within'>;
}

/**
 * The territory asked for, if another part of the EPCI counts there than where the EPCI itself is asked for: then the id
 * names it.
 */
function whereElse(context: Context, { territory, home }: Asked): (read: ReadGap) => string | null {
  const columns = context.fresh.known.snapshot;
  const number = (id: string) => findNumber(columns.territories.table, id);
  // An EPCI has a gap for each theme.
  const usual = new Map<string, number>();
  const count = (epci: string) => {
    const { inhabitants } = countEpci(columns, number(epci), home === null ? -1 : number(home));
    usual.set(epci, inhabitants);
    return inhabitants;
  };
  return ({ gap }) => (gap.population === (usual.get(gap.territory) ?? count(gap.territory)) ? null : territory);
}

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
  readCached<ReadGap>(context, 'gaps', {
    ...asked,
    wideInhabitants: rules.WIDE_INHABITANTS.value,
    wideEpci: rules.WIDE_EPCI.value,
    limit: 1_000_000,
  });

function describeFor(context: Context, asked: Asked): (read: ReadGap) => GapRow {
  const findWithin = whereElse(context, asked);
  return (read) => {
    const within = findWithin(read);
    const id = `gap-${read.gap.theme}-${read.gap.territory}${within === null ? '' : `@${within}`}`;
    return { ...read.gap, id, within, asOf: asked.asOf };
  };
}

/**
 * The gaps of that day for these themes and EPCI, by id: one statement for each territory.
 * @param cells with the territory asked for, where the id names one
 */
export async function findGaps(
  context: Context,
  cells: readonly (readonly [theme: string, epci: string, territory?: string | undefined])[],
  asOf: string,
): Promise<ReadonlyMap<string, GapRow>> {
  const home = await homeOf(context);
  const presence: readonly Presence[] = ['NONE', 'WIDE_ONLY'];
  const themesOf = new Map<string, Set<string>>();
  for (const [theme, epci, territory = epci] of cells)
    themesOf.set(territory, (themesOf.get(territory) ?? new Set()).add(theme));
  const found = await Promise.all(
    [...themesOf].map(async ([territory, themes]) => {
      const [level] = await context.answer<{ level: string }>('level', { territory });
      // Of the whole country, everything would be read.
      if (level === undefined || level.level === 'COUNTRY') return [];
      const [only = null] = themes;
      const theme = themes.size === 1 ? only : null;
      const asked = { territory, theme, home, root: null, presence, asOf };
      const rows = await readGaps(context, asked);
      return rows.filter(({ gap }) => themes.has(gap.theme)).map(describeFor(context, asked));
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
      const describe = describeFor(context, asked);
      const find = async () =>
        described(await readGaps(context, asked), (read) => describe(read).id, describe, keysOfGap);
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
