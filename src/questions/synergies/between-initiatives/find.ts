/**
 * Synergies between initiatives: pairs that could pool resources, complete each other, hand over to each other, or meet
 * a need.
 */

import { periodFactor } from '../../../measures/common-period.js';
import { addPair, createPairs, type FoundPairs, isOverfull } from '../../../measures/found-pairs.js';
import type { PairsAsk } from '../../../measures/pairs-ask.js';
import { type PairRanking, sortPairs } from '../../../measures/ranking.js';
import { informationOfThemes } from '../../../measures/subject/information.js';
import { haveRelatedLeaves } from '../../../measures/subject/related-themes.js';
import { floatAt, intAt } from '../../../model/at.js';
import { synergyKinds } from '../../../model/closed-lists.js';
import { meetRanges } from '../../../model/grounds.js';
import { hasEnded } from '../../../model/initiatives.js';
import { haveCommon, listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { Columns } from '../../../model/snapshot.js';
import { createGroundRelations, SAME_GROUND } from './ground-relations.js';
import { groupPairs } from './group-rows.js';
import { initiativesAsked } from './initiatives-asked.js';
import {
  COMPLEMENTARY,
  createJudge,
  type Factors,
  firstKind,
  kindsInOrder,
  NEED_OFFER,
  nearnessOf,
  RELAY,
  scoreKinds,
} from './kinds.js';
import { createNeedOffers, type NeedOffer } from './need-offers.js';
import { createPairJudge } from './pair.js';
import { createRelatedSubjects, type RelatedSubjects } from './related-subjects.js';
import { createSameGround } from './same-ground.js';
import { createSeparation } from './separate.js';

/**
 * The arguments in numbers. Themes: one of them is shared, or is a leaf of either when the two share no leaf, or is
 * needed. Places: one of the two initiatives touches them.
 */
export interface SynergiesAsk extends PairsAsk {
  /** Codes of `synergyKinds`. */
  readonly kinds: ReadonlySet<number> | null;
  /** A row for each kind that a pair makes, rather than only the first. */
  readonly everyKind: boolean;
}

export type CompareIds = (one: number, other: number) => number;

/** Every synergy of the answer once, unsorted, as `cypher/synergies-between-initiatives.cypher` defines it. */
export function findSynergiesBetweenInitiatives(
  snapshot: Columns,
  ask: SynergiesAsk,
  compareIds: CompareIds,
  most = Number.POSITIVE_INFINITY,
): FoundPairs {
  const { asOf } = ask;
  const pairs = createPairs(most);
  const weights = informationOfThemes(snapshot);
  const filter = createFilter(snapshot, ask);
  const tell = createTeller(pairs, ask);
  const exchanged = new Set<string>();
  // The filter on themes also looks at needs, whatever the kind of the row.
  if ((ask.kinds?.has(NEED_OFFER) ?? true) || ask.themes !== null) {
    const judgePair = createPairJudge(snapshot, weights, asOf);
    for (const between of createNeedOffers(snapshot, asOf, compareIds).every(filter.people)) {
      const [first] = between;
      if (first === undefined) continue;
      const { of: a, by: b } = first;
      exchanged.add(keyOf(a, b));
      if (!filter.admits(a, b) || !filter.isAbout(a, b, between)) continue;
      const { kinds, scores, shared } = judgePair(a, b, between);
      tell(a, b, kinds, scores, shared);
    }
  }
  const tellOthers: Tell = (a, b, kinds, scores, shared) => {
    if (!exchanged.has(keyOf(a, b))) tell(a, b, kinds, scores, shared);
  };
  findPairs(snapshot, ask, weights, filter, { pairs, tell: tellOthers });
  return pairs;
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

type Tell = (a: number, b: number, kinds: number, scores: Float64Array, shared: number) => void;

/** Adds the rows of a pair: the first of its kinds that are asked for and score enough, or each of these kinds. */
function createTeller(pairs: FoundPairs, { kinds: asked, everyKind, minimumScore }: SynergiesAsk): Tell {
  const wanted = kindsInOrder.reduce((bits, kind) => ((asked?.has(kind) ?? true) ? bits | (1 << kind) : bits), 0);
  return (a, b, kinds, scores, shared) => {
    if (!everyKind) {
      const kind = firstKind(kinds & wanted, scores, minimumScore);
      if (kind >= 0) addPair(pairs, a, b, floatAt(scores, kind), shared, kind);
      return;
    }
    for (const kind of kindsInOrder) {
      const isListed = (kinds & wanted & (1 << kind)) !== 0 && floatAt(scores, kind) >= minimumScore;
      if (isListed) addPair(pairs, a, b, floatAt(scores, kind), shared, kind);
    }
  };
}

/** Every pair under a common root that makes a kind without the needs and offers of its participants. */
function findPairs(
  snapshot: Columns,
  ask: SynergiesAsk,
  weights: Float64Array,
  filter: Filter,
  { pairs, tell }: { readonly pairs: FoundPairs; readonly tell: Tell },
): void {
  const { initiatives } = snapshot;
  const { asOf } = ask;
  const [groundOf, subjectOf] = [initiatives.ground.values, initiatives.subject.values];
  const { start, size, pool } = initiatives.ofSubject;
  const relatedTo = createRelatedSubjects(snapshot, weights, ask.themes);
  const relations = createGroundRelations(snapshot);
  const onSameGround = createSameGround(snapshot, relations);
  const separation = createSeparation(snapshot, asOf);
  const judge = createJudge(snapshot, asOf);
  const asked = initiativesAsked(snapshot, ask.themes, filter);
  const isAsked = new Uint8Array(initiatives.table.count);
  for (const each of asked) isAsked[each] = 1;
  const mayComplement = ask.kinds?.has(COMPLEMENTARY) ?? true;
  const scores = new Float64Array(synergyKinds.length);

  const compare = (i: number, j: number, related: RelatedSubjects, sharesLeaf: boolean): void => {
    if (j === i || (isAsked[j] === 1 && j < i)) return;
    const [groundOfJ, set] = [intAt(groundOf, j), intAt(subjectOf, j)];
    const relation = relations.to(groundOfJ);
    // Without a common leaf they make one kind only, on the same ground.
    if (!sharesLeaf && (relation & SAME_GROUND) === 0) return;
    const shared = floatAt(related.shared, set);
    const theme = shared > 0 ? floatAt(related.factor, set) : 0;
    const sharesRoot = related.sharesRoot(set);
    // It matters to that kind alone.
    const isClose = !sharesLeaf && haveRelatedLeaves(snapshot, intAt(subjectOf, i), set);
    let kinds = judge(i, j, { theme, sharesLeaf, sharesRoot, isClose, relation });
    if (kinds === 0 || !filter.admits(i, j) || !separation.isSeparate(j)) return;
    // A relay is suggested even within one house, because the one that continues must know what ends.
    if (kinds !== 1 << RELAY && separation.isOfOneHouse(j)) kinds &= 1 << RELAY;
    const factors: Factors = {
      theme,
      territory: floatAt(relations.territory, groundOfJ),
      period: periodFactor(initiatives, i, j),
      nearness: nearnessOf(relation),
      fit: 0,
    };
    kinds = scoreKinds(kinds, factors, scores);
    if (kinds !== 0) tell(i, j, kinds, scores, round(shared));
  };
  for (const i of asked) {
    if (isOverfull(pairs)) break;
    if (initiatives.paired.values[i] !== 1 || hasEnded(initiatives, i, asOf)) continue;
    const ground = intAt(groundOf, i);
    relations.startFrom(ground);
    separation.startFrom(i);
    const related = relatedTo(intAt(subjectOf, i));
    for (const set of related.sets) {
      const sharesLeaf = related.sharesLeaf[set] === 1;
      const from = start.values[set] ?? 0;
      const to = from + (size.values[set] ?? 0);
      for (let at = from; at < to; at += 1) compare(i, intAt(pool.values, at), related, sharesLeaf);
    }
    // Sharing only a root makes one kind only.
    if (!mayComplement) continue;
    for (const j of onSameGround(ground)) {
      if (related.sharesOnlyRoot(intAt(subjectOf, j))) compare(i, j, related, false);
    }
  }
}

interface Filter {
  /** Whether a pair passes the filters on period, places, actor and initiatives. */
  admits(a: number, b: number): boolean;
  /** Whether a pair with an exchange passes the filter on themes. */
  isAbout(a: number, b: number, between: readonly NeedOffer[]): boolean;
  isThere(ground: number): boolean;
  /** One of these initiatives must be in the pair; null: any pair. */
  readonly chosen: ReadonlySet<number> | null;
  /** The participants of these initiatives; null: all actors. */
  readonly people: ReadonlySet<number> | null;
}

function createFilter(snapshot: Columns, ask: SynergiesAsk): Filter {
  const { initiatives, subjects, grounds } = snapshot;
  const { places, themes, from, to } = ask;
  const touches =
    places === null
      ? null
      : Uint8Array.from({ length: grounds.table.count }, (_, ground) =>
          meetRanges(listAt(grounds.ranges, ground), places) ? 1 : 0,
        );
  const isThere = (ground: number) => touches === null || touches[ground] === 1;
  const isInPeriod = (each: number) =>
    intAt(initiatives.start.values, each) <= to && intAt(initiatives.end.values, each) >= from;
  const ofActor = ask.actor === null ? null : new Set(listAt(initiatives.ofActor, ask.actor));
  const ofIds = ask.initiatives === null ? null : new Set(ask.initiatives);
  const chosen = ofIds ?? ofActor;
  const people =
    chosen === null
      ? null
      : new Set(
          [...chosen].flatMap((each) => [...listAt(initiatives.participants, each)].filter((_, k) => k % 4 === 0)),
        );
  const isOf = (set: ReadonlySet<number> | null, a: number, b: number) => set === null || set.has(a) || set.has(b);
  const groundOf = initiatives.ground.values;
  return {
    isThere,
    chosen,
    people,
    admits: (a, b) =>
      isInPeriod(a) &&
      isInPeriod(b) &&
      isOf(ofActor, a, b) &&
      isOf(ofIds, a, b) &&
      (isThere(intAt(groundOf, a)) || isThere(intAt(groundOf, b))),
    isAbout(a, b, between) {
      if (themes === null || between.some(({ theme }) => themes.has(theme))) return true;
      const [one, two] = [intAt(initiatives.subject.values, a), intAt(initiatives.subject.values, b)];
      const share = (lists: typeof subjects.leaves, wanted: ReadonlySet<number> | null) =>
        haveCommon(listAt(lists, one), listAt(lists, two), wanted);
      if (share(subjects.themes, themes) || share(subjects.rootsOfLeaves, themes)) return true;
      if (share(subjects.leaves, null)) return false;
      return [one, two].some((each) => listAt(subjects.leaves, each).some((leaf) => themes.has(leaf)));
    },
  };
}

/** Every pair of the answer in order. */
export const rankFound = (columns: Columns, ask: SynergiesAsk, compareIds: CompareIds): PairRanking =>
  sortSynergies(columns, findSynergiesBetweenInitiatives(columns, ask, compareIds), ask, compareIds);

/** Sorts pairs, and groups them. */
export function sortSynergies(
  columns: Columns,
  found: FoundPairs,
  { asOf }: SynergiesAsk,
  compareIds: CompareIds,
): PairRanking {
  return groupPairs(columns, sortPairs(found, { compareIds }), asOf, compareIds);
}
