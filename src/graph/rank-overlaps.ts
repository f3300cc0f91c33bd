/** The overlaps by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { coordinationOf } from '../engine/coordination.js';
import { dayOf } from '../engine/days.js';
import { informationOfThemes } from '../engine/information.js';
import { describeOverlap, sharedLeaves } from '../engine/overlap.js';
import { groupOverlaps, type LinkedPair, type OverlapGroups } from '../engine/overlap-groups.js';
import { findOverlaps } from '../engine/overlaps.js';
import type { Ranking } from '../engine/ranking.js';
import type { Snapshot } from '../engine/snapshot.js';
import { BadInput } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { askEngine } from './ask-engine.js';
import type { Ranked } from './connection.js';
import { identify, keysOfOverlap, type OverlapArguments, type OverlapRow } from './overlaps.js';
import { rankedPairs } from './ranked-pairs.js';

/** Beyond this, all pairs are too many to look at for one answer. */
const MOST_TO_PAIR = 100_000;

/** Every overlap of the graph. @throws BadInput when there are too many initiatives to pair them all. */
export async function rankEveryOverlap(
  fresh: Fresh,
  filters: OverlapArguments,
  today: string,
): Promise<Ranked<OverlapRow>> {
  const asOf = filters.asOf ?? today;
  const { initiative, theme, territory, actor } = filters;
  const count = fresh.snapshot.initiatives.table.ids.length;
  if (count > MOST_TO_PAIR && !(initiative ?? theme ?? territory ?? actor)) {
    throw new BadInput(
      `overlaps: the graph holds ${count} initiatives, too many to pair them all; name a theme, a territory, an initiative or an actor`,
    );
  }
  const { dismissed, decided, ...asked } = filters;
  const name = JSON.stringify([asked, asOf]);
  const ranking = await fresh.rank('overlaps', name, (snapshot) => askEngine(snapshot, filters, null, asOf));
  return rankedOverlaps(fresh.snapshot, ranking, asOf);
}

/** Only pairs with one of these initiatives, or of the actor that is asked for: computed on demand, which takes less than it would to keep it. */
export function rankOverlaps(
  { snapshot }: Fresh,
  filters: OverlapArguments,
  initiatives: readonly string[] | null,
  today: string,
): Ranked<OverlapRow> {
  const asOf = filters.asOf ?? today;
  return rankedOverlaps(snapshot, findOverlaps(snapshot, askEngine(snapshot, filters, initiatives, asOf)), asOf);
}

function rankedOverlaps(snapshot: Snapshot, ranking: Ranking, asOf: string): Ranked<OverlapRow> {
  const { table } = snapshot.initiatives;
  const day = dayOf(asOf);
  const rowAt = (at: number) =>
    identify(describeOverlap(snapshot, ranking.a[at] as number, ranking.b[at] as number, day), asOf);
  const part = (id: string) => ({ both: id.slice('overlap-'.length), kind: 0 });
  return rankedPairs(ranking, table, part, rowAt, keysOfOverlap);
}

/** The groups of the overlaps of that day that are asked for without any filter. */
export async function groupsByEngine(fresh: Fresh, asOf: string): Promise<OverlapGroups> {
  // As the language gives them when nothing is asked: so the ranking is that of the question itself.
  const defaults = { minimumScore: 0.1, past: false };
  const name = JSON.stringify([defaults, asOf]);
  const ranking = await fresh.rank('overlaps', name, (snapshot) => askEngine(snapshot, defaults, null, asOf));
  return fresh.remember(`groups ${name}`, (snapshot) => groupOverlaps(linkedPairs(snapshot, ranking, dayOf(asOf))));
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
