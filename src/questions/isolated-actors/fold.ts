/** Leaves out actors apart whom another row tells too, and lets that row name them; and those about whom nothing is to be decided. */
import { askingOf } from '../../answers/asking.js';
import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { decidedIds } from '../../answers/decisions/standing-decisions.js';
import { keyOf } from '../../answers/key-of.js';
import type { QueryIsolatedActorsArgs } from '../../language/generated/types.js';
import { dayOf } from '../../model/days.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { isBare } from './bare-actor.js';
import { gatherIsolated } from './gather-isolated.js';
import { untied } from './kind.js';
import { lookAt } from './look.js';
import { MOST_MET } from './meet.js';
import { presides } from './presides.js';
import { findListed } from './rank.js';
import type { IsolatedActorRow } from './row.js';

/** In longer lists, introductions are not compared: the first of a group tells the others. */
const MOST_COMPARED = 200;
/** Longer lists are told in full: to group them would keep other requests waiting. */
const MOST_GROUPED = 20_000;

/**
 * The answer without those whom another row tells: all of one small group, on one thread, or that lost one project, are
 * one row, that with the most useful step; who is introduced to one actor alone, whose row before introduces both, is
 * told within that row. Left out too: who seeks and offers nothing, runs nothing or a project without a known partner,
 * pays for nothing, and can be introduced to nobody: only its record is to be completed. Whoever somebody has decided on stands for itself.
 * @param all the answer before decisions @param rows the answer after them
 */
export async function foldIsolated(
  context: Context,
  all: Ranked<IsolatedActorRow>,
  rows: Ranked<IsolatedActorRow>,
  filters: QueryIsolatedActorsArgs,
): Promise<Ranked<IsolatedActorRow>> {
  const decided = await decidedIds(context);
  const within = new Map<string, readonly string[]>();
  const { groups, idle } = await groupsOf(context, all, filters);
  for (const group of groups) {
    const [first, ...others] = group.filter((id) => rows.has(id) && !decided.has(id));
    if (first !== undefined && others.length > 0) within.set(first, others);
  }
  // Who is asked for by its id is told.
  const isLeft = (id: string) => filters.actor == null && rows.has(id) && !decided.has(id) && !within.has(id);
  const told = new Set([...[...within.values()].flat(), ...idle.filter(isLeft)]);
  const left = await rows.without(told);
  const repeatsOf = (id: string) => (within.get(id) ?? []).flatMap((each) => rows.row(each) ?? []);
  return {
    ...left,
    repeatCount: told.size,
    take: async (size, after) =>
      (await left.take(size, after)).map((row) => ({ ...row, repeats: () => repeatsOf(row.id) })),
  };
}

interface Folded {
  /** Ids of rows, each list with the one that tells the others first. */
  readonly groups: readonly (readonly string[])[];
  /** Ids of rows about which nothing is to be decided. */
  readonly idle: readonly string[];
}

/** Computed once for each state of the graph. */
async function groupsOf(
  context: Context,
  rows: Ranked<IsolatedActorRow>,
  { first: _, after: __, dismissed: ___, decided: ____, repeats: _____, ...filters }: QueryIsolatedActorsArgs,
): Promise<Folded> {
  const asking = askingOf(context);
  const { known, today } = asking;
  const { snapshot } = known;
  const asOf = filters.asOf ?? today;
  return known.remember(`told within ${keyOf({ ...filters, asOf })}`, async () => {
    const { actors, components, endingWithin } = await findListed(asking, filters);
    if (actors.length > MOST_GROUPED) return { groups: [], idle: [] };
    const byId = compareIds(snapshot.initiatives.table);
    const gathered = await gatherIsolated(snapshot, actors, dayOf(asOf), components, endingWithin, byId);
    const named = (of: readonly number[]) => of.map((each) => `isolation-${idOf(snapshot.actors.table, each)}`);
    const groups = gathered.filter((each) => each.actors.length > 1).map((each) => named(each.actors));
    if (actors.length > MOST_COMPARED) return { groups, idle: [] };
    const alone = gathered.filter(({ actors, kind }) => actors.length === 1 && (untied.has(kind) || kind === 'LAPSED'));
    const ids = alone.flatMap((each) => named(each.actors));
    const sorted = await Promise.all(groups.map((group) => mostUsefulFirst(context, rows, group)));
    const looked = await lookAtAlone(context, rows, ids);
    return { groups: [...sorted, ...looked.groups], idle: looked.idle };
  });
}

/** Who can be introduced nearby, then who asks what goes on, then who is introduced farther away; of equals the first of the list. */
async function mostUsefulFirst(
  context: Context,
  rows: Ranked<IsolatedActorRow>,
  group: readonly string[],
): Promise<readonly string[]> {
  const ranked = await Promise.all(
    group.map(async (id) => {
      const row = rows.row(id);
      if (row === undefined) return { id, rank: 4 };
      const { goesOn, meets, isFar } = await lookAt(context, row);
      return { id, rank: goesOn.length > 0 ? 1 : !meets ? 3 : isFar ? 2 : 0 };
    }),
  );
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}

/** Whom the step introduces to one actor alone, within the row before that introduces that actor to them too; and those about whom nothing is to be decided. */
async function lookAtAlone(context: Context, rows: Ranked<IsolatedActorRow>, ids: readonly string[]): Promise<Folded> {
  const { snapshot } = askingOf(context).known;
  /** By id, those before whose step introduces somebody: whom. */
  const met = new Map<string, readonly string[]>();
  const groups = new Map<string, string[]>();
  const idle: string[] = [];
  const listed = ids.flatMap((id) => rows.row(id) ?? []);
  // Together, so that their settings are read by the same statements.
  const looked = await Promise.all(listed.map(async (row) => ({ row, ...(await lookAt(context, row)) })));
  for (const { row, goesOn, meets, beside, setting, financed } of looked) {
    const { id } = row;
    // What it offers is sought by nobody, else it would be introduced.
    const seeksNothing = setting.needs.length === 0;
    const actor = findNumber(snapshot.actors.table, row.actor);
    const isUnknown = financed.length === 0 && isBare(snapshot, actor);
    const isToComplete = isUnknown || setting.alone.length > 0;
    if (row.kind === 'NO_TIES' && !meets && seeksNothing && isToComplete) idle.push(id);
    if (row.kind === 'SEAT_ONLY' && presides(snapshot, actor, dayOf(row.asOf))) idle.push(id);
    if (!meets || goesOn.length > 0) continue;
    const introduced = beside.slice(0, MOST_MET).map(({ actor }) => `isolation-${actor}`);
    const [other, ...more] = introduced;
    if (other !== undefined && more.length === 0 && met.get(other)?.includes(id))
      groups.set(other, [...(groups.get(other) ?? [other]), id]);
    else met.set(id, introduced);
  }
  return { groups: [...groups.values()], idle };
}
