/** The ranking methods that are compared: ours and its rivals. */
import { floatAt } from '../../src/model/at.js';
import { valueAt } from '../../src/model/item-at.js';
import type { Description } from './features.js';
import type { Weights } from './fit-weights.js';
import { keepSeats } from './keep-seats.js';
import { standingNames } from './standing.js';

export type RankingMethod = (description: Description, counts: Float64Array, isHub: Uint8Array) => Float64Array;

/** Far smaller than any real difference: it breaks equal scores by presence, which makes the rivals stronger. */
const TIE_BREAKER = 1e-9;

export function listMethods(listwise: Weights, pointwise: Weights): ReadonlyMap<string, RankingMethod> {
  const reasons = new Map([...listwise].filter(([name]) => !standingNames.includes(name)));
  return new Map<string, RankingMethod>([
    [
      'passerelle',
      ({ features, isCandidate }, _, isHub) =>
        keepSeats(weigh(features, listwise), weigh(features, reasons), isCandidate, isHub),
    ],
    ['popularity', (_, counts) => counts],
    ['common-neighbours', byEvidence('common-partners')],
    ['l3', byEvidence('l3')],
    ['personalised-pagerank', byEvidence('walk')],
    ['pointwise-logistic', ({ features }) => weigh(features, pointwise)],
  ]);
}

const byEvidence =
  (name: string): RankingMethod =>
  ({ evidence }, counts) =>
    valueAt(evidence, name).map((value, at) => value + TIE_BREAKER * floatAt(counts, at));

/** Σ weight × feature. A feature without a weight is ignored. */
function weigh(features: ReadonlyMap<string, Float64Array>, weights: Weights): Float64Array {
  const [first] = features.values();
  const length = first?.length ?? 0;
  const scores = new Float64Array(length);
  for (const [name, weight] of weights) {
    const values = features.get(name);
    if (values === undefined || weight === 0) continue;
    for (let at = 0; at < length; at++) scores[at] = floatAt(scores, at) + weight * floatAt(values, at);
  }
  return scores;
}
