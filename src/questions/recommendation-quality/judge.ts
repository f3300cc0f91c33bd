/**
 * Evaluates the suggestions on the history in the database: how much data there is, and the result when it is enough.
 */

import { job } from '../../model/job.js';
import { type EvaluationOptions, evaluateSuggestions, type RecommendationMethodRow } from './evaluate.js';
import { countPairs, FEWEST_NEW_TIES } from './fit-weights.js';
import { parseHistory, type StoredHistory } from './parse-history.js';
import { openWindow } from './window.js';

export interface Judgement {
  readonly actorCount: number;
  readonly testActorCount: number;
  readonly newTieCount: number;
  readonly laterInitiativeCount: number;
  /** Null: there are too few new ties. */
  readonly found: { readonly calibrated: boolean; readonly methods: readonly RecommendationMethodRow[] } | null;
}

export function judgeSuggestions(
  stored: StoredHistory,
  options: Pick<EvaluationOptions, 'split' | 'stored'>,
): Judgement {
  const history = parseHistory(stored);
  const { actors, newTies, laterCount } = openWindow(history, options.split);
  const newTieCount = countPairs(newTies);
  const judge = () => {
    const { fitted, methods } = evaluateSuggestions(history, options);
    return { calibrated: fitted !== null, methods };
  };
  return {
    actorCount: actors.length,
    testActorCount: newTies.length,
    newTieCount,
    laterInitiativeCount: laterCount,
    found: newTieCount < FEWEST_NEW_TIES ? null : judge(),
  };
}

export const judgementJob = job(import.meta.url, { judgeSuggestions }, { isLong: true });
