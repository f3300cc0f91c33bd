/** The questions that look at every pair, by name: what can be asked of a thread as of this one. */
import { findOverlaps } from './overlaps.js';
import type { Ranking } from './ranking.js';
import type { Snapshot } from './snapshot.js';
import { findSynergiesBetweenActors } from './synergies-between-actors.js';
import { findSynergiesBetweenInitiatives } from './synergies-between-initiatives.js';

const rankings = {
  overlaps: findOverlaps,
  synergiesBetweenInitiatives: findSynergiesBetweenInitiatives,
  synergiesBetweenActors: findSynergiesBetweenActors,
} as const;

export type RankedQuestion = keyof typeof rankings;

/** What a question is asked. */
export type AskOf<Q extends RankedQuestion> = Parameters<(typeof rankings)[Q]>[1];

export function rank<Q extends RankedQuestion>(question: Q, snapshot: Snapshot, ask: AskOf<Q>): Ranking {
  const find = rankings[question] as (snapshot: Snapshot, ask: AskOf<Q>) => Ranking;
  return find(snapshot, ask);
}
