/**
 * Breadth-first order of the nodes, from the one with the most ties: neighbours in the network then lie close in
 * memory, which saves cache misses.
 */
import { intAt } from '../../model/at.js';
import { type Adjacency, degreeOf, neighboursOf, nodeCount } from './network.js';

/** The node with the most ties first, then its neighbours, then theirs; nodes without ties at the end. */
export function breadthOrder(network: Adjacency): Int32Array {
  const nodes = nodeCount(network);
  const order = new Int32Array(nodes);
  const isMet = new Uint8Array(nodes);
  let end = 0;
  const meet = (node: number) => {
    if (isMet[node] === 1) return;
    isMet[node] = 1;
    order[end++] = node;
  };
  const byDegree = Int32Array.from({ length: nodes }, (_, node) => node).sort(
    (a, b) => degreeOf(network, b) - degreeOf(network, a) || a - b,
  );
  let place = 0;
  for (const node of byDegree) {
    meet(node);
    for (; place < end; place += 1) for (const next of neighboursOf(network, intAt(order, place))) meet(next);
  }
  return order;
}

/** The same network with its nodes numbered by their place in the order. */
export function renumberNodes(network: Adjacency, order: Int32Array): Adjacency {
  const placeOf = new Int32Array(order.length);
  order.forEach((node, place) => {
    placeOf[node] = place;
  });
  const offsets = new Int32Array(order.length + 1);
  const neighbours = new Int32Array(network.neighbours.length);
  order.forEach((node, place) => {
    const places = neighboursOf(network, node)
      .map((next) => intAt(placeOf, next))
      .sort();
    neighbours.set(places, offsets[place]);
    offsets[place + 1] = intAt(offsets, place) + places.length;
  });
  return { offsets, neighbours };
}
