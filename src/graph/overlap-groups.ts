/** The group of an overlap, counted over the overlaps of the same day that are asked for without any filter: so it is the same in every answer. */
import { groupOverlaps, type Matter, type OverlapGroups } from '../engine/overlap-groups.js';
import type { Context } from './context.js';
import { findOverlapsInCypher, type OverlapRow } from './overlaps.js';
import { groupsByEngine } from './rank-overlaps.js';

export async function findGroup(context: Context, row: OverlapRow): Promise<Matter | null> {
  if (row.candidate) return null;
  if (context.fresh) return (await groupsByEngine(context.fresh, row.asOf)).of(row.a, row.b);
  const loader = context.loader<OverlapGroups>('overlap-groups', async (days) =>
    Promise.all(
      days.map(async (asOf) => {
        const rows = await findOverlapsInCypher(context, { asOf }, null);
        return groupOverlaps(rows.map(({ a, b, ...each }) => ({ a, b, theme: matterOf({ a, b, ...each }) })));
      }),
    ),
  );
  return (await loader.load(row.asOf)).of(row.a, row.b);
}

/** The rarest theme that both name themselves. */
function matterOf({ sharedLeaves, sharedThemes, coordination }: OverlapRow): string | null {
  if (coordination === 'JOINT') return null;
  const weightOf = (leaf: string) => sharedThemes.find(({ theme }) => theme === leaf)?.weight ?? 0;
  return sharedLeaves.reduce<string | null>(
    (best, leaf) => (best === null || weightOf(leaf) > weightOf(best) ? leaf : best),
    null,
  );
}
