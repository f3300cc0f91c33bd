/** The actors and their ties on a day as an undirected graph, from rows that the snapshot or Cypher gives: one form for both. */
import { intAt } from '../../model/at.js';

/** An actor as the questions on the network see it; all by id, in the order of ids. */
export interface NetworkActor {
  readonly id: string;
  readonly kind: string | null;
  /** Judged, and with a theme, an initiative or a seat in a body: it counts in the network even without a tie. */
  readonly documented: boolean;
  /** What it works on below the roots, and what is above that. */
  readonly themes: readonly string[];
  /** The EPCI in which it is at home. */
  readonly epci: readonly string[];
  /** Bodies in which it sits on the day. */
  readonly seats: readonly string[];
  /** To whom it is not to be introduced: those with which it is one house on the day, or with which it will work. */
  readonly known: readonly string[];
  /** Where it meets others on the day: its technical bodies, and the EPCI and JOINT_BODY of which it is a member. */
  readonly circles: readonly string[];
}

export type TieMedium = 'INITIATIVE' | 'NETWORK' | 'DELEGATE_OF' | 'CONVENTION_WITH';

/** A clique: each of its actors is tied to each other one. */
export interface NetworkGroup {
  readonly medium: TieMedium;
  /** Id of the initiative, of the network, or of the actor that a link points to. */
  readonly through: string;
  readonly members: readonly string[];
}

/** Neighbours of a node stand from `offsets[node]` to `offsets[node + 1]`, ascending, each once. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

export interface Network extends Adjacency {
  /** Node by node, in the order of ids: those that are tied or documented. */
  readonly actors: readonly NetworkActor[];
  readonly groups: readonly NetworkGroup[];
}

/**
 * The actors that are tied or documented, numbered in the order of their ids, and who is tied to whom.
 * @param groups everyone in one is tied to everyone else in it; members that are no actor given are passed over
 */
export function buildNetwork(actors: readonly NetworkActor[], groups: readonly NetworkGroup[]): Network {
  const tied = new Set(groups.flatMap(({ members }) => members));
  const counted = actors
    .filter(({ id, documented }) => documented || tied.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(counted.map(({ id }, node) => [id, node]));
  const lists = groups.map(({ members }) => members.flatMap((id) => numbers.get(id) ?? []));
  return { actors: counted, groups, ...adjacencyOf(counted.length, lists) };
}

/** The adjacency in which the nodes of each list know one another, in memory that threads can share. */
export function adjacencyOf(nodes: number, lists: readonly (readonly number[] | Int32Array)[]): Adjacency {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  for (const list of lists) {
    for (const node of list) {
      for (const other of list) if (other !== node) sets[node]?.add(other);
    }
  }
  const ends = sets.reduce((sum, { size }) => sum + size, 0);
  const offsets = new Int32Array(new SharedArrayBuffer(4 * (nodes + 1)));
  const neighbours = new Int32Array(new SharedArrayBuffer(4 * ends));
  let end = 0;
  sets.forEach((set, node) => {
    neighbours.set(Int32Array.from(set).sort(), end);
    end += set.size;
    offsets[node + 1] = end;
  });
  return { offsets, neighbours };
}

/** The nodes tied to this one, ascending; a view that must not be written. */
export function neighboursOf({ offsets, neighbours }: Adjacency, node: number): Int32Array {
  return neighbours.subarray(offsets[node], offsets[node + 1]);
}

/** To how many others a node is tied. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return intAt(offsets, node + 1) - intAt(offsets, node);
}

/** Those without a tie are counted too. */
export function nodeCount({ offsets }: Adjacency): number {
  return offsets.length - 1;
}

/** Number of distinct pairs of tied nodes. */
export function tieCount({ neighbours }: Adjacency): number {
  return neighbours.length / 2;
}
