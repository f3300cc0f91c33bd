/** The overlaps by their Cypher definition, cypher/overlaps.cypher, and their groups. */

import { type Ranked, ranked } from '../../src/answers/connection.js';
import type { Context } from '../../src/answers/context.js';
import type { QueryOverlapsArgs } from '../../src/language/generated/types.js';
import { itemAt } from '../../src/model/item-at.js';
import { askCypher } from '../../src/questions/overlaps/ask.js';
import { commonestRelated } from '../../src/questions/overlaps/commonest-related.js';
import type { Overlap } from '../../src/questions/overlaps/describe.js';
import type { FindGroup } from '../../src/questions/overlaps/find-group.js';
import { groupOverlaps, nameGroup } from '../../src/questions/overlaps/group-pairs.js';
import { identifyOverlap, keysOfOverlap, type OverlapRow } from '../../src/questions/overlaps/row.js';

/** Every row of the answer in order. */
async function findOverlapsInCypher(
  context: Context,
  filters: QueryOverlapsArgs,
  initiatives: readonly string[] | null,
): Promise<OverlapRow[]> {
  const ask = askCypher(filters, initiatives, filters.asOf ?? context.today);
  return (await context.answer<{ overlap: Overlap }>('overlaps', ask)).map(({ overlap }) =>
    identifyOverlap(overlap, ask.asOf),
  );
}

export const answerOverlapsInCypher = async (
  context: Context,
  filters: QueryOverlapsArgs,
  initiatives: readonly string[] | null,
): Promise<Ranked<OverlapRow>> => ranked(await findOverlapsInCypher(context, filters, initiatives), keysOfOverlap);

export async function overlapsOfEachInCypher(
  context: Context,
  filters: QueryOverlapsArgs,
  ids: readonly string[],
): Promise<Ranked<OverlapRow>[]> {
  const rows = await findOverlapsInCypher(context, filters, ids);
  return ids.map((id) =>
    ranked(
      rows.filter(({ a, b }) => a === id || b === id),
      keysOfOverlap,
    ),
  );
}

export async function overlapsOfActorsInCypher(
  context: Context,
  filters: QueryOverlapsArgs,
  ids: readonly string[],
): Promise<Ranked<OverlapRow>[]> {
  const known = await context.database.read<{ id: string; initiatives: string[] }>('participations', { ids });
  const initiatives = new Map(known.map((row) => [row.id, new Set(row.initiatives)]));
  const rows = await findOverlapsInCypher(context, filters, [...new Set(known.flatMap((row) => row.initiatives))]);
  return ids.map((id) => {
    const own = initiatives.get(id);
    return ranked(own ? rows.filter(({ a, b }) => own.has(a) || own.has(b)) : [], keysOfOverlap);
  });
}

export async function commonTerritoriesInCypher(
  { database }: Context,
  a: string,
  b: string,
): Promise<readonly string[]> {
  const [found] = await database.read<{ territories: string[] }>('common-ground', { pairs: [{ a, b }] });
  return found?.territories ?? [];
}

export async function leftOutInCypher(context: Context) {
  type LeftOut = { readonly tooBroadCount: number; readonly withoutTerritoryCount: number };
  const [found] = await context.answer<LeftOut>('left-out', {});
  return found ?? { tooBroadCount: 0, withoutTerritoryCount: 0 };
}

export async function groupsInCypher(context: Context, asOf: string): Promise<FindGroup> {
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
