/**
 * The group of an overlap. It is computed from the overlaps of that day without filters, so that it is the same in
 * every answer.
 */

import { type Asking, askingOf, byEngine } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { placeOfPair } from '../../measures/ranking.js';
import { findNumber, idOf } from '../../model/ids.js';
import { groupsJob, nameGroup, type OverlapGroupRow, weightOfGroups } from './group-pairs.js';
import { rankedByDefault } from './rank.js';
import type { OverlapRow } from './row.js';

export type FindGroup = (a: string, b: string) => OverlapGroupRow | null;

/** The group of initiatives that overlap on the same theme as this pair; null when the pair belongs to no group. */
export async function findGroup(context: Context, row: OverlapRow): Promise<OverlapGroupRow | null> {
  if (row.candidate) return null;
  const loader = context.loader<FindGroup>('overlap-groups', (days) =>
    Promise.all(days.map((asOf) => findGroups(context, asOf))),
  );
  return (await loader.load(row.asOf))(row.a, row.b);
}

/**
 * The ranking of the question without filters, the number of its pairs that are in the answer, and the groups of these
 * pairs.
 */
export async function groupsOn(asking: Asking, asOf: string) {
  const { ranking, count, name } = await rankedByDefault(asking, asOf);
  const groups = await asking.known.compute(
    groupsJob,
    `${name} ${count}`,
    { input: (shared) => [shared, ranking, count], weigh: weightOfGroups },
    asking.signal,
  );
  return { ranking, count, groups };
}

/** The groups of a day. */
export const findGroups = byEngine(async (context, asOf: string): Promise<FindGroup> => {
  const asking = askingOf(context);
  const { initiatives, themes } = asking.known.snapshot;
  const { ranking, groups } = await groupsOn(asking, asOf);
  const names = {
    theme: (theme: number) => idOf(themes.table, theme),
    initiative: (initiative: number) => idOf(initiatives.table, initiative),
  };
  // Most rows of a page belong to a few groups.
  const named = new Map<number, OverlapGroupRow>();
  return (a, b) => {
    const place = placeOfPair(ranking, findNumber(initiatives.table, a), findNumber(initiatives.table, b));
    const group = place < 0 ? -1 : (groups.ofPair[place] ?? -1);
    if (group < 0) return null;
    const found = named.get(group) ?? nameGroup(groups, group, names);
    named.set(group, found);
    return found;
  };
});
