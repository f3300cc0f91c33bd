/** Fits the weights of the predictors, only on ties that began before the day of the split. */
import { hideSome } from './hide-some.js';
import type { History } from './history.js';
import { fitLists } from './listwise.js';
import { fitPairs } from './pointwise.js';
import { standingNames } from './standing.js';
import { drawLists, takeLists } from './training.js';
import { openWindow } from './window.js';

/**
 * Windows end at the split and begin this many months before it: long enough for new ties, short enough to leave a past
 * to learn from.
 */
const MONTHS_BEFORE = [7, 4];
/** When new ties are rare, the windows are this many times longer. */
const WIDER = [1, 2, 4, 8];
/** Seeds of further windows, in which undertakings drawn at random are treated as if they began after the split. */
const SEEDS = [1, 2, 3, 4, 5];
/** With fewer new ties, the fitted weights would be noise. */
const FEWEST_NEW_TIES = 50;

export type Weights = ReadonlyMap<string, number>;

export interface FittedWeights {
  /** The first day of each window on which they were fitted, days since 1970. */
  readonly windows: readonly number[];
  /** Pairs that first worked together in those windows. */
  readonly newTies: number;
  readonly listwise: Weights;
  readonly pointwise: Weights;
}

/** The usual predictors of new links, for the rival method. */
const usualPredictors = ['undertakings', 'common-partners', 'resource-allocation', 'l3', 'walk', 'any'] as const;

/** @returns null when even the longest windows before the split have too few new ties. */
export function fitWeights(history: History, split: number, prior: Weights): FittedWeights | null {
  for (const times of WIDER) {
    const starts = MONTHS_BEFORE.map((months) => monthsBefore(split, months * times));
    const windows = starts.map((start) => openWindow(history, start, split));
    const newTies = windows.reduce((sum, window) => sum + countPairs(window.newTies), 0);
    if (newTies < FEWEST_NEW_TIES) continue;
    const hidden = SEEDS.map((seed) => openWindow(hideSome(history, split, seed), split));
    const lists = drawLists([...windows, ...hidden]);
    return {
      windows: starts,
      newTies,
      listwise: fitLists(lists, prior, (name) => standingNames.includes(name)),
      pointwise: fitPairs(takeLists(lists, windows, usualPredictors)),
    };
  }
  return null;
}

/** Each pair appears for both of its actors. */
export function countPairs(newTies: readonly { readonly partners: readonly number[] }[]): number {
  return newTies.reduce((sum, { partners }) => sum + partners.length, 0) / 2;
}

const DAY_MS = 86_400_000;

function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, date.getUTCDate()) / DAY_MS;
}
