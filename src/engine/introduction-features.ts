/** What speaks for introducing two actors, and what it weighs: score = 1 ÷ (1 + e^−x), x = intercept + Σ value × weight. */
import { resourceBits } from './exchanges.js';
import { createFunders } from './funders-of-actors.js';
import { actorsByEpci } from './homes.js';
import { type Lists, listAt } from './lists.js';
import { nearnessTo } from './nearness.js';
import { round } from './round.js';
import type { Snapshot } from './snapshot.js';
import { createTieWeights, type TieWeights } from './tie-weights.js';
import { createWorks, type Works } from './works.js';

export const introductionFeatures = [
  'COMMON_PARTNERS',
  'SUBJECTS',
  'NEARNESS',
  'COMMON_FUNDER',
  'COMPLEMENTARY_SUBJECTS',
  'NEED_AND_OFFER',
] as const;
export type IntroductionFeature = (typeof introductionFeatures)[number];
export type IntroductionWeights = Readonly<Record<'INTERCEPT' | IntroductionFeature, number>>;

/** @param values in the order of `introductionFeatures` */
export function scoreIntroduction(values: readonly number[], weights: IntroductionWeights): number {
  const sum = introductionFeatures.reduce(
    (total, feature, place) => total + (values[place] as number) * weights[feature],
    weights.INTERCEPT,
  );
  return round(1 / (1 + Math.exp(-sum)));
}

/** What the features are computed from; good for one day, until the snapshot changes. */
export interface Reasons {
  readonly works: Works;
  readonly tiesOf: (actor: number) => TieWeights;
  readonly fundersOf: (actor: number) => readonly number[];
  /** The actors at home in each EPCI. */
  readonly ofEpci: Lists;
}

export function createReasons(snapshot: Snapshot, day: number): Reasons {
  return {
    works: createWorks(snapshot),
    tiesOf: createTieWeights(snapshot, day),
    fundersOf: createFunders(snapshot),
    ofEpci: actorsByEpci(snapshot),
  };
}

export interface Compared {
  /** In the order of `introductionFeatures`. */
  readonly values: readonly number[];
  /** Σ IC of the themes that they share. */
  readonly shared: number;
}

/** Compares one actor, then others with it; the allocation is what `createCandidates` found. */
export function createComparison(
  snapshot: Snapshot,
  { works, fundersOf }: Reasons,
): (x: number) => (y: number, allocation: number) => Compared {
  const { actors } = snapshot;
  const paysForX = new Int32Array(actors.table.ids.length);
  const themesOfX = new Int32Array(snapshot.themes.table.ids.length);
  let turn = 0;
  return (x) => {
    turn += 1;
    const mine = turn;
    for (const theme of [...listAt(works.themes, x), ...listAt(works.roots, x)]) themesOfX[theme] = mine;
    for (const funder of fundersOf(x)) paysForX[funder] = mine;
    const leavesOfX = listAt(works.leaves, x);
    const nearness = nearnessTo(snapshot, actors.home.values[x] as number);
    const [sought, offered] = [actors.needs, actors.offers].map((lists) => resourceBits(lists, x)) as [number, number];
    return (y, allocation) => {
      let shared = 0;
      for (const theme of listAt(works.themes, y)) {
        if (themesOfX[theme] === mine) shared += works.information[theme] as number;
      }
      const all = (works.weight[x] as number) + (works.weight[y] as number) - shared;
      const leavesOfY = listAt(works.leaves, y);
      const isComplementary =
        listAt(works.roots, y).some((root) => themesOfX[root] === mine) &&
        leavesOfX.some((leaf) => !leavesOfY.includes(leaf)) &&
        leavesOfY.some((leaf) => !leavesOfX.includes(leaf));
      const isFunded = fundersOf(y).some((funder) => paysForX[funder] === mine && funder !== x && funder !== y);
      const isMet = (sought & resourceBits(actors.offers, y)) !== 0 || (offered & resourceBits(actors.needs, y)) !== 0;
      const values = [
        allocation,
        all > 0 ? shared / all : 0,
        nearness(actors.home.values[y] as number) / 2,
        isFunded ? 1 : 0,
        isComplementary ? 1 : 0,
        isMet ? 1 : 0,
      ];
      return { values, shared };
    };
  };
}
