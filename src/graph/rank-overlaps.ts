/** The overlaps by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { codeOf, initiativeKinds } from '../engine/closed-lists.js';
import { type CoordinationKind, coordinationOf } from '../engine/coordination.js';
import { dayOf, NO_END, NO_START } from '../engine/days.js';
import { informationOfThemes } from '../engine/information.js';
import { listAt } from '../engine/lists.js';
import { describeOverlap, sharedLeaves } from '../engine/overlap.js';
import { groupOverlaps, type LinkedPair, type OverlapGroups } from '../engine/overlap-groups.js';
import { findOverlaps, type OverlapsAsk } from '../engine/overlaps.js';
import { bestPairs, placeOfPair, type Ranking } from '../engine/ranking.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { GroundKind } from '../engine/territory-factor.js';
import { narrowerThemes } from '../engine/themes.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Ranked } from './connection.js';
import { identify, type OverlapArguments, type OverlapRow } from './overlaps.js';

/** @param initiatives only pairs with one of these; null: every pair */
export function rankOverlaps(
  fresh: Fresh,
  filters: OverlapArguments,
  initiatives: readonly string[] | null,
  today: string,
): Ranked<OverlapRow> {
  const { snapshot } = fresh;
  const asOf = filters.asOf ?? today;
  const { table } = snapshot.initiatives;
  const ask = translate(snapshot, filters, initiatives, asOf);
  const name = `overlaps ${JSON.stringify([filters, asOf])}`;
  // What is asked of one initiative is computed on demand: it takes less than it would to keep it.
  const find = () => findOverlaps(snapshot, ask);
  const ranking = initiatives === null ? fresh.remember<Ranking>(name, find) : find();
  const rowAt = (at: number) =>
    identify(describeOverlap(snapshot, ranking.a[at] as number, ranking.b[at] as number, ask.asOf), filters, asOf);
  return {
    count: ranking.count,
    row(id) {
      const at = placeOf(snapshot, ranking, id);
      return at < 0 ? undefined : rowAt(at);
    },
    take(size, after) {
      const from = after === null ? -1 : placeOf(snapshot, ranking, after);
      if (after !== null && from < 0) return undefined;
      return bestPairs(ranking, size, from, (number) => table.ids[number] as string).map(rowAt);
    },
  };
}

function translate(
  snapshot: Snapshot,
  filters: OverlapArguments,
  wanted: readonly string[] | null,
  asOf: string,
): OverlapsAsk {
  const { themes, territories, initiatives, actors } = snapshot;
  const { theme, territory, actor, period, kind, coordination } = filters;
  return {
    asOf: dayOf(asOf),
    initiatives: wanted === null ? null : wanted.map((id) => numberIn(initiatives.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, numberIn(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, numberIn(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    actor: actor == null ? null : numberIn(actors.table, actor),
    ground: (filters.ground ?? null) as GroundKind | null,
    coordination: coordination ? new Set(coordination as CoordinationKind[]) : null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
  };
}

/** The number of an id; −1 for one that the engine does not know, which nothing is compared with. */
const numberIn = (table: { numbers: ReadonlyMap<string, number> }, id: string) => table.numbers.get(id) ?? -1;

/** The groups of every overlap found with this least score, whatever the other filters. */
export function groupsByEngine(fresh: Fresh, filters: OverlapArguments, asOf: string): OverlapGroups {
  const { snapshot } = fresh;
  const scope = { minimumScore: filters.minimumScore ?? null, past: filters.past ?? null };
  return fresh.remember(`groups ${JSON.stringify([scope, asOf])}`, () => {
    const ask = translate(snapshot, scope, null, asOf);
    return groupOverlaps(linkedPairs(snapshot, findOverlaps(snapshot, ask), ask.asOf));
  });
}

function* linkedPairs(snapshot: Snapshot, ranking: Ranking, day: number): Generator<LinkedPair> {
  const { initiatives, themes } = snapshot;
  const information = informationOfThemes(snapshot);
  const idOf = (number: number) => initiatives.table.ids[number] as string;
  for (let at = 0; at < ranking.count; at += 1) {
    const [one, two] = [ranking.a[at] as number, ranking.b[at] as number];
    const leaves = sharedLeaves(snapshot, one, two);
    const weightOf = (leaf: number) => information[leaf] as number;
    const rarest = leaves.reduce((best, leaf) => (weightOf(leaf) > weightOf(best) ? leaf : best), leaves[0] ?? -1);
    const isJoint = rarest >= 0 && coordinationOf(snapshot, one, two, day).coordination === 'JOINT';
    const [a, b] = [idOf(one), idOf(two)].sort() as [string, string];
    yield { a, b, theme: rarest < 0 || isJoint ? null : (themes.table.ids[rarest] as string) };
  }
}

/** The place of the row with this id, `overlap-A-B`; an id may hold a hyphen, so each way of cutting it is tried. */
function placeOf({ initiatives: { table } }: Snapshot, ranking: Ranking, id: string): number {
  const both = id.slice('overlap-'.length);
  for (let cut = both.indexOf('-'); cut > 0; cut = both.indexOf('-', cut + 1)) {
    const a = table.numbers.get(both.slice(0, cut));
    const b = table.numbers.get(both.slice(cut + 1));
    const place = a === undefined || b === undefined ? -1 : placeOfPair(ranking, a, b);
    if (place >= 0) return place;
  }
  return -1;
}
