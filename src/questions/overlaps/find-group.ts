/**
 * The group of an overlap. It is computed from the overlaps of that day without filters, so that it is the same in
 * every answer.
 */

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

/** The group of initiatives that overlap on the same theme as this pair; null when the pair belongs to no group. */
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

/** The arguments of the question without filters, so that its cached ranking can be used. */
const defaults = { minimumScore: 0.1, past: false };

/**
 * The ranking of the question without filters, the number of its pairs that are in the answer, and the groups of these
 * pairs.
 */
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

/** The rarest theme that both name themselves; if there is none, the most common of the related themes. */
function matterOf({ sharedLeaves, sharedThemes, relatedThemes }: OverlapRow): string | null {
  if (sharedLeaves.length === 0) return commonestRelated(relatedThemes)?.theme ?? null;
  const weightOf = (leaf: string) => sharedThemes.find(({ theme }) => theme === leaf)?.weight ?? 0;
  return sharedLeaves.reduce<string | null>(
    (best, leaf) => (best === null || weightOf(leaf) > weightOf(best) ? leaf : best),
    null,
  );
}
