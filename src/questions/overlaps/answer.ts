/** The overlaps of the whole graph, of many initiatives, or of the initiatives of many actors. */

import type DataLoader from 'dataloader';
import { askingOf } from '../../answers/asking.js';
import { type Ranked, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { mapInTurn, takeTurn } from '../../fresh/take-turn.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { findOverlapsInCypher } from './in-cypher.js';
import { rankEveryOverlap, rankOverlaps } from './rank.js';
import { keysOfOverlap, type OverlapRow } from './row.js';

/** Every overlap, or only those with one of these initiatives. */
export async function answerOverlaps(
  context: Context,
  filters: QueryOverlapsArgs,
  initiatives: readonly string[] | null,
): Promise<Ranked<OverlapRow>> {
  const asking = askingOf(context);
  if (!asking) return ranked(await findOverlapsInCypher(context, filters, initiatives), keysOfOverlap);
  const { known, today, signal } = asking;
  if (initiatives === null) return rankEveryOverlap(asking, filters);
  return takeTurn(() => rankOverlaps(known.snapshot, filters, initiatives, today), signal);
}

/** The overlaps of many initiatives with the same filters, in at most one statement. */
export function overlapsOf(context: Context, filters: QueryOverlapsArgs): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader<Ranked<OverlapRow>>(`overlaps ${JSON.stringify(filters)}`, async (ids) => {
    const asking = askingOf(context);
    if (asking) {
      const { known, today, signal } = asking;
      return mapInTurn(ids, (id) => rankOverlaps(known.snapshot, filters, [id], today), signal);
    }
    const rows = await findOverlapsInCypher(context, filters, ids);
    return ids.map((id) =>
      ranked(
        rows.filter(({ a, b }) => a === id || b === id),
        keysOfOverlap,
      ),
    );
  });
}

/** The overlaps of the initiatives of many actors with the same filters, in at most two statements. */
export function overlapsOfActors(context: Context, filters: QueryOverlapsArgs): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader<Ranked<OverlapRow>>(`overlaps of actors ${JSON.stringify(filters)}`, async (ids) => {
    const asking = askingOf(context);
    if (asking) {
      const { known, today, signal } = asking;
      return mapInTurn(ids, (id) => rankOverlaps(known.snapshot, { ...filters, actor: id }, null, today), signal);
    }
    const known = await context.database.read<{ id: string; initiatives: string[] }>('participations', { ids });
    const initiatives = new Map(known.map((row) => [row.id, new Set(row.initiatives)]));
    const rows = await findOverlapsInCypher(context, filters, [...new Set(known.flatMap((row) => row.initiatives))]);
    return ids.map((id) => {
      const own = initiatives.get(id);
      return ranked(own ? rows.filter(({ a, b }) => own.has(a) || own.has(b)) : [], keysOfOverlap);
    });
  });
}
