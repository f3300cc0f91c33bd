/** The features of every other actor for one actor; suggestions are ranked by their weighted sum. */
import { floatAt, intAt } from '../../src/model/at.js';
import { itemAt, valueAt } from '../../src/model/item-at.js';
import { weighPlaces } from './affinity.js';
import { weighPartners } from './partners.js';
import { describeStanding } from './standing.js';
import { weighSubjects } from './subjects.js';
import { tieBy } from './tie-by.js';
import type { Window } from './window.js';

/** Feature by feature, one number for each actor of the window. */
export type Features = ReadonlyMap<string, Float64Array>;

export interface Description {
  /** The evidence before scaling, which the baselines rank by. */
  readonly evidence: Features;
  readonly features: Features;
  /** 1 for possible suggestions: not the actor itself, nor its partners. */
  readonly isCandidate: Uint8Array;
}

/**
 * The evidence that weights are fitted for. Before the split, fewer features ranked worse, and more did not rank
 * better.
 */
const weighed = [
  ...['common-partners', 'resource-allocation', 'l3', 'repeated-partners', 'teams', 'walk'],
  ...['area', 'programme', 'any', 'partners-area', 'partners-programme', 'partners-instrument', 'partners-any'],
];

/**
 * Popularity in natural logarithms; places as ln(observed / expected); evidence as ln(1 + x / mean), with the mean over
 * the candidates that have any. So weights mean the same in small and large graphs, and missing evidence adds nothing.
 */
export function prepareFeatures(window: Window): (actor: number) => Description {
  const newman = tieBy(window, (number) => 1 / (itemAt(window.undertakings, number).members.length - 1));
  const standing = describeStanding(window);
  const partners = weighPartners(window);
  const subjects = weighSubjects(window, newman);
  const places = weighPlaces(window, newman);
  return (actor) => {
    const isCandidate = markCandidates(window, actor);
    const evidence = new Map([...partners(actor), ...subjects(actor)]);
    const features = new Map([...standing, ...places(actor)]);
    for (const name of weighed) features.set(name, temper(valueAt(evidence, name), isCandidate));
    return { evidence, features, isCandidate };
  };
}

function markCandidates({ actors, shared }: Window, actor: number): Uint8Array {
  const isCandidate = new Uint8Array(actors.length).fill(1);
  isCandidate[actor] = 0;
  for (let at = intAt(shared.offsets, actor); at < intAt(shared.offsets, actor + 1); at++) {
    isCandidate[intAt(shared.columns, at)] = 0;
  }
  return isCandidate;
}

function temper(values: Float64Array, isCandidate: Uint8Array): Float64Array {
  let [sum, count] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    if (isCandidate[at] === 1 && floatAt(values, at) > 1e-12) {
      sum += floatAt(values, at);
      count++;
    }
  }
  const mean = sum / count;
  // Most are 0: a loop that skips them takes a third of the time of a map.
  const tempered = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = floatAt(values, at);
    if (isCandidate[at] === 1 && value > 1e-12) tempered[at] = Math.log1p(value / mean);
  }
  return tempered;
}
