/** The flat graph of 10⁴ initiatives as one undirected network: initiatives and features are its nodes, what an initiative has its ties. */
import { type Adjacency, adjacencyOf } from '../../src/measures/network/network.js';
import { pairsOf } from '../similarity/engine.js';
import { makeFlatGraph } from '../similarity/flat-graph.js';

const INITIATIVES = 10_000;

/** Features that nothing has are no nodes; they are numbered behind the initiatives, in the order in which they are met. */
export function makeFlatNetwork(): { network: Adjacency; pairs: [number, number][] } {
  const numbers = new Map<number, number>();
  const pairs = [...pairsOf(makeFlatGraph(INITIATIVES))].map(([item, feature]): [number, number] => {
    const number = numbers.get(feature) ?? INITIATIVES + numbers.size;
    numbers.set(feature, number);
    return [item, number];
  });
  return { network: adjacencyOf(INITIATIVES + numbers.size, pairs), pairs };
}
