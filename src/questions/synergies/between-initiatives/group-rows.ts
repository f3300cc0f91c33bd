/**
 * The groups of each synergy between initiatives: its kind on the leaf, or the root, under which the pair is counted;
 * for NEED_OFFER each need that it would meet.
 */

import { gatherGroups, markLater } from '../../../measures/defer-groups.js';
import type { PairRanking } from '../../../measures/ranking.js';
import { rarestCommonLeaf } from '../../../measures/subject/counted-leaf.js';
import { informationOfThemes } from '../../../measures/subject/information.js';
import { byteAt, intAt } from '../../../model/at.js';
import { synergyKinds } from '../../../model/closed-lists.js';
import type { Columns } from '../../../model/snapshot.js';
import { NEED_OFFER } from './kinds.js';
import { createNeedOffers, type NeedOffer } from './need-offers.js';
import { rootOfPair } from './pair.js';

/** The ranking in which the strongest row of each group comes before all others. @param day days since 1970 */
export function groupPairs(
  snapshot: Columns,
  ranking: PairRanking,
  day: number,
  compareIds: (one: number, other: number) => number,
): PairRanking {
  const weights = informationOfThemes(snapshot);
  const needOffers = createNeedOffers(snapshot, day, compareIds);
  const themeCount = snapshot.themes.table.count;
  // Needs are numbered after the pairs of kind and theme.
  const needs = new Map<string, number>();
  const numberOf = ({ seeker, resource, theme }: NeedOffer): number => {
    const need = `${seeker} ${resource} ${theme}`;
    const known = needs.get(need) ?? synergyKinds.length * themeCount + needs.size;
    needs.set(need, known);
    return known;
  };
  const groups = gatherGroups(ranking.count, (place) => {
    const [a, b, kind] = [intAt(ranking.a, place), intAt(ranking.b, place), byteAt(ranking.kind, place)];
    if (kind === NEED_OFFER) return needOffers.ofPair(a, b).map(numberOf);
    const leaf = rarestCommonLeaf(snapshot, weights, a, b);
    return kind * themeCount + (leaf < 0 ? rootOfPair(snapshot, a, b) : leaf);
  });
  return { ...ranking, groups, late: markLater(groups, ranking.count, () => true) };
}
