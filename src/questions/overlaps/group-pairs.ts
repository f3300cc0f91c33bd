/** Groups overlaps: connected pairs on the same leaf theme, of the pairs that the question lists without filters. */

import type { PairRanking } from '../../measures/ranking.js';
import { orderBy } from '../../measures/ranking.js';
import { countedLeaf } from '../../measures/subject/counted-leaf.js';
import { informationOfThemes } from '../../measures/subject/information.js';
import { intAt, numberAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns } from '../../model/snapshot.js';

/** Two initiatives and the theme under which the pair is counted, by number; −1 when there is none. */
export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  readonly theme: number;
}

export interface OverlapGroups {
  /** The group of each pair, in the order of the pairs given; −1: none. */
  readonly ofPair: Int32Array;
  /** By group: its theme, and the number of its pairs. */
  readonly theme: Int32Array;
  readonly pairs: Int32Array;
  /** The members of a group stand from `starts[group]` to `starts[group + 1]`, in the order of their ids. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** The connected components of the pairs of each theme: nine similar workshops are one group, not 36 pairs. */
export function groupOverlaps(
  linked: readonly LinkedPair[],
  compareIds: (one: number, other: number) => number,
): OverlapGroups {
  // Union-find over (theme, initiative).
  const nodes = new Map<number, number>();
  const above: number[] = [];
  const most = linked.reduce((largest, { a, b }) => Math.max(largest, a, b), 0) + 1;
  const nodeOf = ({ theme }: LinkedPair, initiative: number): number => {
    const key = theme * most + initiative;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const fresh = above.length;
    above.push(fresh);
    nodes.set(key, fresh);
    return fresh;
  };
  const rootOf = (node: number): number => {
    let root = node;
    while (above[root] !== root) root = numberAt(above, root);
    above[node] = root;
    return root;
  };
  for (const pair of linked) {
    if (pair.theme >= 0) above[rootOf(nodeOf(pair, pair.b))] = rootOf(nodeOf(pair, pair.a));
  }
  const groups = new Map<number, { readonly group: number; readonly theme: number; readonly members: Set<number> }>();
  const pairs: number[] = [];
  const ofPair = Int32Array.from(linked, (pair) => {
    if (pair.theme < 0) return -1;
    const root = rootOf(nodeOf(pair, pair.a));
    const found = groups.get(root) ?? { group: groups.size, theme: pair.theme, members: new Set() };
    groups.set(root, found);
    found.members.add(pair.a).add(pair.b);
    pairs[found.group] = (pairs[found.group] ?? 0) + 1;
    return found.group;
  });
  const inOrder = [...groups.values()].map(({ members }) => [...members].sort(compareIds));
  const starts = new Int32Array(inOrder.length + 1);
  inOrder.forEach(({ length }, group) => {
    starts[group + 1] = intAt(starts, group) + length;
  });
  return {
    ofPair,
    theme: Int32Array.from(groups.values(), ({ theme }) => theme),
    pairs: Int32Array.from(pairs),
    starts,
    members: Int32Array.from(inOrder.flat()),
  };
}

/** The first `count` pairs of a ranking, each with the theme that links it. */
function linkPairs(columns: Columns, ranking: PairRanking, count: number): LinkedPair[] {
  const information = informationOfThemes(columns);
  return Array.from({ length: count }, (_, place) => {
    const [a, b] = [intAt(ranking.a, place), intAt(ranking.b, place)];
    return { a, b, theme: countedLeaf(columns, information, a, b) };
  });
}

/** Size in bytes. */
export function weightOfGroups({ ofPair, theme, pairs, starts, members }: OverlapGroups): number {
  return [ofPair, theme, pairs, starts, members].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** A group; all references are ids. */
export interface OverlapGroupRow {
  readonly theme: string;
  /** Sorted by id. */
  readonly initiatives: readonly string[];
  /** The number of pairs of the group. */
  readonly pairs: number;
}

/** @param names return the id of a theme and of an initiative by number */
export function nameGroup(
  { theme, pairs, starts, members }: OverlapGroups,
  group: number,
  names: { readonly theme: (number: number) => string; readonly initiative: (number: number) => string },
): OverlapGroupRow {
  const ids = Array.from(members.subarray(starts[group], starts[group + 1]), names.initiative);
  const id = names.theme(intAt(theme, group));
  return { theme: id, initiatives: ids, pairs: intAt(pairs, group) };
}

/**
 * The groups of the first pairs of a ranking, from the columns that a snapshot shares with a thread.
 * @public a thread finds it by its name
 */
export function groupSharedOverlaps(
  { columns, inOrder }: SharedSnapshot,
  ranking: PairRanking,
  count: number,
): OverlapGroups {
  return groupOverlaps(linkPairs(columns, ranking, count), orderBy(inOrder.initiatives));
}

export const groupsJob = job(import.meta.url, { groupSharedOverlaps });
