/** The overlaps by the engine: turns the arguments of the question into numbers, and numbers into rows. */

import type { Asking } from '../../answers/asking.js';
import type { Ranked } from '../../answers/connection.js';
import { keyOf } from '../../answers/key-of.js';
import { rankedPairs } from '../../answers/pairs/ranked-pairs.js';
import { mapYielding } from '../../fresh/yield.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { countLiving } from '../../measures/count-living.js';
import { countFrom, type PairRanking, sortPairs, weightOfRanking } from '../../measures/ranking.js';
import { rules } from '../../measures/rules.js';
import { intAt } from '../../model/at.js';
import { dayOf } from '../../model/days.js';
import { compareIds, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { badInput, refusedEarly } from '../../words/tell.js';
import { askOverlaps } from './ask.js';
import { describeOverlap } from './describe.js';
import { overlapsJob } from './every-overlap.js';
import { findOverlaps } from './find.js';
import { identifyOverlap, keysOfOverlap, type OverlapRow } from './row.js';
import { createRunByPartners } from './run-by-partners.js';

/** The default minimum score. Its ranking is cached; an answer with a higher minimum is the beginning of it. */
const DEFAULT_SCORE = rules.OVERLAP_SCORE.value;

/** Every overlap of the graph. @throws BadInput when there are too many initiatives, or too many pairs */
export async function rankEveryOverlap(asking: Asking, filters: QueryOverlapsArgs): Promise<Ranked<OverlapRow>> {
  const { known, today } = asking;
  const { initiative, theme, territory, actor } = filters;
  const count = countLiving(known.snapshot.initiatives);
  if (count > known.mostToPair.overlaps && !(initiative ?? theme ?? territory ?? actor)) {
    throw refusedEarly('TOO_MANY_INITIATIVES', ['overlaps'], { count });
  }
  const asOf = filters.asOf ?? today;
  const { ranking, count: shown, name } = await rankedSince(asking, filters);
  return rankedPairs({
    kept: { known, name },
    ranking,
    count: shown,
    table: known.snapshot.initiatives.table,
    part,
    rowAt: rowsOf(known.snapshot, ranking, asOf),
    keysOf: keysOfOverlap,
  });
}

/** The ranking that begins with the answer, and the number of rows of the answer. */
async function rankedSince(
  { known, today, signal }: Asking,
  { first: _, after: __, dismissed: ___, decided: ____, repeats: _____, minimumScore, ...filters }: QueryOverlapsArgs,
): Promise<{ readonly ranking: PairRanking; readonly count: number; readonly name: string }> {
  const asOf = filters.asOf ?? today;
  const least = minimumScore ?? DEFAULT_SCORE;
  const asked = { ...filters, asOf, minimumScore: least >= DEFAULT_SCORE ? DEFAULT_SCORE : 0 };
  const name = keyOf(asked);
  const ranking = await known.compute(
    overlapsJob,
    name,
    {
      input: (shared) => [shared, askOverlaps(known.snapshot, asked, null, asOf), known.mostToPair.pairsOfInitiatives],
      weigh: weightOfRanking,
    },
    signal,
  );
  if (ranking === null)
    throw badInput('TOO_MANY_OVERLAPS', ['overlaps'], { most: known.mostToPair.pairsOfInitiatives });
  return { ranking, count: countFrom(ranking, least), name: `overlaps ${name}` };
}

/** Ids of the rows that their leads settle in a programme that they lead together. */
export async function settledPairs(asking: Asking, filters: QueryOverlapsArgs): Promise<ReadonlySet<string>> {
  const { known, today } = asking;
  const { snapshot } = known;
  const asOf = filters.asOf ?? today;
  const { ranking, name } = await rankedSince(asking, filters);
  return known.remember(`settled ${name}`, async () => {
    const areSettled = createRunByPartners(snapshot, dayOf(asOf));
    if (areSettled === undefined) return new Set<string>();
    const nameOf = (each: number) => idOf(snapshot.initiatives.table, each);
    const settled = new Set<string>();
    await mapYielding(Array.from({ length: ranking.count }).keys(), (place) => {
      const [a, b] = [intAt(ranking.a, place), intAt(ranking.b, place)];
      if (areSettled(a, b)) settled.add(`overlap-${nameOf(a)}-${nameOf(b)}`);
    });
    return settled;
  });
}

/** The same without arguments, as the question without filters caches it. */
export const rankedByDefault = (asking: Asking, asOf: string) =>
  rankedSince(asking, { minimumScore: DEFAULT_SCORE, past: false, asOf });

/** Only pairs with one of these initiatives, or of the actor asked for. Not cached: computing them again is cheap. */
export function rankOverlaps(
  snapshot: Snapshot,
  filters: QueryOverlapsArgs,
  initiatives: readonly string[] | null,
  today: string,
): Ranked<OverlapRow> {
  const asOf = filters.asOf ?? today;
  const { table } = snapshot.initiatives;
  const found = findOverlaps(snapshot, askOverlaps(snapshot, filters, initiatives, asOf));
  const ranking = sortPairs(found, { compareIds: compareIds(table) });
  return rankedPairs({
    ranking,
    count: ranking.count,
    table,
    part,
    rowAt: rowsOf(snapshot, ranking, asOf),
    keysOf: keysOfOverlap,
  });
}

const part = (id: string) => (id.startsWith('overlap-') ? { both: id.slice('overlap-'.length), kind: 0 } : undefined);

function rowsOf(snapshot: Snapshot, ranking: PairRanking, asOf: string) {
  const day = dayOf(asOf);
  return (place: number): OverlapRow =>
    identifyOverlap(describeOverlap(snapshot, intAt(ranking.a, place), intAt(ranking.b, place), day), asOf);
}
