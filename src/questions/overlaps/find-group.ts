/** The group of an overlap, counted over the overlaps of the same day that are asked for without any filter: so it is the same in every answer. */

import { type Asking, askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { placeOfPair } from '../../measures/ranking.js';
import { findNumber, idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { commonestRelated } from './commonest-related.js';
import { groupOverlaps, groupsJob, nameGroup, type OverlapGroupRow, weightOfGroups } from './group-pairs.js';
import { findOverlapsInCypher } from './in-cypher.js';
import { rankedSince } from './rank.js';
import type { OverlapRow } from './row.js';

type FindGroup = (a: string, b: string) => OverlapGroupRow | null;

/** All that does the same thing on the same ground as this pair, as a group; null where the pair stands alone. */
export async function findGroup(context: Context, row: OverlapRow): Promise<OverlapGroupRow | null> {
  if (row.candidate) return null;
  const loader = context.loader<FindGroup>('overlap-groups', (days) =>
    Promise.all(
      days.map((asOf) => {
        const asking = askingOf(context);
        return asking ? groupsByEngine(asking, asOf) : groupsInCypher(context, asOf);
      }),
    ),
  );
  return (await loader.load(row.asOf))(row.a, row.b);
}

/** What overlaps are asked with when nothing is asked, so that the ranking is that of the question itself. */
const defaults = { minimumScore: 0.1, past: false };

/** The ranking of the question when nothing is asked, how many of its first pairs are in the answer, and the groups that these make. */
export async function groupsOn(asking: Asking, asOf: string) {
  const { ranking, count, name } = await rankedSince(asking, { ...defaults, asOf });
  const groups = await asking.known.compute(
    groupsJob,
    `${name} ${count}`,
    { input: (shared) => [shared, ranking, count], weigh: weightOfGroups },
    asking.signal,
  );
  return { ranking, count, groups };
}

async function groupsByEngine(asking: Asking, asOf: string): Promise<FindGroup> {
  const { initiatives, themes } = asking.known.snapshot;
  const { ranking, groups } = await groupsOn(asking, asOf);
  const names = {
    theme: (theme: number) => idOf(themes.table, theme),
    initiative: (initiative: number) => idOf(initiatives.table, initiative),
  };
  // Most rows of a page are of a few groups.
  const named = new Map<number, OverlapGroupRow>();
  return (a, b) => {
    const place = placeOfPair(ranking, findNumber(initiatives.table, a), findNumber(initiatives.table, b));
    const group = place < 0 ? -1 : (groups.ofPair[place] ?? -1);
    if (group < 0) return null;
    const found = named.get(group) ?? nameGroup(groups, group, names);
    named.set(group, found);
    return found;
  };
}

async function groupsInCypher(context: Context, asOf: string): Promise<FindGroup> {
  const rows = await findOverlapsInCypher(context, { asOf }, null);
  const initiatives = [...new Set(rows.flatMap(({ a, b }) => [a, b]))].sort();
  const themes = [...new Set(rows.flatMap((row) => matterOf(row) ?? []))];
  const linked = rows.map((row) => ({
    a: initiatives.indexOf(row.a),
    b: initiatives.indexOf(row.b),
    theme: themes.indexOf(matterOf(row) ?? ''),
  }));
  const groups = groupOverlaps(linked, (one, other) => one - other);
  const names = {
    theme: (theme: number) => itemAt(themes, theme),
    initiative: (initiative: number) => itemAt(initiatives, initiative),
  };
  return (a, b) => {
    const group = groups.ofPair[rows.findIndex((row) => row.a === a && row.b === b)] ?? -1;
    return group < 0 ? null : nameGroup(groups, group, names);
  };
}

/** The rarest theme that both name themselves; else the commonest of those that relations join. */
function matterOf({ sharedLeaves, sharedThemes, relatedThemes }: OverlapRow): string | null {
  if (sharedLeaves.length === 0) return commonestRelated(relatedThemes)?.theme ?? null;
  const weightOf = (leaf: string) => sharedThemes.find(({ theme }) => theme === leaf)?.weight ?? 0;
  return sharedLeaves.reduce<string | null>(
    (best, leaf) => (best === null || weightOf(leaf) > weightOf(best) ? leaf : best),
    null,
  );
}
