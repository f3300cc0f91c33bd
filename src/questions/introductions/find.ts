/**
 * Introductions: new ties, one after the other, that bring the network closest together. Each step takes the pair with
 * a common theme or EPCI that lowers F_D most, computed exactly, among actors that no earlier step named. An upper bound rules
 * out most pairs without computing distances to every actor.
 */

import { type Network, nodeCount } from '../../measures/network/network.js';
import { distancesOf, NO_PATH } from '../../measures/network/reach.js';
import { numberAt, shortAt } from '../../model/at.js';
import { itemAt } from '../../model/item-at.js';
import { job } from '../../model/job.js';
import { round } from '../../model/round.js';
import { type Fragmentation, fragmentationOf } from '../fragmentation/find.js';
import { findInCommon, type InCommon, isIntroducible } from './in-common.js';

export interface IntroductionStep extends InCommon {
  readonly a: string;
  readonly b: string;
  readonly before: Fragmentation;
  readonly after: Fragmentation;
  /** Pairs of actors whose distance falls, including pairs that had no path. */
  readonly pairsCloser: number;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  /** The change of Σ 1 ÷ distance over all pairs, as a share of all pairs; rounded. */
  readonly gain: number;
  readonly inCommon: InCommon;
}

/** @param dismissed pairs of ids, `a b`, that were dismissed, a before b */
export function findIntroductions(network: Network, count: number, dismissed: readonly string[]): IntroductionStep[] {
  const nodes = nodeCount(network);
  const distances = distancesOf(network);
  const introduced = new Uint8Array(nodes);
  const idOf = (node: number) => itemAt(network.actors, node).id;
  const isOpen = (a: number, b: number) =>
    isIntroducible(network.actors[a], network.actors[b]) && !isDismissed.has(`${idOf(a)} ${idOf(b)}`);
  const isDismissed = new Set(dismissed);
  const steps: IntroductionStep[] = [];
  let reached = reachIn(distances, nodes);
  while (steps.length < count) {
    const best = findBest(network, distances, reached, introduced, isOpen);
    if (best === null) break;
    const { a, b } = best;
    introduced[a] = 1;
    introduced[b] = 1;
    const before = fragmentationOf(nodes, reached);
    const pairsCloser = addTie(distances, nodes, a, b);
    reached = reachIn(distances, nodes);
    const after = fragmentationOf(nodes, reached);
    steps.push({ a: idOf(a), b: idOf(b), before, after, pairsCloser, ...best.inCommon });
  }
  return steps;
}

function findBest(
  network: Network,
  distances: Uint16Array,
  reached: readonly (readonly number[])[],
  introduced: Uint8Array,
  isOpen: (a: number, b: number) => boolean,
): Candidate | null {
  const nodes = nodeCount(network);
  const pairs = (nodes * (nodes - 1)) / 2;
  // Includes the actor itself, at distance 0.
  const counts = reached.map((list) => [1, ...list]);
  let best: Candidate | null = null;
  // Actors that are close to many come first, so that most later pairs can be ruled out.
  const closeness = counts.map((list) => list.reduce((sum, count, distance) => sum + count / (distance + 1), 0));
  const order = [...closeness.keys()].sort((a, b) => numberAt(closeness, b) - numberAt(closeness, a) || a - b);
  for (let i = 0; i < nodes; i += 1) {
    for (let j = i + 1; j < nodes; j += 1) {
      const [a, b] = [
        Math.min(numberAt(order, i), numberAt(order, j)),
        Math.max(numberAt(order, i), numberAt(order, j)),
      ];
      const distance = shortAt(distances, a * nodes + b);
      // An actor that was already introduced is not named again.
      if (distance === 1 || introduced[a] === 1 || introduced[b] === 1) continue;
      const bound = boundOf(itemAt(counts, a), itemAt(counts, b), distance);
      const mayBeat: boolean = best === null || bound / pairs + 1e-12 >= best.gain;
      if (!mayBeat || !isOpen(a, b)) continue;
      const inCommon = findInCommon(network, a, b);
      if (inCommon === null) continue;
      const exact = distance === NO_PATH ? bound : gainWithin(distances, nodes, a, b);
      const candidate = { a, b, gain: round(exact / pairs), inCommon };
      if (best === null || compare(candidate, best) < 0) best = candidate;
    }
  }
  return best;
}

/** Negative when the first is better. */
function compare(one: Candidate, two: Candidate): number {
  return (
    two.gain - one.gain ||
    two.inCommon.sharedThemes.length - one.inCommon.sharedThemes.length ||
    two.inCommon.sharedEpci.length - one.inCommon.sharedEpci.length ||
    one.a - two.a ||
    one.b - two.b
  );
}

/**
 * An upper bound of the gain in Σ 1 ÷ distance. With the new tie the path from i to j takes d(i, a) + 1 + d(b, j);
 * before, it was no longer than the path through the old connection of a and b. Exact when a and b had no path.
 */
function boundOf(fromA: readonly number[], fromB: readonly number[], distance: number): number {
  let most = 0;
  fromA.forEach((countA, i) => {
    fromB.forEach((countB, j) => {
      most += countA * countB * (1 / (i + j + 1) - (distance === NO_PATH ? 0 : 1 / (i + j + distance)));
    });
  });
  return most;
}

/**
 * The exact gain when a and b already have a path: only nodes nearer to a by two or more gain a shorter path to nodes
 * nearer to b.
 */
function gainWithin(distances: Uint16Array, nodes: number, a: number, b: number): number {
  const [nearA, nearB]: [number[], number[]] = [[], []];
  for (let node = 0; node < nodes; node += 1) {
    const [toA, toB] = [shortAt(distances, a * nodes + node), shortAt(distances, b * nodes + node)];
    if (toA + 1 < toB) nearA.push(node);
    else if (toB + 1 < toA) nearB.push(node);
  }
  let won = 0;
  for (const i of nearA) {
    const around = shortAt(distances, a * nodes + i) + 1;
    for (const j of nearB) {
      const now = shortAt(distances, i * nodes + j);
      const then = around + shortAt(distances, b * nodes + j);
      if (then < now) won += 1 / then - 1 / now;
    }
  }
  return won;
}

/** Updates the distances for a new tie. @returns the number of pairs that it brings closer */
function addTie(distances: Uint16Array, nodes: number, a: number, b: number): number {
  const sliceOf = (end: number) => distances.slice(end * nodes, (end + 1) * nodes);
  const [toA, toB] = [sliceOf(a), sliceOf(b)];
  let closer = 0;
  for (let i = 0; i < nodes; i += 1) {
    for (let j = 0; j < nodes; j += 1) {
      const by = 1 + Math.min(shortAt(toA, i) + shortAt(toB, j), shortAt(toB, i) + shortAt(toA, j));
      if (by >= shortAt(distances, i * nodes + j)) continue;
      distances[i * nodes + j] = by;
      closer += 1;
    }
  }
  return closer / 2;
}

function reachIn(distances: Uint16Array, nodes: number): number[][] {
  return Array.from({ length: nodes }, (_, node) => {
    const counts: number[] = [];
    for (const distance of distances.subarray(node * nodes, (node + 1) * nodes)) {
      if (distance === 0 || distance === NO_PATH) continue;
      while (counts.length < distance) counts.push(0);
      counts[distance - 1] = numberAt(counts, distance - 1) + 1;
    }
    return counts;
  });
}

export const introductionsJob = job(import.meta.url, { findIntroductions }, { isLong: true });
