/**
 * The flat graph of 10⁴ initiatives as one undirected network: its nodes are initiatives and features, its ties join
 * each initiative to its features.
 */
import { type Adjacency, adjacencyOf } from '../../src/measures/network/network.js';
import { pairsOf } from '../similarity/engine.js';
import { makeFlatGraph } from '../similarity/flat-graph.js';

const INITIATIVES = 10_000;

/**
 * Features without initiatives are not nodes; the others are numbered after the initiatives, in the order of their first
 * use.
 */
export function makeFlatNetwork(): { network: Adjacency; pairs: [number, number][] } {
  const numbers = new Map<number, number>();
  const pairs = [...pairsOf(makeFlatGraph(INITIATIVES))].map(([item, feature]): [number, number] => {
    const number = numbers.get(feature) ?? INITIATIVES + numbers.size;
    numbers.set(feature, number);
    return [item, number];
  });
  return { network: adjacencyOf(INITIATIVES + numbers.size, pairs), pairs };
}
