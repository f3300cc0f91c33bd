/** Every overlap of the graph in order, ranked in a thread. */
import { isOverfull } from '../../measures/found-pairs.js';
import { orderBy, type PairRanking, sortPairs } from '../../measures/ranking.js';
import { job } from '../../model/job.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import { findOverlaps, type OverlapsAsk } from './find.js';

/**
 * Every pair of the answer in order, from the columns that a snapshot shares with a thread; null: there are more than
 * `most`.
 * @public a thread finds it by its name
 */
export function rankOverlapsInThread(
  { columns, inOrder }: SharedSnapshot,
  ask: OverlapsAsk,
  most = Number.POSITIVE_INFINITY,
): PairRanking | null {
  const found = findOverlaps(columns, ask, most);
  return isOverfull(found) ? null : sortPairs(found, { compareIds: orderBy(inOrder.initiatives) });
}

export const overlapsJob = job(import.meta.url, { rankOverlapsInThread });
