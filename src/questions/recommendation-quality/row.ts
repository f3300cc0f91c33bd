import type { RecommendationMethodRow } from './evaluate.js';

/** The evaluation of the suggestions; `methods` and `calibrated` are null when there is too little data, and `reason` says so. */
export interface RecommendationQualityRow {
  readonly split: string;
  readonly asOf: string;
  readonly actorCount: number;
  readonly testActorCount: number;
  readonly newTieCount: number;
  readonly laterInitiativeCount: number;
  readonly calibrated: boolean | null;
  readonly reason: string | null;
  readonly methods: readonly RecommendationMethodRow[] | null;
}
