/** One synergy between two actors with its evidence: everything from which its score can be recomputed. */

import { describeExchanges, type Exchange, matchesBetween } from '../../../measures/exchanges.js';
import { hasNeighbours } from '../../../measures/nearness-of-grounds.js';
import { type ComparedSubjects, compareSubjects } from '../../../measures/subject/compare-subjects.js';
import { tiesOf } from '../../../measures/ties.js';
import { floatAt, intAt } from '../../../model/at.js';
import { dateOf, NO_END, NO_START } from '../../../model/days.js';
import { epciOfHome } from '../../../model/home-epci.js';
import { idOf } from '../../../model/ids.js';
import { type Lists, listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import {
  type ActorSynergyFeature,
  type ActorSynergyWeights,
  actorSynergyFeatures,
  type Comparison,
  createComparison,
  type Reasons,
  scoreBy,
} from './features.js';
import { weighWork } from './themes-of-actors.js';

/** A pair of actors sorted by id. */
export interface SynergyBetweenActors extends ComparedSubjects {
  readonly a: string;
  readonly b: string;
  readonly kind: 'INTRODUCTION';
  readonly score: number;
  readonly compared: number;
  readonly intercept: number;
  readonly contributions: readonly {
    readonly feature: ActorSynergyFeature;
    readonly value: number;
    readonly weight: number;
    readonly contribution: number;
  }[];
  readonly nearness: number;
  readonly adjacent: boolean | null;
  readonly leavesOfA: readonly string[];
  readonly leavesOfB: readonly string[];
  readonly sharedLeaves: readonly string[];
  readonly sharedRoots: readonly string[];
  readonly sharedEpci: readonly string[];
  readonly commonPartners: readonly { readonly actor: string; readonly share: number }[];
  readonly commonFunders: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly partnersOfA: number;
  readonly partnersOfB: number;
  /** The last initiative that they shared, and the last day of that tie; `until` is null when unknown. */
  readonly lastShared: { readonly initiative: string; readonly until: string | null } | null;
}

/** Describes a suggestion to introduce two actors, whose order does not matter. */
export type DescribeSynergyBetweenActors = (one: number, two: number) => SynergyBetweenActors;

/**
 * Make it once for many rows: it holds room for every actor and ground. The snapshot must not change meanwhile.
 * @param weights of the logistic regression; the score is a probability, from 0 to 1
 */
export function createDescriptionOfActors(
  snapshot: Snapshot,
  reasons: Reasons,
  weights: ActorSynergyWeights,
): DescribeSynergyBetweenActors {
  const comparison = createComparison(snapshot, reasons);
  return (one, two) => describe({ snapshot, reasons, weights, comparison }, one, two);
}

interface Means {
  readonly snapshot: Snapshot;
  readonly reasons: Reasons;
  readonly weights: ActorSynergyWeights;
  readonly comparison: Comparison;
}

function describe({ snapshot, reasons, weights, comparison }: Means, one: number, two: number): SynergyBetweenActors {
  const { actors, themes, territories } = snapshot;
  const { actorThemes, fundersOf } = reasons;
  const nameOf = (actor: number) => idOf(actors.table, actor);
  const [a, b] = nameOf(one) < nameOf(two) ? [one, two] : [two, one];
  const themeIds = (numbers: Iterable<number>) => Array.from(numbers, (theme) => idOf(themes.table, theme));
  const sharedOf = (lists: Lists) => themeIds(common(listAt(lists, a), listAt(lists, b)));
  const [tiesOfA, tiesOfB] = [reasons.tiesOf(a), reasons.tiesOf(b)];
  const partners = [...tiesOfA.weights]
    .flatMap(([z, weight]) => {
      const other = tiesOfB.weights.get(z);
      return other === undefined ? [] : [{ actor: nameOf(z), share: (weight * other) / reasons.tiesOf(z).strength }];
    })
    .sort((x, y) => (x.actor < y.actor ? -1 : 1));
  const allocation = partners.reduce((sum, { share }) => sum + share, 0);
  comparison.startFrom(a);
  comparison.lookAt(b);
  comparison.compareWith(b, allocation);
  const { values } = comparison;
  const [homeOfA, homeOfB] = [intAt(actors.home.values, a), intAt(actors.home.values, b)];
  const [epciOfA, epciOfB] = [epciOfHome(snapshot, homeOfA), epciOfHome(snapshot, homeOfB)];
  const nearness = floatAt(values, actorSynergyFeatures.indexOf('NEARNESS'));
  const isPlaced = epciOfA.length > 0 && epciOfB.length > 0;
  const isFar = isPlaced && (hasNeighbours(snapshot, homeOfA) || hasNeighbours(snapshot, homeOfB));
  const matchesOf = (seeker: number, provider: number) =>
    matchesBetween(snapshot, seeker, provider, () => nearness > 0).map((match) => ({ ...match, seeker, provider }));
  const payers = common(fundersOf(a), fundersOf(b)).filter((funder) => funder !== a && funder !== b);
  return {
    a: nameOf(a),
    b: nameOf(b),
    kind: 'INTRODUCTION',
    score: scoreBy(weights)(values),
    compared: actorThemes.compared,
    intercept: weights.INTERCEPT,
    contributions: actorSynergyFeatures.map((feature, place) => {
      const [value, weight] = [floatAt(values, place), weights[feature]];
      return { feature, value, weight, contribution: value * weight };
    }),
    nearness,
    adjacent: nearness > 0 ? true : isFar ? false : null,
    ...compareSubjects(listAt(actorThemes.themes, a), listAt(actorThemes.themes, b), (theme) =>
      weighWork(snapshot, actorThemes, theme),
    ),
    leavesOfA: themeIds(listAt(actorThemes.leaves, a)),
    leavesOfB: themeIds(listAt(actorThemes.leaves, b)),
    sharedLeaves: sharedOf(actorThemes.leaves),
    sharedRoots: sharedOf(actorThemes.roots),
    sharedEpci: common(epciOfA, epciOfB).map((epci) => idOf(territories.table, epci)),
    commonPartners: partners,
    commonFunders: payers.map(nameOf).sort(),
    exchanges: describeExchanges(snapshot, [...matchesOf(a, b), ...matchesOf(b, a)]),
    partnersOfA: tiesOfA.weights.size,
    partnersOfB: tiesOfB.weights.size,
    lastShared: lastShared(snapshot, reasons.day, a, b),
  };
}

/**
 * Of the past ties through an initiative, the one that ended last; one that ended on an unknown day only when there is
 * no other.
 */
function lastShared(snapshot: Snapshot, day: number, a: number, b: number): SynergyBetweenActors['lastShared'] {
  const known = (ends: number) => (ends === NO_END ? NO_START : ends);
  const [last] = tiesOf(snapshot, a, day)
    .filter(({ partner, medium, over }) => partner === b && medium === 'INITIATIVE' && over)
    .map(({ through, ends }) => ({ initiative: idOf(snapshot.initiatives.table, through), ends }))
    .sort((one, two) => known(two.ends) - known(one.ends) || (one.initiative < two.initiative ? -1 : 1));
  return last ? { initiative: last.initiative, until: dateOf(last.ends) } : null;
}

function common(one: Iterable<number>, two: ArrayLike<number>): number[] {
  const wanted = new Set(Array.from(two));
  return [...one].filter((each) => wanted.has(each));
}
