/** Which pairs of actors are brought together already: by the lists between initiatives, or by the partners that they have in common. */
import { matchesBetween } from '../../../measures/exchanges.js';
import { nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { orderBy, type PairRanking, placeOfPair } from '../../../measures/ranking.js';
import { rules } from '../../../measures/rules.js';
import { informationOfThemes } from '../../../measures/subject/information.js';
import { intAt } from '../../../model/at.js';
import { isOperative } from '../../../model/closed-lists.js';
import { hasRoleOn } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import type { Columns } from '../../../model/snapshot.js';
import { firstKind, NEED_OFFER } from '../between-initiatives/kinds.js';
import { createNeedOffers, keyOfNeedOffer } from '../between-initiatives/need-offers.js';
import { isNoHelp } from '../between-initiatives/no-help.js';
import { createPairJudge } from '../between-initiatives/pair.js';
import { createTieWeights } from './tie-weights.js';

export interface Elsewhere {
  /** Days since 1970. */
  readonly day: number;
  /** The overlaps listed by default: the first ones of a ranking; null when there are too many initiatives to list them all. */
  readonly overlaps: { readonly ranking: PairRanking; readonly count: number } | null;
}

/**
 * Returns a function of two actors. Of two that exchange something: whether each exchange is in a row of the kind
 * NEED_OFFER between initiatives, or is a room where it helps the seeker nothing. Of others: whether the two take part in the two initiatives of an overlap, or have
 * several partners in common.
 */
export function createToldElsewhere(
  { columns, inOrder }: SharedSnapshot,
  { day, overlaps }: Elsewhere,
): (one: number, two: number) => boolean {
  const compareIds = orderBy(inOrder.initiatives);
  const told = exchangesBetweenInitiatives(columns, day, compareIds);
  const tiesOf = createTieWeights(columns, day);
  const overlap = (one: number, two: number): boolean => {
    if (overlaps === null || one === two) return false;
    const [a, b] = compareIds(one, two) < 0 ? [one, two] : [two, one];
    const place = placeOfPair(overlaps.ranking, a, b);
    return place >= 0 && place < overlaps.count;
  };
  return (one, two) => {
    const exchanges = [...exchangesOf(columns, one, two), ...exchangesOf(columns, two, one)];
    if (exchanges.length > 0)
      return exchanges.every((each) => told.has(keyOfNeedOffer(each)) || isNoHelp(columns, each, day));
    const partnersOfTwo = tiesOf(two).weights;
    const common = [...tiesOf(one).weights.keys()].filter((each) => partnersOfTwo.has(each));
    if (common.length >= rules.COMMON_PARTNERS_KNOWN.value) return true;
    const ofTwo = initiativesOf(columns, two, day);
    return initiativesOf(columns, one, day).some((i) => ofTwo.some((j) => overlap(i, j)));
  };
}

/** The needs of one that the other could meet. */
function exchangesOf(columns: Columns, seeker: number, provider: number) {
  const { home } = columns.actors;
  const areNear = () => nearnessTo(columns, intAt(home.values, seeker))(intAt(home.values, provider)) > 0;
  return matchesBetween(columns, seeker, provider, areNear).map((match) => ({ ...match, seeker, provider }));
}

/** The exchanges that a row between initiatives is about: those of pairs whose first kind is NEED_OFFER. */
function exchangesBetweenInitiatives(
  columns: Columns,
  day: number,
  compareIds: (one: number, other: number) => number,
): Set<string> {
  const judge = createPairJudge(columns, informationOfThemes(columns), day);
  const told = new Set<string>();
  for (const between of createNeedOffers(columns, day, compareIds).every(null)) {
    const [first] = between;
    if (first === undefined) continue;
    const { kinds, scores } = judge(first.of, first.by, between);
    if (firstKind(kinds, scores, 0) !== NEED_OFFER) continue;
    for (const each of between) told.add(keyOfNeedOffer(each));
  }
  return told;
}

/** In which it takes part on the day, whether these have begun or not. */
function initiativesOf({ initiatives }: Columns, actor: number, day: number): number[] {
  return [...new Set(listAt(initiatives.ofActor, actor))].filter((initiative) =>
    hasRoleOn(initiatives, initiative, actor, isOperative, day),
  );
}
