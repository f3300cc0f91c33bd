/** An undirected graph with weighted ties and nodes, which the search for communities aggregates step by step. */

import type { Adjacency } from '../../measures/network/network.js';
import { floatAt, intAt } from '../../model/at.js';

export interface WeightedGraph extends Adjacency {
  /** The weight of each entry of `neighbours`. */
  readonly weights: Float64Array;
  /**
   * By node: the weights of its ties, plus twice the weights of the ties that were aggregated into it. The sum over
   * nodes never changes.
   */
  readonly strengths: Float64Array;
}

export function weighEqually({ offsets, neighbours }: Adjacency): WeightedGraph {
  const strengths = Float64Array.from(
    { length: offsets.length - 1 },
    (_, node) => intAt(offsets, node + 1) - intAt(offsets, node),
  );
  return { offsets, neighbours, weights: new Float64Array(neighbours.length).fill(1), strengths };
}

/**
 * Aggregates each part to one node. @param partOf part by node, numbered from 0 without gaps @param parts number of
 * parts
 */
export function fold({ offsets, neighbours, weights, strengths }: WeightedGraph, partOf: Int32Array, parts: number) {
  const starts = new Int32Array(parts + 1);
  for (const part of partOf) starts[part + 1] = intAt(starts, part + 1) + 1;
  for (let part = 0; part < parts; part += 1) {
    starts[part + 1] = intAt(starts, part + 1) + intAt(starts, part);
  }
  const members = new Int32Array(partOf.length);
  const next = starts.slice();
  partOf.forEach((part, node) => {
    members[intAt(next, part)] = node;
    next[part] = intAt(next, part) + 1;
  });
  const folded = {
    offsets: new Int32Array(parts + 1),
    neighbours: new Int32Array(neighbours.length),
    weights: new Float64Array(neighbours.length),
    strengths: new Float64Array(parts),
  };
  const placeOf = new Int32Array(parts).fill(-1);
  let end = 0;
  for (let part = 0; part < parts; part += 1) {
    const first = end;
    for (let k = intAt(starts, part); k < intAt(starts, part + 1); k += 1) {
      const node = intAt(members, k);
      folded.strengths[part] = floatAt(folded.strengths, part) + floatAt(strengths, node);
      for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
        const other = intAt(partOf, intAt(neighbours, at));
        if (other === part) continue;
        let place = intAt(placeOf, other);
        if (place < first) {
          place = end;
          placeOf[other] = end;
          folded.neighbours[end] = other;
          end += 1;
        }
        folded.weights[place] = floatAt(folded.weights, place) + floatAt(weights, at);
      }
    }
    folded.offsets[part + 1] = end;
  }
  return { ...folded, neighbours: folded.neighbours.slice(0, end), weights: folded.weights.slice(0, end) };
}
