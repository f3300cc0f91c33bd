/** The synergies with some initiatives, ranked in a thread. */
import { orderBy, type PairRanking } from '../../../measures/ranking.js';
import { job } from '../../../model/job.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import { rankFound, type SynergiesAsk } from './find.js';

/**
 * The pairs with each of some initiatives, in order, from the columns that a snapshot shares with a thread.
 * @public a thread finds it by its name
 */
export function rankSynergiesOfInitiativesInThread(
  { columns, inOrder }: SharedSnapshot,
  asks: readonly SynergiesAsk[],
): PairRanking[] {
  const compareIds = orderBy(inOrder.initiatives);
  return asks.map((ask) => rankFound(columns, ask, compareIds));
}

export const synergiesOfInitiativesJob = job(import.meta.url, { rankSynergiesOfInitiativesInThread });
