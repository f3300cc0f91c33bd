/** Computes every overlap in order with its evidence, as the Cypher definition does; returns how many there are. */

import { sortPairs } from '../../src/measures/ranking.js';
import { dateOf } from '../../src/model/days.js';
import { compareIds } from '../../src/model/ids.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { askOverlaps } from '../../src/questions/overlaps/ask.js';
import { describeOverlap } from '../../src/questions/overlaps/describe.js';
import { findOverlaps, type OverlapsAsk } from '../../src/questions/overlaps/find.js';

/** The default arguments of the API. */
export const askOn = (snapshot: Snapshot, asOf: number): OverlapsAsk =>
  askOverlaps(snapshot, {}, null, dateOf(asOf) ?? '');

export function everyOverlap(snapshot: Snapshot, asOf: number): number {
  const order = { compareIds: compareIds(snapshot.initiatives.table) };
  const { a, b, count } = sortPairs(findOverlaps(snapshot, askOn(snapshot, asOf)), order);
  return Array.from({ length: count }, (_, at) => describeOverlap(snapshot, a[at] as number, b[at] as number, asOf))
    .length;
}
