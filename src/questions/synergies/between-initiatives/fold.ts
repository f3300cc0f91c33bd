/**
 * Leaves out synergies that another row tells: a further pair of projects of one subject, a pair far apart where
 * neighbours have the subject, and a further offer for a need or a further need for an offer.
 */
import type { Choice } from '../../../measures/choice.js';
import { type Groups, groupsAt, markLater } from '../../../measures/defer-groups.js';
import { orderBy, type PairRanking } from '../../../measures/ranking.js';
import { byteAt, intAt } from '../../../model/at.js';
import { job } from '../../../model/job.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import { createAdjacency } from './adjacency.js';
import { createIdlePooling } from './idle-pooling.js';
import { NEED_OFFER, POOLING, RELAY } from './kinds.js';
import { createNeedOffers, type NeedOffer } from './need-offers.js';
import { isNoHelp } from './no-help.js';

/** In place of the row that tells it. */
const NOWHERE = -1;

interface FoldAsk {
  /** Days since 1970. */
  readonly day: number;
  /** Places of rows that are not shown, and tell nothing. */
  readonly hidden: Int32Array;
  /** Places of rows that stand for themselves: they tell no other row, and no other row tells them. */
  readonly apart: Int32Array;
}

type Told = Pick<PairRanking, 'count' | 'a' | 'b' | 'kind'> & { readonly groups: Groups };

/** What a row is about, each as the keys by which another row tells it: one of them is enough. */
type Subjects = readonly (readonly (string | number)[])[];

/**
 * In the order of the ranking, a row is told within the first row before it that is told by itself: a POOLING or RELAY
 * within one of its kind on the same subject that has one of its projects; a POOLING of projects far apart also within
 * one of neighbours on the same subject; a NEED_OFFER when each of its needs is sought, or each offer is made, in such
 * rows. Left out without a row that tells it: a NEED_OFFER of nothing that helps, and a POOLING of
 * projects far apart and under way of which nobody seeks anything. The others stand for themselves.
 * @public a thread finds it by its name
 */
export function foldSynergies(
  { columns, inOrder }: SharedSnapshot,
  { count, a, b, kind, groups }: Told,
  { day, hidden, apart }: FoldAsk,
): Choice {
  const needOffers = createNeedOffers(columns, day, orderBy(inOrder.initiatives));
  const [isHidden, isApart] = [markPlaces(hidden, count), markPlaces(apart, count)];
  const width = columns.initiatives.table.count;
  const areAdjacent = createAdjacency(columns);
  const isIdle = createIdlePooling(columns, day);
  /** By what a row tells, the first row that does. */
  const telling = new Map<string | number, number>();
  const [told, within]: [number[], number[]] = [[], []];
  const isTold = new Uint8Array(count);
  const leaveOut = (place: number, host: number): void => {
    isTold[place] = 1;
    told.push(place);
    within.push(host);
  };
  const metAt = (place: number): readonly NeedOffer[] =>
    byteAt(kind, place) === NEED_OFFER ? needOffers.ofPair(intAt(a, place), intAt(b, place)) : [];
  const subjectsOf = (place: number, met: readonly NeedOffer[]): Subjects => {
    const [one, two, code] = [intAt(a, place), intAt(b, place), byteAt(kind, place)];
    if (code === POOLING || code === RELAY)
      return Array.from(groupsAt(groups, place), (group) => [group * width + one, group * width + two]);
    return met.map(({ seeker, provider, resource, theme, offered }) => [
      `sought ${seeker} ${resource} ${theme}`,
      `offered ${provider} ${resource} ${offered}`,
    ]);
  };
  /** By group of a POOLING, the first row of neighbours. */
  const ofNeighbours = new Map<number, number>();
  const poolingGroups = (place: number) => (kind[place] === POOLING ? [...groupsAt(groups, place)] : []);
  const nearer = (place: number): number[] => {
    const found = poolingGroups(place).flatMap((group) => ofNeighbours.get(group) ?? []);
    return found.length > 0 && areAdjacent(intAt(a, place), intAt(b, place)) === false ? found : [];
  };
  const tell = (place: number, keys: readonly (string | number)[]): void => {
    for (const key of keys) if (!telling.has(key)) telling.set(key, place);
    const news = poolingGroups(place).filter((group) => !ofNeighbours.has(group));
    if (news.length > 0 && areAdjacent(intAt(a, place), intAt(b, place)))
      for (const group of news) ofNeighbours.set(group, place);
  };
  for (let place = 0; place < count; place += 1) {
    if (isHidden[place] === 1 || isApart[place] === 1) continue;
    const met = metAt(place);
    if (met.length > 0 && met.every((each) => isNoHelp(columns, each, day))) {
      leaveOut(place, NOWHERE);
      continue;
    }
    const subjects = subjectsOf(place, met);
    const apartFrom = nearer(place);
    const hosts = subjects.map((keys) => [...keys.flatMap((key) => telling.get(key) ?? []), ...apartFrom]);
    if (hosts.length > 0 && hosts.every((each) => each.length > 0)) {
      leaveOut(place, Math.min(...hosts.flat()));
    } else if (byteAt(kind, place) === POOLING && isIdle(intAt(a, place), intAt(b, place))) leaveOut(place, NOWHERE);
    else tell(place, subjects.flat());
  }
  const isShown = (place: number) => isHidden[place] !== 1 && isTold[place] !== 1;
  const late = markLater(groups, count, isShown);
  const placesOf = (isLate: number) =>
    [...late.keys()].filter((place) => isShown(place) && byteAt(late, place) === isLate);
  const first = placesOf(0);
  return {
    places: Int32Array.from([...first, ...placesOf(1)]),
    firstLate: first.length,
    told: Int32Array.from(told),
    within: Int32Array.from(within),
  };
}

function markPlaces(places: Int32Array, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const place of places) marks[place] = 1;
  return marks;
}

export const foldSynergiesJob = job(import.meta.url, { foldSynergies });
