/** Every overlap in order with its evidence, as the Cypher definition answers; returns how many. */
import { NO_END, NO_START } from '../../src/engine/days.js';
import { describeOverlap } from '../../src/engine/overlap.js';
import { findOverlaps, type OverlapsAsk } from '../../src/engine/overlaps.js';
import { bestPairs } from '../../src/engine/ranking.js';
import type { Snapshot } from '../../src/engine/snapshot.js';

/** What the API asks by default. */
export const askOn = (asOf: number): OverlapsAsk => ({
  ...{ asOf, initiatives: null, themes: null, places: null, from: NO_START, to: NO_END, kinds: null, actor: null },
  ...{ ground: null, coordination: null, minimumScore: 0.1, past: false },
});

export function everyOverlap(snapshot: Snapshot, asOf: number): number {
  const ranking = findOverlaps(snapshot, askOn(asOf));
  const idOf = (number: number) => snapshot.initiatives.table.ids[number] as string;
  return bestPairs(ranking, ranking.count, -1, idOf).map((at) =>
    describeOverlap(snapshot, ranking.a[at] as number, ranking.b[at] as number, asOf),
  ).length;
}
