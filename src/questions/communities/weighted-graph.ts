/** An undirected graph whose ties and nodes weigh, as the search for communities folds it together step by step. */

import type { Adjacency } from '../../measures/network/network.js';
import { floatAt, intAt } from '../../model/at.js';

export interface WeightedGraph extends Adjacency {
  /** Of each entry of `neighbours`. */
  readonly weights: Float64Array;
  /** Of each node: the weights of its ties, and twice those that were folded into it. Their sum never changes. */
  readonly strengths: Float64Array;
}

export function weighEqually({ offsets, neighbours }: Adjacency): WeightedGraph {
  const strengths = Float64Array.from(
    { length: offsets.length - 1 },
    (_, node) => intAt(offsets, node + 1) - intAt(offsets, node),
  );
  return { offsets, neighbours, weights: new Float64Array(neighbours.length).fill(1), strengths };
}

/** Each part as one node. @param partOf by node, from 0 without a gap @param parts how many */
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
