/** Every synergy between initiatives of the graph in order, ranked in a thread. */
import { isOverfull } from '../../../measures/found-pairs.js';
import { orderBy, type PairRanking } from '../../../measures/ranking.js';
import { job } from '../../../model/job.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import { findSynergiesBetweenInitiatives, type SynergiesAsk, sortSynergies } from './find.js';

/**
 * Every pair of the answer in order, from the columns that a snapshot shares with a thread; null: there are more than
 * `most`.
 * @public a thread finds it by its name
 */
export function rankInitiativeSynergiesInThread(
  { columns, inOrder }: SharedSnapshot,
  ask: SynergiesAsk,
  most = Number.POSITIVE_INFINITY,
): PairRanking | null {
  const compareIds = orderBy(inOrder.initiatives);
  const found = findSynergiesBetweenInitiatives(columns, ask, compareIds, most);
  return isOverfull(found) ? null : sortSynergies(columns, found, ask, compareIds);
}

export const everySynergy = job(import.meta.url, { rankInitiativeSynergiesInThread });
