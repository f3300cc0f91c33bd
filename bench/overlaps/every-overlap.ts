/** Computes every overlap in order with its evidence, as the Cypher definition does; returns how many there are. */

import { sortPairs } from '../../src/measures/ranking.js';
import { NO_END, NO_START } from '../../src/model/days.js';
import { compareIds } from '../../src/model/ids.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { setsOf } from '../../src/questions/overlaps/ask.js';
import { describeOverlap } from '../../src/questions/overlaps/describe.js';
import { findOverlaps, type OverlapsAsk } from '../../src/questions/overlaps/find.js';

/** The default arguments of the API. */
export const askOn = (asOf: number): OverlapsAsk => ({
  ...{ asOf, initiatives: null, themes: null, places: null, from: NO_START, to: NO_END, kinds: null, actor: null },
  ...setsOf({}),
  ...{ minimumScore: 0.1, past: false },
});

export function everyOverlap(snapshot: Snapshot, asOf: number): number {
  const order = { compareIds: compareIds(snapshot.initiatives.table) };
  const { a, b, count } = sortPairs(findOverlaps(snapshot, askOn(asOf)), order);
  return Array.from({ length: count }, (_, at) => describeOverlap(snapshot, a[at] as number, b[at] as number, asOf))
    .length;
}
