/** Synergies between actors: pairs of actors that share no project and should meet. */

import type { ActorSelection } from '../../../measures/actors/actor-filter.js';
import { addPair, createPairs, type FoundPairs, isOverfull } from '../../../measures/found-pairs.js';
import { orderBy, type PairRanking, sortPairs } from '../../../measures/ranking.js';
import { tiesAhead } from '../../../measures/ties-ahead.js';
import { mayBeMet } from '../../../model/actors.js';
import { floatAt, intAt } from '../../../model/at.js';
import { job } from '../../../model/job.js';
import { haveCommon, listAt } from '../../../model/lists.js';
import { round } from '../../../model/round.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import type { Columns } from '../../../model/snapshot.js';
import { createCandidates } from './candidates.js';
import { type ActorSynergyWeights, createComparison, createReasons, type Reasons, scoreBy } from './features.js';
import { createSuitability } from './selection.js';
import type { ThemesAndHomes } from './themes-of-actors.js';

/** Everything by number; null asks for nothing. */
/** They share one of the themes; one of the two acts or has its seat in one of the territories. */
export interface ActorSynergiesAsk extends ActorSelection {
  readonly asOf: number;
  /** Only pairs with one of these actors. */
  readonly actors: readonly number[] | null;
  readonly minimumScore: number;
  /** Includes pairs that already meet. */
  readonly alreadyMeeting: boolean;
  /**
   * When every pair is asked for: the numbers of the actors that cover most of home. Such a list holds only pairs that
   * share a leaf, name related leaves, or where one seeks what the other offers; pairs with an actor that covers most
   * of home need the last of these. Null when asked below an actor, which lists every pair.
   */
  readonly wide: readonly number[] | null;
  readonly weights: ActorSynergyWeights;
}

/** Every pair of the answer once, unsorted, as `cypher/synergies-between-actors.cypher` defines it. */
export function findActorSynergies(
  snapshot: Columns,
  ask: ActorSynergiesAsk,
  reasons: Reasons = createReasons(snapshot, ask.asOf),
  most = Number.POSITIVE_INFINITY,
): FoundPairs {
  const pairs = createPairs(most);
  const { actors } = snapshot;
  const candidatesOf = createCandidates(snapshot, reasons);
  const comparison = createComparison(snapshot, reasons);
  const scoreOf = scoreBy(ask.weights);
  const { isSuitable } = createSuitability(snapshot, ask.asOf, ask.alreadyMeeting);
  const isWide = new Set(ask.wide);
  const isWanted = createFilter(snapshot, reasons, ask);
  const isThere = Uint8Array.from({ length: actors.table.count }, (_, actor) =>
    actsInOneOf(snapshot, actor, ask.territories) ? 1 : 0,
  );
  const asked = ask.actors ?? [...isThere.keys()].filter((actor) => isThere[actor] === 1);
  const isAsked = new Uint8Array(actors.table.count);
  for (const each of asked) isAsked[each] = 1;

  for (const x of asked) {
    if (isOverfull(pairs)) break;
    if (!mayBeMet(actors, x)) continue;
    const tied = tiesAhead(snapshot, x, ask.asOf);
    const { found, allocation } = candidatesOf(x);
    comparison.startFrom(x);
    for (const y of found) {
      if (y === x || (isAsked[y] === 1 && y < x) || tied.has(y) || !mayBeMet(actors, y)) continue;
      if (!isWanted(x, y)) continue;
      comparison.lookAt(y);
      const { isMet } = comparison;
      if (ask.wide && !isMet && (!comparison.sharesLeaf || isWide.has(x) || isWide.has(y))) continue;
      comparison.compareWith(y, floatAt(allocation, y));
      const score = scoreOf(comparison.values);
      if (score < ask.minimumScore || !isSuitable(x, y, isMet)) continue;
      addPair(pairs, x, y, score, round(comparison.shared));
    }
  }
  return pairs;
}

/**
 * Whether two actors share one of the themes, and one of them acts or has its seat in one of the territories; true
 * without filters.
 */
export function createFilter(
  snapshot: Columns,
  { actorThemes }: Pick<Reasons, 'actorThemes'>,
  { themes, territories }: ActorSelection,
): (one: number, two: number) => boolean {
  const isThere = (actor: number) => actsInOneOf(snapshot, actor, territories);
  return (one, two) =>
    (isThere(one) || isThere(two)) &&
    (themes === null ||
      [actorThemes.themes, actorThemes.roots].some((lists) =>
        haveCommon(listAt(lists, one), listAt(lists, two), themes),
      ));
}

/** Whether an actor acts or has its seat in one of the territories; true when none is asked for. */
function actsInOneOf({ actors, grounds }: Columns, actor: number, territories: ReadonlySet<number> | null): boolean {
  return (
    territories === null ||
    [actors.actsIn, actors.seatedIn].some((places) =>
      listAt(grounds.named, intAt(places.values, actor)).some((each) => territories.has(each)),
    )
  );
}

/**
 * Every pair of the answer in order, from the columns that a snapshot shares with a thread; null: there are more than
 * `most`.
 * @public a thread finds it by its name
 */
export function rankActorSynergiesInThread(
  { columns, inOrder }: SharedSnapshot,
  ask: ActorSynergiesAsk,
  most = Number.POSITIVE_INFINITY,
): PairRanking | null {
  const found = findActorSynergies(columns, ask, createReasons(columns, ask.asOf), most);
  return isOverfull(found) ? null : sortPairs(found, { compareIds: orderBy(inOrder.actors) });
}

export const actorSynergiesJob = job(import.meta.url, { rankActorSynergiesInThread });

/**
 * The pairs with each of some actors, in order, from the columns that a snapshot shares with a thread.
 * @public a thread finds it by its name
 */
export function rankSynergiesOfActorsInThread(
  { columns, inOrder }: SharedSnapshot,
  asks: readonly ActorSynergiesAsk[],
  grounds: ThemesAndHomes,
): PairRanking[] {
  const [first] = asks;
  const reasons = first && createReasons(columns, first.asOf, grounds);
  const compareIds = orderBy(inOrder.actors);
  return asks.map((ask) => sortPairs(findActorSynergies(columns, ask, reasons), { compareIds, defersRepeats: true }));
}

export const synergiesOfActorsJob = job(import.meta.url, { rankSynergiesOfActorsInThread });
