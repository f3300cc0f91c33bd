/** Distances in the network, in ties, by breadth-first search. */
import { intAt, shortAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import { type Adjacency, nodeCount } from './network.js';

/** By node: the number of other nodes at distance 1, 2, and so on. Time is nodes × ties. */
export function reachOfAll({ offsets, neighbours }: Adjacency): number[][] {
  const nodes = offsets.length - 1;
  const metBy = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  return Array.from({ length: nodes }, (_, source) => {
    const reached: number[] = [];
    queue[0] = source;
    metBy[source] = source;
    let [first, end] = [0, 1];
    while (first < end) {
      const after = end;
      for (; first < after; first += 1) {
        const node = intAt(queue, first);
        for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
          const next = intAt(neighbours, at);
          if (metBy[next] === source) continue;
          metBy[next] = source;
          queue[end] = next;
          end += 1;
        }
      }
      if (end > after) reached.push(end - after);
    }
    return reached;
  });
}

export const NO_PATH = 65_535;

/** The distance from each node to each other node, row by row; NO_PATH where there is no path. */
export function distancesOf(network: Adjacency): Uint16Array {
  const { offsets, neighbours } = network;
  const nodes = nodeCount(network);
  const distances = new Uint16Array(nodes * nodes).fill(NO_PATH);
  const queue = new Int32Array(nodes);
  for (let source = 0; source < nodes; source += 1) {
    const row = distances.subarray(source * nodes, (source + 1) * nodes);
    row[source] = 0;
    queue[0] = source;
    for (let [head, end] = [0, 1]; head < end; head += 1) {
      const node = intAt(queue, head);
      for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
        const next = intAt(neighbours, at);
        if (row[next] !== NO_PATH) continue;
        row[next] = shortAt(row, node) + 1;
        queue[end] = next;
        end += 1;
      }
    }
  }
  return distances;
}

export const reachJob = job(import.meta.url, { reachOfAll });
