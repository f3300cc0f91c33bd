/**
 * Exact betweenness: over all pairs of other nodes, the share of their shortest paths that pass through a node.
 *
 * The search goes level by level from each source and stores no lists of predecessors: each step looks at the edges of the
 * smaller level. Nodes outside the level before or after hold 0 and add nothing, so most steps need no test.
 * @see Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25(2), 2001
 */
import { floatAt, intAt, numberAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import { breadthOrder, renumberNodes } from './breadth-order.js';
import type { Adjacency } from './network.js';

/**
 * Adds to each node its dependency: the shares of the shortest paths from these sources that pass through the node. Over
 * all sources each unordered pair counts twice, so the betweenness is half of the sum. Time is sources × ties.
 */
function addBetweenness({ offsets, neighbours }: Adjacency, sources: Iterable<number>, sums: Float64Array): void {
  const nodes = offsets.length - 1;
  /** Number of shortest paths from the source; 0 for a node not yet met. */
  const paths = new Float64Array(nodes);
  /** (1 + the dependency of the source on the node) ÷ paths, for the levels below; 0 elsewhere. */
  const shares = new Float64Array(nodes);
  const gathered = new Float64Array(nodes);
  /** The nodes in the order of their levels, then those not yet met. */
  const order = new Int32Array(nodes);
  const placeOf = new Int32Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    order[node] = node;
    placeOf[node] = node;
  }
  const swapTo = (node: number, place: number) => {
    const [from, other] = [intAt(placeOf, node), intAt(order, place)];
    order[place] = node;
    order[from] = other;
    placeOf[node] = place;
    placeOf[other] = from;
  };
  const edgesOf = (first: number, after: number): number => {
    let edges = 0;
    for (let k = first; k < after; k += 1) {
      const node = intAt(order, k);
      edges += intAt(offsets, node + 1) - intAt(offsets, node);
    }
    return edges;
  };

  for (const source of sources) {
    paths.fill(0);
    shares.fill(0);
    gathered.fill(0);
    swapTo(source, 0);
    paths[source] = 1;
    const starts = [0, 1];
    let edgesLeft = neighbours.length - edgesOf(0, 1);
    const edges = [neighbours.length - edgesLeft];
    for (let level = 0; ; level += 1) {
      const first = numberAt(starts, level);
      const after = numberAt(starts, level + 1);
      let end = after;
      if (numberAt(edges, level) <= edgesLeft) {
        for (let k = first; k < after; k += 1) {
          const node = intAt(order, k);
          const count = floatAt(paths, node);
          for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
            const next = intAt(neighbours, at);
            const place = intAt(placeOf, next);
            if (place < after) continue;
            if (place >= end) {
              swapTo(next, end);
              end += 1;
            }
            paths[next] = floatAt(paths, next) + count;
          }
        }
      } else {
        for (let k = after; k < nodes; k += 1) {
          const node = intAt(order, k);
          let count = 0;
          for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
            count += floatAt(paths, intAt(neighbours, at));
          }
          if (count === 0) continue;
          gathered[node] = count;
          swapTo(node, end);
          end += 1;
        }
        // Written only after the level is done, so that a node of this level does not count for another.
        for (let k = after; k < end; k += 1) {
          const node = intAt(order, k);
          paths[node] = floatAt(gathered, node);
          gathered[node] = 0;
        }
      }
      if (end === after) break;
      starts.push(end);
      edges.push(edgesOf(after, end));
      edgesLeft -= numberAt(edges, level + 1);
    }
    for (let level = edges.length - 1; level > 0; level -= 1) {
      const first = numberAt(starts, level);
      const after = numberAt(starts, level + 1);
      // These nodes have received everything from the level below.
      for (let k = first; k < after; k += 1) {
        const node = intAt(order, k);
        const through = floatAt(paths, node) * floatAt(gathered, node);
        sums[node] = floatAt(sums, node) + through;
        shares[node] = (1 + through) / floatAt(paths, node);
      }
      if (level === 1) break;
      const before = numberAt(starts, level - 1);
      if (numberAt(edges, level) <= numberAt(edges, level - 1)) {
        for (let k = first; k < after; k += 1) {
          const node = intAt(order, k);
          const share = floatAt(shares, node);
          for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
            const above = intAt(neighbours, at);
            gathered[above] = floatAt(gathered, above) + share;
          }
        }
      } else {
        for (let k = before; k < first; k += 1) {
          const node = intAt(order, k);
          let share = 0;
          for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
            share += floatAt(shares, intAt(neighbours, at));
          }
          gathered[node] = share;
        }
      }
    }
  }
}

/**
 * The betweenness of each node, not normalised: each unordered pair of other nodes once.
 * @param first the first source
 * @param every takes every n-th source from the first: the result is one of n parts, which add up
 */
export function sumBetweenness(network: Adjacency, first = 0, every = 1): Float64Array {
  const order = breadthOrder(network);
  const sums = new Float64Array(order.length);
  const sources = function* () {
    for (let source = first; source < sums.length; source += every) yield source;
  };
  addBetweenness(renumberNodes(network, order), sources(), sums);
  const halves = new Float64Array(order.length);
  order.forEach((node, place) => {
    halves[node] = floatAt(sums, place) / 2;
  });
  return halves;
}

export const betweennessJob = job(import.meta.url, { sumBetweenness }, { isLong: true });
