/** The overlaps of the whole graph, of many initiatives, or of the initiatives of many actors; and facts about their grounds. */

import type DataLoader from 'dataloader';
import { askingOf, byEngine } from '../../answers/asking.js';
import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { mapYielding } from '../../fresh/yield.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { commonTerritories } from '../../measures/common-territories.js';
import { findNumber } from '../../model/ids.js';
import { countLeftOut } from '../../model/initiatives.js';
import { rankEveryOverlap, rankOverlaps } from './rank.js';
import type { OverlapRow } from './row.js';

/** Every overlap, or only those with one of these initiatives. */
export const answerOverlaps = byEngine(
  async (context, filters: QueryOverlapsArgs, initiatives: readonly string[] | null): Promise<Ranked<OverlapRow>> => {
    const asking = askingOf(context);
    const { known, today } = asking;
    if (initiatives === null) return rankEveryOverlap(asking, filters);
    return rankOverlaps(known.snapshot, filters, initiatives, today);
  },
);

/** The overlaps of each of these initiatives. */
export const answerOverlapsOfEach = byEngine(
  async (context, filters: QueryOverlapsArgs, ids: readonly string[]): Promise<Ranked<OverlapRow>[]> => {
    const { known, today, signal } = askingOf(context);
    return mapYielding(ids, (id) => rankOverlaps(known.snapshot, filters, [id], today), signal);
  },
);

/** The overlaps of the initiatives of each of these actors. */
export const answerOverlapsOfActors = byEngine(
  async (context, filters: QueryOverlapsArgs, ids: readonly string[]): Promise<Ranked<OverlapRow>[]> => {
    const { known, today, signal } = askingOf(context);
    return mapYielding(ids, (id) => rankOverlaps(known.snapshot, { ...filters, actor: id }, null, today), signal);
  },
);

/** The overlaps of many initiatives with the same filters, found together. */
export function overlapsOf(context: Context, filters: QueryOverlapsArgs): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader(`overlaps ${JSON.stringify(filters)}`, (ids) => answerOverlapsOfEach(context, filters, ids));
}

/** The overlaps of the initiatives of many actors with the same filters, found together. */
export function overlapsOfActors(context: Context, filters: QueryOverlapsArgs): DataLoader<string, Ranked<OverlapRow>> {
  return context.loader(`overlaps of actors ${JSON.stringify(filters)}`, (ids) =>
    answerOverlapsOfActors(context, filters, ids),
  );
}

/** The territories that the grounds of two initiatives have in common, by id. */
export const findCommonTerritories = byEngine(async ({ fresh }, a: string, b: string): Promise<readonly string[]> => {
  const { snapshot } = fresh.known;
  const numberOf = (id: string) => findNumber(snapshot.initiatives.table, id);
  return commonTerritories(snapshot, numberOf(a), numberOf(b));
});

/** The numbers of initiatives that are compared with no other, by reason. */
export const countInitiativesLeftOut = byEngine(async ({ fresh }) => countLeftOut(fresh.known.snapshot.initiatives));
