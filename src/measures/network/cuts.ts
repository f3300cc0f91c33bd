/**
 * Cut vertices: the nodes whose removal disconnects other nodes, and the pieces that would remain.
 * @see Hopcroft & Tarjan, Algorithm 447: efficient algorithms for graph manipulation, 1973
 */
import { intAt } from '../../model/at.js';
import { type Adjacency, neighboursOf, nodeCount } from './network.js';

/** By node, 1 for each cut vertex. Time is nodes + ties; no recursion, since a chain of ties may be long. */
export function findCuts(network: Adjacency): Uint8Array {
  const nodes = nodeCount(network);
  const isCut = new Uint8Array(nodes);
  /** The order in which nodes are met, from 1; 0: not met. */
  const met = new Int32Array(nodes);
  /** The earliest node that a node, or one met from it, is tied to. */
  const earliest = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  /** By node: the place of the next tie to follow. */
  const next = network.offsets.slice(0, nodes);
  let count = 0;
  for (let root = 0; root < nodes; root += 1) {
    if (intAt(met, root) > 0) continue;
    let branches = 0;
    let node = root;
    meet(root);
    while (node >= 0) {
      const place = intAt(next, node);
      const above = intAt(parent, node);
      if (place < intAt(network.offsets, node + 1)) {
        next[node] = place + 1;
        const other = intAt(network.neighbours, place);
        if (intAt(met, other) === 0) {
          parent[other] = node;
          meet(other);
          node = other;
        } else if (other !== above) {
          earliest[node] = Math.min(intAt(earliest, node), intAt(met, other));
        }
        continue;
      }
      if (above === root) branches += 1;
      else if (above >= 0 && intAt(earliest, node) >= intAt(met, above)) isCut[above] = 1;
      if (above >= 0) earliest[above] = Math.min(intAt(earliest, above), intAt(earliest, node));
      node = above;
    }
    if (branches > 1) isCut[root] = 1;
  }
  return isCut;

  function meet(node: number): void {
    count += 1;
    met[node] = count;
    earliest[node] = count;
  }
}

/** The pieces that the partners of a node, and those tied to them, form without it: the largest first, then by smallest node; nodes ascending. */
export function piecesWithout(network: Adjacency, node: number): Int32Array[] {
  const isMet = new Uint8Array(nodeCount(network));
  isMet[node] = 1;
  const pieces: Int32Array[] = [];
  for (const partner of neighboursOf(network, node)) {
    if (isMet[partner] === 1) continue;
    isMet[partner] = 1;
    const piece = [partner];
    // The list grows while it is walked.
    for (const each of piece)
      for (const other of neighboursOf(network, each)) {
        if (isMet[other] === 1) continue;
        isMet[other] = 1;
        piece.push(other);
      }
    pieces.push(Int32Array.from(piece).sort());
  }
  return pieces.sort((a, b) => b.length - a.length || intAt(a, 0) - intAt(b, 0));
}
