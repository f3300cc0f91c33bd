/** The actors and their ties on a day as an undirected graph, built from rows of the snapshot or of Cypher alike. */
import { intAt } from '../../model/at.js';
import { allocateShared } from '../../model/shared-memory.js';

/** An actor as the questions on the network see it; all lists hold ids, sorted. */
export interface NetworkActor {
  readonly id: string;
  readonly kind: string | null;
  /** Judged, and with a theme, an initiative or a seat in a body: it counts in the network even without a tie. */
  readonly documented: boolean;
  /** The themes that it works on and the themes above them, without the roots. */
  readonly themes: readonly string[];
  /** The EPCI where it is at home. */
  readonly epci: readonly string[];
  /** Bodies in which it sits on the day. */
  readonly seats: readonly string[];
  /** Actors to which it must not be introduced: those that are one house with it on the day, or will work with it. */
  readonly known: readonly string[];
  /**
   * The actors where it meets others on the day: its technical bodies, and each EPCI and JOINT_BODY of which it is a
   * member.
   */
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
 * Numbers the actors that are tied or documented in the order of their ids, and joins those that are tied.
 * @param groups all members of a group are tied to each other; a member that is not among the actors is ignored
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

/** The adjacency in which the nodes of each list are all tied to each other, in memory that threads can share. */
export function adjacencyOf(nodes: number, lists: readonly (readonly number[] | Int32Array)[]): Adjacency {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  for (const list of lists) {
    for (const node of list) {
      for (const other of list) if (other !== node) sets[node]?.add(other);
    }
  }
  const ends = sets.reduce((sum, { size }) => sum + size, 0);
  const offsets = new Int32Array(allocateShared(4 * (nodes + 1)));
  const neighbours = new Int32Array(allocateShared(4 * ends));
  let end = 0;
  sets.forEach((set, node) => {
    neighbours.set(Int32Array.from(set).sort(), end);
    end += set.size;
    offsets[node + 1] = end;
  });
  return { offsets, neighbours };
}

/** The nodes tied to this one, ascending; a view that must not be written to. */
export function neighboursOf({ offsets, neighbours }: Adjacency, node: number): Int32Array {
  return neighbours.subarray(offsets[node], offsets[node + 1]);
}

/** The number of nodes that a node is tied to. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return intAt(offsets, node + 1) - intAt(offsets, node);
}

/** The number of nodes, those without a tie included. */
export function nodeCount({ offsets }: Adjacency): number {
  return offsets.length - 1;
}

/** The number of distinct pairs of tied nodes. */
export function tieCount({ neighbours }: Adjacency): number {
  return neighbours.length / 2;
}
