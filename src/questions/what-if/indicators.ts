/** Ten indicators of a graph, each counted as its question does; from columns only, so that a thread can count them. */

import { isDocumented } from '../../measures/actors/judged-actors.js';
import { placesAtMost } from '../../measures/at-most.js';
import { blockAt, type FoundPairs, isOverfull, placeInBlock } from '../../measures/found-pairs.js';
import { adjacencyOf } from '../../measures/network/network.js';
import { reachOfAll } from '../../measures/network/reach.js';
import { orderBy, sortPairs } from '../../measures/ranking.js';
import { tiedGroups } from '../../measures/tied-groups.js';
import { byteAt, floatAt, intAt } from '../../model/at.js';
import { isGranted, isSubsidy } from '../../model/funding.js';
import { job } from '../../model/job.js';
import { listAt } from '../../model/lists.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns } from '../../model/snapshot.js';
import { distanceFragmentation, fragmentationOf, plainFragmentation } from '../fragmentation/find.js';
import { countGaps } from '../gaps/count.js';
import { findOverlaps, type OverlapsAsk } from '../overlaps/find.js';
import { DEFAULT_PER_ACTOR } from '../synergies/between-actors/ask.js';
import { createReasons } from '../synergies/between-actors/features.js';
import { type ActorSynergiesAsk, findActorSynergies } from '../synergies/between-actors/find.js';
import { findSynergiesBetweenInitiatives, type SynergiesAsk } from '../synergies/between-initiatives/find.js';
import { isolatedOf } from './isolated-of.js';

/** The questions about pairs, with the arguments of each. */
export interface PairAsks {
  readonly overlaps: OverlapsAsk;
  readonly nested: OverlapsAsk;
  readonly synergiesBetweenInitiatives: SynergiesAsk;
  readonly synergiesBetweenActors: ActorSynergiesAsk;
}

export type PairQuestion = keyof PairAsks;

/** A pair by number, in any order, with the code of its kind (0 when there is only one kind). */
export interface LookedUp {
  readonly question: PairQuestion;
  readonly a: number;
  readonly b: number;
  readonly kind: number;
}

export interface IndicatorsAsk {
  readonly asOf: number;
  readonly pairs: PairAsks;
  /** Number of the home territory; null when unknown. */
  readonly home: number | null;
  /** Themes below the roots that are not archived. */
  readonly leafCount: number;
  /** Pairs to look up in the answers of their questions. */
  readonly lookUp: readonly LookedUp[];
  /** The most pairs of one list. */
  readonly most: { readonly pairsOfInitiatives: number; readonly pairsOfActors: number };
}

/** The counts before dismissals are taken into account; amounts in cents. */
export interface IndicatorsRow {
  readonly overlaps: number;
  readonly nested: number;
  readonly isolatedActors: number;
  readonly synergiesBetweenInitiatives: number;
  readonly synergiesBetweenActors: number;
  /** Null without a home territory. */
  readonly gaps: number | null;
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
  readonly grants: number;
  readonly grantedAmount: number | null;
}

export interface CountedIndicators {
  readonly values: IndicatorsRow;
  /** The looked-up pairs that were found, as places in the list. */
  readonly found: readonly number[];
  /** Every pair of actors in order, from which at most a few for each actor are suggested. */
  readonly introductions: { readonly a: Int32Array; readonly b: Int32Array };
}

/** The number of suggested pairs of actors without the hidden ones. */
export function countIntroductions(
  pairs: CountedIndicators['introductions'],
  isHidden: (one: number, two: number) => boolean = () => false,
): number {
  const hidden = [...pairs.a.keys()].filter((place) => isHidden(intAt(pairs.a, place), intAt(pairs.b, place)));
  return placesAtMost(pairs, DEFAULT_PER_ACTOR, hidden).length;
}

