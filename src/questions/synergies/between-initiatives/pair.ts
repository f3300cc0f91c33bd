/**
 * Two initiatives compared without the rest of the graph: the kinds of synergy they make, the score of each, and the
 * subject under which they are counted.
 */

import { periodFactor } from '../../../measures/common-period.js';
import { haveRelatedLeaves } from '../../../measures/subject/related-themes.js';
import { subjectFactorOf } from '../../../measures/subject/subject-factor.js';
import { floatAt, intAt, numberAt } from '../../../model/at.js';
import { haveCommon, listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { Columns } from '../../../model/snapshot.js';
import { createGroundRelations } from './ground-relations.js';
import { createJudge, type Factors, kindsInOrder, NEED_OFFER, nearnessOf, RELAY, scoreKinds } from './kinds.js';
import type { NeedOffer } from './need-offers.js';
import { createSeparation } from './separate.js';

export interface JudgedPair extends Factors {
  /** Σ IC shared. */
  readonly shared: number;
  /** The kinds that the pair makes, as bits. */
  readonly kinds: number;
  /** By kind. */
  readonly scores: Float64Array;
}

/**
 * @param weights information content by theme @returns a function of two compared initiatives and their needs and
 * offers
 */
export function createPairJudge(
  snapshot: Columns,
  weights: Float64Array,
  day: number,
): (a: number, b: number, exchanged: readonly NeedOffer[]) => JudgedPair {
  const { initiatives, subjects } = snapshot;
  const relations = createGroundRelations(snapshot);
  const separation = createSeparation(snapshot, day);
  const judge = createJudge(snapshot, day);
  return (a, b, exchanged) => {
    const [subjectOfA, subjectOfB] = [intAt(initiatives.subject.values, a), intAt(initiatives.subject.values, b)];
    relations.startFrom(intAt(initiatives.ground.values, a));
    const groundOfB = intAt(initiatives.ground.values, b);
    const relation = relations.to(groundOfB);
    const { shared, factor: theme } = subjectFactorOf(subjects, weights, subjectOfA, subjectOfB);
    const share = (lists: typeof subjects.leaves) => haveCommon(listAt(lists, subjectOfA), listAt(lists, subjectOfB));
    const factors: Factors = {
      theme,
      territory: floatAt(relations.territory, groundOfB),
      period: periodFactor(initiatives, a, b),
      nearness: nearnessOf(relation),
      fit: exchanged.reduce((most, { fit }) => Math.max(most, fit), 0),
    };
    const meeting = {
      ...factors,
      relation,
      sharesLeaf: share(subjects.leaves),
      sharesRoot: share(subjects.rootsOfLeaves),
      isClose: haveRelatedLeaves({ subjects }, subjectOfA, subjectOfB),
    };
    separation.startFrom(a);
    let kinds = separation.isSeparate(b) ? judge(a, b, meeting) : 0;
    if (kinds !== 0 && separation.isOfOneHouse(b)) kinds &= 1 << RELAY;
    if (exchanged.length > 0) kinds |= 1 << NEED_OFFER;
    const scores = new Float64Array(kindsInOrder.length);
    kinds = scoreKinds(kinds, factors, scores);
    return { ...factors, shared: round(shared), kinds, scores };
  };
}

/** Of the roots that two initiatives have in common, the first by id; −1 without any. */
export function rootOfPair({ initiatives, subjects }: Columns, a: number, b: number): number {
  const ofB = listAt(subjects.rootsOfLeaves, intAt(initiatives.subject.values, b));
  const common = [...listAt(subjects.rootsOfLeaves, intAt(initiatives.subject.values, a))].filter((root) =>
    ofB.includes(root),
  );
  return common.length === 0 ? -1 : numberAt(common, 0);
}
