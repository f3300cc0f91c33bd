/** The question dataQuality: how much of what each source states is reliable, and how far the figures could move. */
import { checkFirst, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import { readAmount } from '../../import/cells/amounts.js';
import { listImports } from '../../import/runs/list-imports.js';
import type { DataQualitySourcesArgs, FigureRangeHowArgs } from '../../language/generated/types.js';
import { findDuplicates, keysOfDuplicate } from '../duplicate-actors/find.js';
import { digestDuplicate } from '../duplicate-actors/row.js';
import { findIsolatedActors } from '../isolated-actors/resolve.js';
import { tellHow } from './how.js';
import { type Figures, groupPairs, type Quarantine, rangesOf } from './ranges.js';
import type { DataQualityRow, FigureRangeRow, SourceQualityRow } from './row.js';

const MOST_PAIRS = 1_000_000;

async function readQuarantine(context: Context): Promise<Quarantine> {
  const standing = (await listImports(context.database)).filter(({ state }) => state !== 'UNDONE');
  const count = (some: typeof standing) =>
    some.reduce((sum, { rejected, lost }) => sum + (rejected ?? 0) + (lost ?? 0), 0);
  const cents = standing.reduce((sum, { rejectedAmount }) => sum + (readAmount(rejectedAmount ?? '')?.cents ?? 0n), 0n);
  const tying = standing.filter(({ format }) => format !== 'subsidies');
  return { rows: count(standing), tyingRows: count(tying), cents: Number(cents) };
}

/** Pairs of possible duplicates without a decision. */
async function readOpenPairs(context: Context) {
  const find = async () => ranked(await findDuplicates(context), keysOfDuplicate);
  const { rows } = await chooseByDecision(context, find, { decided: false }, digestDuplicate);
  return rows.take(MOST_PAIRS, null);
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export const dataQuality = {
  Query: {
    async dataQuality(_: unknown, __: unknown, context: Context): Promise<DataQualityRow> {
      const [pairs, quarantine, [counted], isolated] = await Promise.all([
        readOpenPairs(context),
        readQuarantine(context),
        readCached<Omit<Figures, 'isolated'>>(context, 'quality-figures', {}),
        findIsolatedActors(context, {}),
      ]);
      const figures = { actors: 0, initiatives: 0, grants: 0, cents: 0, ...counted, isolated: isolated.rows.count };
      const ranges = rangesOf(figures, quarantine, groupPairs(pairs), (actor) =>
        isolated.rows.has(`isolation-${actor}`),
      );
      const { rows, cents } = quarantine;
      return { ranges, openDuplicateCount: pairs.length, quarantinedRows: rows, quarantinedAmount: cents };
    },
  },
  DataQuality: {
    sources(_: DataQualityRow, { first }: DataQualitySourcesArgs, context: Context) {
      return readCached<SourceQualityRow>(context, 'data-quality', { limit: checkFirst('dataQuality', first) });
    },
  },
  SourceQuality: {
    source: ({ id }: SourceQualityRow) => stub('Source', id),
    actorCount: ({ actors }: SourceQualityRow) => actors,
    initiativeCount: ({ initiatives }: SourceQualityRow) => initiatives,
    grantCount: ({ grants }: SourceQualityRow) => grants,
    ids: ({ identified, actors }: SourceQualityRow) => share(identified, actors),
    dates: ({ dated, initiatives, grants }: SourceQualityRow) => share(dated, initiatives + grants),
    amounts: ({ valued, grants }: SourceQualityRow) => share(valued, grants),
    places: ({ placed, actors, initiatives }: SourceQualityRow) => share(placed, actors + initiatives),
  },
  FigureRange: {
    how: ({ figure }: FigureRangeRow, { language }: FigureRangeHowArgs) => tellHow(figure, language ?? 'FR'),
  },
};
