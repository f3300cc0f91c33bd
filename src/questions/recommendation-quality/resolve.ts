/** The question recommendationQuality: are the suggestions right, evaluated on the history of the graph itself. */

import type { Context } from '../../answers/context.js';
import { readEveryDecision } from '../../answers/decisions/standing-decisions.js';
import { dayOf } from '../../model/days.js';
import type { Language } from '../../words/labels.js';
import { refusedEarly } from '../../words/tell.js';
import { countDecided } from '../suggestion/count-decided.js';
import type { RecommendationMethodRow } from './evaluate.js';
import { type Figure, forEachFigure } from './figures.js';
import { FEWEST_NEW_TIES } from './fit-weights.js';
import { type Judgement, judgementJob, type judgeSuggestions } from './judge.js';
import { readHistory } from './read-history.js';
import type { RecommendationQualityRow } from './row.js';
import { recommendationQualitySentence } from './sentence.js';
import { storedWeights } from './weights.js';

export const recommendationQuality = {
  Query: {
    async recommendationQuality(
      _: unknown,
      { split: asked }: { split?: string | null },
      context: Context,
    ): Promise<RecommendationQualityRow> {
      const split = asked ?? aYearBefore(context.today);
      if (split > context.today) {
        throw refusedEarly('FUTURE_SPLIT', ['recommendationQuality', 'split'], { split });
      }
      const { found, ...counts } = await judge(context, split);
      const row = { split, asOf: context.today, ...counts };
      if (found === null) {
        const reason = `default, not calibrated here: ${row.newTieCount} new ties since ${split}, ${FEWEST_NEW_TIES} are needed`;
        return { ...row, calibrated: null, reason, methods: null };
      }
      return { ...row, ...found, reason: null };
    },
  },
  RecommendationQuality: {
    decided: async (_: RecommendationQualityRow, __: unknown, context: Context) =>
      countDecided(await readEveryDecision(context)),
    sentence: (row: RecommendationQualityRow, { language }: { language: Language }) =>
      recommendationQualitySentence(row, language),
  },
  RecommendationMethod: forEachFigure((figure) => (method: RecommendationMethodRow) => measured(method, figure)),
};

/** Takes minutes on a large graph, so it runs in a thread, once for each state of the graph. */
async function judge({ database, fresh, signal }: Context, split: string): Promise<Judgement> {
  const options = { split: dayOf(split), stored: storedWeights };
  const input = async (): Promise<Parameters<typeof judgeSuggestions>> => [await readHistory(database), options];
  // The size of a hundred draws of a few figures for a few methods.
  return fresh.known.compute(judgementJob, split, { input, weigh: () => 10_000 }, signal);
}

function measured({ intervals, ...figures }: RecommendationMethodRow, figure: Figure) {
  const [value, interval] = [figures[figure], intervals.projects[figure]];
  return value === null || interval === null ? null : { value, low: interval[0], high: interval[1] };
}

/** 29 February becomes 1 March. */
function aYearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}