/** The indicators, from the columns that a snapshot shares with a thread; null: one of the lists has too many pairs. */
export function countIndicators({ columns, inOrder }: SharedSnapshot, ask: IndicatorsAsk): CountedIndicators | null {
  const { asOf, pairs, most } = ask;
  const found: number[] = [];
  // One ranking is freed before the next is made: together they may take hundreds of megabytes.
  const count = (question: PairQuestion, answer: FoundPairs): number => {
    found.push(...placesFound(answer, question, ask.lookUp));
    return answer.count;
  };
  const reasons = createReasons(columns, asOf);
  const betweenActors = findActorSynergies(columns, pairs.synergiesBetweenActors, reasons, most.pairsOfActors);
  if (isOverfull(betweenActors)) return null;
  count('synergiesBetweenActors', betweenActors);
  const { a, b } = sortPairs(betweenActors, { compareIds: orderBy(inOrder.actors) });
  const countSynergies = (): number | null => {
    const compareIds = orderBy(inOrder.initiatives);
    const ofInitiatives = pairs.synergiesBetweenInitiatives;
    const between = findSynergiesBetweenInitiatives(columns, ofInitiatives, compareIds, most.pairsOfInitiatives);
    return isOverfull(between) ? null : count('synergiesBetweenInitiatives', between);
  };
  const synergiesBetweenInitiatives = countSynergies();
  if (synergiesBetweenInitiatives === null) return null;
  const values = {
    overlaps: count('overlaps', findOverlaps(columns, pairs.overlaps)),
    nested: count('nested', findOverlaps(columns, pairs.nested)),
    isolatedActors: isolatedOf(columns, asOf).length,
    synergiesBetweenInitiatives,
    synergiesBetweenActors: countIntroductions({ a, b }),
    gaps: ask.home === null ? null : countGaps(columns, asOf, ask.home, ask.leafCount),
    ...measureFragmentation(columns, asOf),
    ...sumGrants(columns, asOf),
  };
  return { values, found, introductions: { a, b } };
}

/** The looked-up pairs that a list of pairs holds, as places, found in one pass. */
function placesFound(pairs: FoundPairs, question: PairQuestion, lookUp: readonly LookedUp[]): number[] {
  const keyOf = (a: number, b: number, kind: number) => `${Math.min(a, b)} ${Math.max(a, b)} ${kind}`;
  const wanted = new Map<string, number>();
  const isNamed = new Set<number>();
  lookUp.forEach((one, place) => {
    if (one.question !== question) return;
    wanted.set(keyOf(one.a, one.b, one.kind), place);
    isNamed.add(one.a).add(one.b);
  });
  if (wanted.size === 0) return [];
  const found: number[] = [];
  for (let number = 0; number < pairs.count; number += 1) {
    const block = blockAt(pairs, number);
    const at = placeInBlock(number);
    const [a, b] = [intAt(block.a, at), intAt(block.b, at)];
    if (!isNamed.has(a) || !isNamed.has(b)) continue;
    const place = wanted.get(keyOf(a, b, byteAt(block.kind, at)));
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** The fragmentation of the network of tied and documented actors. */
function measureFragmentation(columns: Columns, asOf: number) {
  const { actors } = columns;
  const groups = tiedGroups(columns, asOf);
  const isCounted = new Uint8Array(actors.table.count);
  for (const { members } of groups) for (const actor of members) isCounted[actor] = 1;
  const nodes = new Int32Array(isCounted.length);
  let count = 0;
  for (let actor = 0; actor < isCounted.length; actor += 1) {
    const isIn = isCounted[actor] === 1 || (actors.alive.values[actor] === 1 && isDocumented(columns, actor) === true);
    if (!isIn) continue;
    nodes[actor] = count;
    count += 1;
  }
  const network = adjacencyOf(
    count,
    groups.map(({ members }) => members.map((actor) => intAt(nodes, actor))),
  );
  const measured = fragmentationOf(count, reachOfAll(network));
  return { fragmentation: plainFragmentation(measured), distanceFragmentation: distanceFragmentation(measured) };
}

/**
 * The subsidies granted by another actor by that day, without re-granted ones, and their sum: as
 * `cypher/funding-concentration.cypher` counts them.
 */
function sumGrants({ funding, actors }: Columns, day: number): Pick<IndicatorsRow, 'grants' | 'grantedAmount'> {
  let grants = 0;
  let grantedAmount: number | null = null;
  const isAlive = (actor: number) => actors.alive.values[actor] === 1;
  for (let link = 0; link < funding.table.count; link += 1) {
    if (!isGranted(funding, link, day) || !isSubsidy(funding, link)) continue;
    if (funding.passThrough.values[link] === 1) continue;
    const funders = listAt(funding.funders, link);
    if (listAt(funding.beneficiaries, link).some((actor) => isAlive(actor) && funders.includes(actor))) continue;
    grants += 1;
    const amount = floatAt(funding.amount.values, link);
    if (!Number.isNaN(amount)) grantedAmount = (grantedAmount ?? 0) + amount;
  }
  return { grants, grantedAmount };
}

export const indicatorsJob = job(import.meta.url, { countIndicators });
