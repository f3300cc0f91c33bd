/** The features of a pair of actors and their weights: score = 1 ÷ (1 + e^−x), x = intercept + Σ value × weight. */

import { matchesBetween } from '../../../measures/exchanges.js';
import { nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { byteAt, floatAt, intAt } from '../../../model/at.js';
import { actorsByEpci } from '../../../model/home-epci.js';
import { job } from '../../../model/job.js';
import { type Lists, listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import type { Columns } from '../../../model/snapshot.js';
import { createFunders } from './funders-of-actors.js';
import { createThemesOfActors, type ThemesAndHomes, type ThemesOfActors } from './themes-of-actors.js';
import { createTieWeights, type TieWeights } from './tie-weights.js';

export const actorSynergyFeatures = [
  'COMMON_PARTNERS',
  'SUBJECTS',
  'NEARNESS',
  'COMMON_FUNDER',
  'COMPLEMENTARY_SUBJECTS',
  'NEED_AND_OFFER',
] as const;
export type ActorSynergyFeature = (typeof actorSynergyFeatures)[number];
export type ActorSynergyWeights = Readonly<Record<'INTERCEPT' | ActorSynergyFeature, number>>;

/** @returns the score of values in the order of `actorSynergyFeatures` */
export function scoreBy(weights: ActorSynergyWeights): (values: Float64Array) => number {
  const inOrder = Float64Array.from(actorSynergyFeatures, (feature) => weights[feature]);
  return (values) => {
    let sum = weights.INTERCEPT;
    for (let place = 0; place < inOrder.length; place += 1) sum += floatAt(values, place) * floatAt(inOrder, place);
    return round(1 / (1 + Math.exp(-sum)));
  };
}

/** The data that features are computed from; valid for one day and one snapshot. */
export interface Reasons {
  readonly day: number;
  readonly actorThemes: ThemesOfActors;
  readonly tiesOf: (actor: number) => TieWeights;
  readonly fundersOf: (actor: number) => readonly number[];
  /** The actors at home in each EPCI. */
  readonly ofEpci: Lists;
}

export function createReasons(
  snapshot: Columns,
  day: number,
  { actorThemes, ofEpci }: ThemesAndHomes = gatherThemesAndHomes(snapshot),
): Reasons {
  return { day, actorThemes, tiesOf: createTieWeights(snapshot, day), fundersOf: createFunders(snapshot, day), ofEpci };
}

function gatherThemesAndHomes(snapshot: Columns): ThemesAndHomes {
  return { actorThemes: createThemesOfActors(snapshot), ofEpci: actorsByEpci(snapshot) };
}

/** Compares one actor with others, one after the other; its values are valid until the next comparison. */
export interface Comparison {
  /** In the order of `actorSynergyFeatures`. */
  readonly values: Float64Array;
  /** Σ IC of the shared themes. */
  shared: number;
  /** Whether both name the same leaf theme, or two that are related; whether one seeks what the other offers. */
  sharesLeaf: boolean;
  isMet: boolean;
  /** Sets the actor that others are compared with. */
  startFrom(x: number): void;
  /** Sets `sharesLeaf` and `isMet`, which rule out most pairs and cost little. */
  lookAt(y: number): void;
  /** Sets the values, after `lookAt`. @param allocation the value that `createCandidates` computed */
  compareWith(y: number, allocation: number): void;
}

export function createComparison(snapshot: Columns, { actorThemes, fundersOf }: Reasons): Comparison {
  const { actors } = snapshot;
  const [leaves, themes, roots] = [actorThemes.leaves, actorThemes.themes, actorThemes.roots];
  // Marks of the current actor x: its funders, its themes and roots, its leaves, and how near each home is to its own.
  const paysForX = new Int32Array(actors.table.count);
  const isOfX = new Int32Array(snapshot.themes.table.count);
  const isLeafOfX = new Int32Array(snapshot.themes.table.count);
  const isRelatedToX = new Int32Array(snapshot.themes.table.count);
  const homeMet = new Int32Array(snapshot.grounds.table.count);
  const nearnessOfHome = new Uint8Array(snapshot.grounds.table.count);
  let turn = 0;
  let it = -1;
  let leafCount = 0;
  let sharedLeaves = 0;
  let nearness: (home: number) => number = () => 0;
  /** How many entries of a list are marked for the current actor. */
  const count = ({ start, size, pool }: Lists, at: number, marks: Int32Array): number => {
    const from = start.values[at] ?? 0;
    const to = from + (size.values[at] ?? 0);
    let found = 0;
    for (let k = from; k < to; k += 1) if (marks[intAt(pool.values, k)] === turn) found += 1;
    return found;
  };
  const sharedWith = (y: number): number => {
    const from = themes.start.values[y] ?? 0;
    const to = from + (themes.size.values[y] ?? 0);
    let shared = 0;
    for (let k = from; k < to; k += 1) {
      const theme = intAt(themes.pool.values, k);
      if (isOfX[theme] === turn) shared += floatAt(actorThemes.information, theme);
    }
    return shared;
  };
  const nearnessAt = (home: number): number => {
    if (homeMet[home] !== turn) {
      homeMet[home] = turn;
      nearnessOfHome[home] = nearness(home);
    }
    return byteAt(nearnessOfHome, home) / 2;
  };
  const isFundedWith = (y: number): boolean => {
    for (const funder of fundersOf(y)) if (paysForX[funder] === turn && funder !== it && funder !== y) return true;
    return false;
  };
  const sizeOf = (lists: Lists, at: number): number => lists.size.values[at] ?? 0;
  const mayExchange = (one: number, two: number): boolean =>
    (sizeOf(actors.needs, one) > 0 && sizeOf(actors.offers, two) > 0) ||
    (sizeOf(actors.needs, two) > 0 && sizeOf(actors.offers, one) > 0);
  const matches = (one: number, two: number): boolean => {
    const areNear = () => nearnessAt(intAt(actors.home.values, two)) > 0;
    return (
      matchesBetween(snapshot, one, two, areNear).length > 0 || matchesBetween(snapshot, two, one, areNear).length > 0
    );
  };
  const comparison: Comparison = {
    values: new Float64Array(actorSynergyFeatures.length),
    shared: 0,
    sharesLeaf: false,
    isMet: false,
    startFrom(x) {
      turn += 1;
      it = x;
      for (const theme of listAt(themes, x)) isOfX[theme] = turn;
      for (const root of listAt(roots, x)) isOfX[root] = turn;
      for (const leaf of listAt(leaves, x)) {
        isLeafOfX[leaf] = turn;
        for (const { theme } of snapshot.themes.related[leaf] ?? []) isRelatedToX[theme] = turn;
      }
      for (const funder of fundersOf(x)) paysForX[funder] = turn;
      leafCount = listAt(leaves, x).length;
      nearness = nearnessTo(snapshot, intAt(actors.home.values, x));
    },
    lookAt(y) {
      sharedLeaves = count(leaves, y, isLeafOfX);
      comparison.sharesLeaf = sharedLeaves > 0 || count(leaves, y, isRelatedToX) > 0;
      comparison.isMet = mayExchange(it, y) && matches(it, y);
    },
    compareWith(y, allocation) {
      const shared = sharedWith(y);
      const all = floatAt(actorThemes.weight, it) + floatAt(actorThemes.weight, y) - shared;
      const hasOthers = sharedLeaves < leafCount && sharedLeaves < (leaves.size.values[y] ?? 0);
      const { values } = comparison;
      values[0] = allocation;
      values[1] = all > 0 ? shared / all : 0;
      values[2] = nearnessAt(intAt(actors.home.values, y));
      values[3] = isFundedWith(y) ? 1 : 0;
      values[4] = hasOthers && count(roots, y, isOfX) > 0 ? 1 : 0;
      values[5] = comparison.isMet ? 1 : 0;
      comparison.shared = shared;
    },
  };
  return comparison;
}

/**
 * The themes and homes, from the columns that a snapshot shares with a thread.
 * @public a thread finds it by its name
 */
export function gatherThemesAndHomesInThread({ columns }: SharedSnapshot): ThemesAndHomes {
  return gatherThemesAndHomes(columns);
}

export const themesAndHomesJob = job(import.meta.url, { gatherThemesAndHomesInThread });
