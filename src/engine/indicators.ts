/** How a graph stands, in ten figures, each as its question counts it: from a snapshot alone, so that a thread can count them. */
import { findComponents } from './components.js';
import { countGaps } from './count-gaps.js';
import { isGranted } from './funding.js';
import { judgeActors } from './isolated-actors.js';
import { isDocumented } from './judged-actors.js';
import { distanceFragmentation, fragmentationOf, plainFragmentation } from './network/fragmentation.js';
import { adjacencyOf } from './network/network.js';
import { reachOfAll } from './network/reach.js';
import { findOverlaps, type OverlapsAsk } from './overlaps.js';
import type { Ranking } from './ranking.js';
import type { Snapshot } from './snapshot.js';
import { findSynergiesBetweenActors, type IntroductionsAsk } from './synergies-between-actors.js';
import { findSynergiesBetweenInitiatives, type SynergiesAsk } from './synergies-between-initiatives.js';
import { tiedGroups } from './tied-groups.js';

/** The questions about pairs, each with what it is asked. */
export interface PairAsks {
  readonly overlaps: OverlapsAsk;
  readonly nested: OverlapsAsk;
  readonly synergiesBetweenInitiatives: SynergiesAsk;
  readonly synergiesBetweenActors: IntroductionsAsk;
}

export type PairQuestion = keyof PairAsks;

/** A pair by number, in any order, with its place in the list of kinds (0 where there is one kind only). */
export interface LookedUp {
  readonly question: PairQuestion;
  readonly a: number;
  readonly b: number;
  readonly kind: number;
}

export interface IndicatorsAsk {
  readonly asOf: number;
  readonly pairs: PairAsks;
  /** Themes that are not archived. */
  readonly themeCount: number;
  /** Pairs of which it is to be told whether the answer of their question holds them. */
  readonly lookUp: readonly LookedUp[];
}

/** As many as the questions count before a dismissal is looked at; amounts in cents. */
export interface IndicatorValues {
  readonly overlaps: number;
  readonly nested: number;
  readonly isolatedActors: number;
  readonly synergiesBetweenInitiatives: number;
  readonly synergiesBetweenActors: number;
  readonly gaps: number;
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
  readonly grants: number;
  readonly grantedAmount: number | null;
}

export interface CountedIndicators {
  readonly values: IndicatorValues;
  /** Of the pairs looked up, those that are there: their places in the list. */
  readonly found: readonly number[];
}

export function countIndicators(snapshot: Snapshot, ask: IndicatorsAsk): CountedIndicators {
  const { asOf, pairs } = ask;
  const found: number[] = [];
  // One ranking after the other, each let go before the next is made: together they may be hundreds of megabytes.
  const count = (question: PairQuestion, ranking: Ranking): number => {
    found.push(...placesFound(ranking, question, ask.lookUp));
    return ranking.count;
  };
  const values = {
    overlaps: count('overlaps', findOverlaps(snapshot, pairs.overlaps)),
    nested: count('nested', findOverlaps(snapshot, pairs.nested)),
    isolatedActors: countIsolatedActors(snapshot, asOf),
    synergiesBetweenInitiatives: count(
      'synergiesBetweenInitiatives',
      findSynergiesBetweenInitiatives(snapshot, pairs.synergiesBetweenInitiatives),
    ),
    synergiesBetweenActors: count(
      'synergiesBetweenActors',
      findSynergiesBetweenActors(snapshot, pairs.synergiesBetweenActors),
    ),
    gaps: countGaps(snapshot, asOf, ask.themeCount),
    ...measureFragmentation(snapshot, asOf),
    ...sumGrants(snapshot),
  };
  return { values, found };
}

/** Places in the list of those looked up that the ranking holds, in one look at it. */
function placesFound(ranking: Ranking, question: PairQuestion, lookUp: readonly LookedUp[]): number[] {
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
  for (let at = 0; at < ranking.count; at += 1) {
    const [a, b] = [ranking.a[at] as number, ranking.b[at] as number];
    if (!isNamed.has(a) || !isNamed.has(b)) continue;
    const place = wanted.get(keyOf(a, b, ranking.kind[at] as number));
    if (place !== undefined) found.push(place);
  }
  return found;
}

function countIsolatedActors(snapshot: Snapshot, asOf: number): number {
  const ask = { asOf, actors: null, kinds: null, themes: null, territories: null };
  const components = findComponents(snapshot, asOf);
  return judgeActors(snapshot, ask, () => components).filter(({ documented }) => documented).length;
}

/** Of the network of those that are tied or documented. */
function measureFragmentation(snapshot: Snapshot, asOf: number) {
  const { actors } = snapshot;
  const groups = tiedGroups(snapshot, asOf);
  const isCounted = new Uint8Array(actors.table.ids.length);
  for (const { members } of groups) for (const actor of members) isCounted[actor] = 1;
  const nodes = new Int32Array(isCounted.length);
  let count = 0;
  for (let actor = 0; actor < isCounted.length; actor += 1) {
    const isIn = isCounted[actor] === 1 || (actors.alive.values[actor] === 1 && isDocumented(snapshot, actor) === true);
    if (!isIn) continue;
    nodes[actor] = count;
    count += 1;
  }
  const network = adjacencyOf(
    count,
    groups.map(({ members }) => members.map((actor) => nodes[actor] as number)),
  );
  const measured = fragmentationOf(count, reachOfAll(network));
  return { fragmentation: plainFragmentation(measured), distanceFragmentation: distanceFragmentation(measured) };
}

/** Grants that were granted, and what they sum to: re-granted money and unknown amounts apart. */
function sumGrants({ funding }: Snapshot): Pick<IndicatorValues, 'grants' | 'grantedAmount'> {
  let grants = 0;
  let grantedAmount: number | null = null;
  for (let link = 0; link < funding.table.ids.length; link += 1) {
    if (!isGranted(funding, link)) continue;
    grants += 1;
    const amount = funding.amount.values[link] as number;
    if (funding.passThrough.values[link] !== 1 && !Number.isNaN(amount)) grantedAmount = (grantedAmount ?? 0) + amount;
  }
  return { grants, grantedAmount };
}
