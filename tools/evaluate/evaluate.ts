/**
 * Are the suggestions right? For each actor with a new tie after the split, ranks all other actors by our weights and
 * by simple rival methods.
 */
import { floatAt } from '../../src/model/at.js';
import { valueAt } from '../../src/model/item-at.js';
import { drawWeights, type Interval, middle } from './bootstrap.js';
import { prepareFeatures } from './features.js';
import { type CountedTally, divideTerms, type Figure, figureNames, forEachFigure, termsOf } from './figures.js';
import { countPairs, type FittedWeights, fitWeights, type Weights } from './fit-weights.js';
import { hasGround } from './grounds.js';
import type { History } from './history.js';
import { findHubs } from './keep-seats.js';
import { listMethods } from './methods.js';
import { tally } from './tallies.js';
import { openWindow, type Window } from './window.js';

export type Figures = Readonly<Record<Figure, number | null>>;
export type Intervals = Readonly<Record<Figure, Interval | null>>;

export interface RecommendationMethodRow extends Figures {
  readonly name: string;
  /** The share of actors that were suggested to somebody. */
  readonly suggestedShare: number;
  /** The share of suggestions with a path or a subject in common. */
  readonly groundedShare: number;
  /** Bootstrap 95 %, over actors and over the later undertakings. */
  readonly intervals: { readonly actors: Intervals; readonly projects: Intervals };
}

export interface MethodDifference {
  readonly than: string;
  readonly figure: Figure;
  readonly difference: number | null;
  /** Paired bootstrap 95 % by later undertaking. */
  readonly interval: Interval | null;
}

export interface Evaluation {
  readonly actors: number;
  readonly testActors: number;
  readonly newTies: number;
  readonly laterUndertakings: number;
  /** Null: too little came before the split, so the stored weights were used. */
  readonly fitted: FittedWeights | null;
  readonly methods: readonly RecommendationMethodRow[];
  /** Differences between our method and two rivals: common neighbours and pointwise regression. */
  readonly differences: readonly MethodDifference[];
}

export interface EvaluationOptions {
  /** Days since 1970. */
  readonly split: number;
  /** Used when the history before the split is too thin to fit on. */
  readonly stored: { readonly listwise: Weights; readonly pointwise: Weights };
  readonly report?: (progress: string) => void;
}

const OURS = 'passerelle';
const RIVALS = ['common-neighbours', 'pointwise-logistic'];

export function evaluateSuggestions(history: History, { split, stored, report }: EvaluationOptions): Evaluation {
  report?.('weights: fitting on what came before the split');
  const fitted = fitWeights(history, split, stored.listwise);
  const { listwise, pointwise } = fitted ?? stored;
  const window = openWindow(history, split);
  const { actors, newTies, laterCount } = window;
  const base = { actors: actors.length, testActors: newTies.length, newTies: countPairs(newTies) };
  const ranked = rankAll(window, listMethods(listwise, pointwise), report);
  report?.('intervals: 1,000 draws over actors and over later undertakings');
  const draws = {
    actors: drawWeights(
      newTies.map((_, at) => [[at, 1]]),
      newTies.length,
      1,
    ),
    projects: drawWeights(unitsOf(window), newTies.length, 2),
  };
  const terms = new Map([...ranked].map(([name, { tallies }]) => [name, forEachFigure((of) => termsOf(of, tallies))]));
  const methods = [...ranked].map(([name, { suggested, grounded, total }]) => {
    const own = valueAt(terms, name);
    const spread = (weights: readonly Float64Array[]) =>
      forEachFigure((figure) => middle(weights.map((weight) => divideTerms(own[figure], weight))));
    return {
      name,
      ...forEachFigure((figure) => divideTerms(own[figure])),
      suggestedShare: actors.length > 0 ? suggested.size / actors.length : 0,
      groundedShare: total > 0 ? grounded / total : 0,
      intervals: { actors: spread(draws.actors), projects: spread(draws.projects) },
    };
  });
  const differences = RIVALS.flatMap((than) =>
    figureNames.map((figure) => {
      const subtract = (weights?: Float64Array) => {
        const [ours, theirs] = [OURS, than].map((name) => divideTerms(valueAt(terms, name)[figure], weights));
        return ours == null || theirs == null ? null : ours - theirs;
      };
      return { than, figure, difference: subtract(), interval: middle(draws.projects.map(subtract)) };
    }),
  );
  return { ...base, laterUndertakings: laterCount, fitted, methods, differences };
}

interface Ranked {
  readonly tallies: CountedTally[];
  readonly suggested: Set<number>;
  grounded: number;
  total: number;
}

function rankAll(window: Window, methods: ReturnType<typeof listMethods>, report: EvaluationOptions['report']) {
  const { newTies, undertakingCounts, partnerCounts } = window;
  const describe = prepareFeatures(window);
  const isHub = findHubs(partnerCounts, undertakingCounts);
  const equals = new Map<number, number[]>();
  for (const [at, count] of undertakingCounts.entries())
    (equals.get(count) ?? equals.set(count, []).get(count))?.push(at);
  const ranked = new Map<string, Ranked>(
    [...methods.keys()].map((name) => [name, { tallies: [], suggested: new Set(), grounded: 0, total: 0 }]),
  );
  for (const [number, { actor, partners }] of newTies.entries()) {
    if (number % 200 === 0) report?.(`ranking: ${number} of ${newTies.length} actors`);
    const description = describe(actor);
    const isWanted = new Uint8Array(undertakingCounts.length);
    for (const partner of partners) isWanted[partner] = 1;
    for (const [name, method] of methods) {
      const of = valueAt(ranked, name);
      const scores = method(description, undertakingCounts, isHub);
      const { isCandidate } = description;
      const result = tally({ scores, isCandidate, isWanted, isHub, counts: undertakingCounts, equals });
      of.tallies.push({ ...result, isLow: floatAt(undertakingCounts, actor) <= 2 });
      for (const other of result.suggested) {
        of.suggested.add(other);
        of.total++;
        if (hasGround(description.evidence, other)) of.grounded++;
      }
    }
  }
  return ranked;
}

/** Each later undertaking with the actors to which it brought new ties. */
function unitsOf({ newTies, laterCount }: Window): [number, number][][] {
  const units: [number, number][][] = Array.from({ length: laterCount }, () => []);
  for (const [at, { through }] of newTies.entries()) {
    for (const undertaking of through) units[undertaking]?.push([at, 1 / through.length]);
  }
  return units.filter((unit) => unit.length > 0);
}
