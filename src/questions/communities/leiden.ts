/**
 * Communities of high modularity, each of them connected, by the Leiden algorithm: move nodes while that raises
 * modularity, split each community into well connected parts, aggregate each part to one node, and repeat.
 * @see Traag, Waltman & van Eck, From Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9,
 * 2019
 */

import { type Adjacency, nodeCount } from '../../measures/network/network.js';
import { floatAt, intAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import { seeded } from '../../model/random.js';
import { modularityOf } from './modularity.js';
import { shuffled } from './shuffle.js';
import { fold, type WeightedGraph, weighEqually } from './weighted-graph.js';

/** The number of ties visited over all starts: a small network is searched from more starts than a large one. */
const TIES_TO_VISIT = 200_000;
const MOST_STARTS = 10;
/** The most runs of the algorithm from one start, each beginning with the communities of the last. */
const MOST_ROUNDS = 3;

/** The community of each node, numbered from 0 without gaps in the order of their first members. Deterministic. */
export function findCommunities(network: Adjacency): Int32Array {
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(TIES_TO_VISIT / Math.max(1, network.neighbours.length))));
  let best: Int32Array = renumber(Int32Array.from({ length: nodeCount(network) }, (_, node) => node)).of;
  let highest = modularityOf(network, best) ?? 0;
  for (let seed = 1; seed <= starts; seed += 1) {
    const random = seeded(seed);
    let of: Int32Array = best.map((_, node) => node);
    let reached = Number.NEGATIVE_INFINITY;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      of = improve(weighEqually(network), of, random);
      const modularity = modularityOf(network, of) ?? 0;
      if (modularity > highest + 1e-12) {
        highest = modularity;
        best = of;
      }
      if (modularity <= reached + 1e-12) break;
      reached = modularity;
    }
  }
  return renumber(best).of;
}

/** One run of the algorithm, starting from these communities. */
function improve(network: WeightedGraph, from: Int32Array, random: () => number): Int32Array {
  let graph = network;
  let of: Int32Array = renumber(from).of;
  /** By node of the network: its node in the aggregated graph. */
  let nodeIn: Int32Array = from.map((_, node) => node);
  for (;;) {
    moveNodes(graph, of, random);
    const communities = renumber(of);
    if (communities.count === nodeCount(graph)) return nodeIn.map((node) => intAt(communities.of, node));
    const parts = renumber(refine(graph, communities.of, random));
    // Nothing was aggregated, so no further step can improve the result.
    if (parts.count === nodeCount(graph)) return nodeIn.map((node) => intAt(parts.of, node));
    const next = new Int32Array(parts.count);
    parts.of.forEach((part, node) => {
      next[part] = intAt(communities.of, node);
    });
    graph = fold(graph, parts.of, parts.count);
    nodeIn = nodeIn.map((node) => intAt(parts.of, node));
    of = next;
  }
}

/** Moves one node after the other to the community where modularity rises most, until no move raises it. */
function moveNodes(graph: WeightedGraph, of: Int32Array, random: () => number): void {
  const { offsets, neighbours, weights, strengths } = graph;
  const nodes = of.length;
  const twice = strengths.reduce((sum, strength) => sum + strength, 0);
  const totals = new Float64Array(nodes);
  const sizes = new Int32Array(nodes);
  of.forEach((community, node) => {
    totals[community] = floatAt(totals, community) + floatAt(strengths, node);
    sizes[community] = intAt(sizes, community) + 1;
  });
  const empty = [...sizes.keys()].filter((community) => sizes[community] === 0);
  const queue = shuffled(nodes, random);
  const isQueued = new Uint8Array(nodes).fill(1);
  const links = new Float64Array(nodes);
  const touched = new Int32Array(nodes);
  let waiting = nodes;
  for (let head = 0; waiting > 0; head = (head + 1) % nodes) {
    const node = intAt(queue, head);
    waiting -= 1;
    isQueued[node] = 0;
    const own = intAt(of, node);
    const strength = floatAt(strengths, node);
    let count = 0;
    for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
      const community = intAt(of, intAt(neighbours, at));
      if (links[community] === 0) touched[count++] = community;
      links[community] = floatAt(links, community) + floatAt(weights, at);
    }
    totals[own] = floatAt(totals, own) - strength;
    let best = own;
    let most = floatAt(links, own) - (strength * floatAt(totals, own)) / twice;
    for (let k = 0; k < count; k += 1) {
      const community = intAt(touched, k);
      const gain = floatAt(links, community) - (strength * floatAt(totals, community)) / twice;
      if (gain > most + 1e-12) {
        most = gain;
        best = community;
      }
      links[community] = 0;
    }
    links[own] = 0;
    // Alone is better than in any of these communities.
    if (most < -1e-12) best = empty.pop() ?? best;
    totals[best] = floatAt(totals, best) + strength;
    if (best === own) continue;
    of[node] = best;
    sizes[best] = intAt(sizes, best) + 1;
    sizes[own] = intAt(sizes, own) - 1;
    if (sizes[own] === 0) empty.push(own);
    for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
      const other = intAt(neighbours, at);
      if (isQueued[other] === 1 || of[other] === best) continue;
      isQueued[other] = 1;
      queue[(head + 1 + waiting) % nodes] = other;
      waiting += 1;
    }
  }
}

/**
 * Splits each community into parts: a node that is alone joins a part it is tied to, when both are well connected to
 * the community.
 */
function refine(graph: WeightedGraph, of: Int32Array, random: () => number): Int32Array {
  const { offsets, neighbours, weights, strengths } = graph;
  const nodes = of.length;
  const twice = strengths.reduce((sum, strength) => sum + strength, 0);
  const part = Int32Array.from({ length: nodes }, (_, node) => node);
  const communityTotals = new Float64Array(nodes);
  const totals = strengths.slice();
  /** By part: the weight of its ties with the rest of its community. */
  const outward = new Float64Array(nodes);
  const isAlone = new Uint8Array(nodes).fill(1);
  for (let node = 0; node < nodes; node += 1) {
    const own = intAt(of, node);
    communityTotals[own] = floatAt(communityTotals, own) + floatAt(strengths, node);
    for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
      if (of[intAt(neighbours, at)] === own) outward[node] = floatAt(outward, node) + floatAt(weights, at);
    }
  }
  const isWellConnected = (each: number, community: number) => {
    const total = floatAt(totals, each);
    return floatAt(outward, each) >= (total * (floatAt(communityTotals, community) - total)) / twice - 1e-12;
  };
  const links = new Float64Array(nodes);
  const touched = new Int32Array(nodes);
  for (const node of shuffled(nodes, random)) {
    const own = intAt(of, node);
    if (isAlone[node] !== 1 || !isWellConnected(node, own)) continue;
    let count = 0;
    for (let at = intAt(offsets, node), to = intAt(offsets, node + 1); at < to; at += 1) {
      const other = intAt(neighbours, at);
      if (of[other] !== own) continue;
      const its = intAt(part, other);
      if (links[its] === 0) touched[count++] = its;
      links[its] = floatAt(links, its) + floatAt(weights, at);
    }
    let best = node;
    let most = 0;
    for (let k = 0; k < count; k += 1) {
      const its = intAt(touched, k);
      const gain = floatAt(links, its) - (floatAt(strengths, node) * floatAt(totals, its)) / twice;
      if (gain > most + 1e-12 && isWellConnected(its, own)) {
        most = gain;
        best = its;
      }
    }
    if (best !== node) {
      const tied = floatAt(links, best);
      part[node] = best;
      isAlone[best] = 0;
      totals[best] = floatAt(totals, best) + floatAt(strengths, node);
      outward[best] = floatAt(outward, best) + floatAt(outward, node) - 2 * tied;
    }
    for (let k = 0; k < count; k += 1) links[intAt(touched, k)] = 0;
  }
  return part;
}

/** Numbers parts from 0 in the order of their first nodes. */
function renumber(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  const renumbered = of.map((part) => {
    if (numbers[part] === -1) numbers[part] = count++;
    return intAt(numbers, part);
  });
  return { of: renumbered, count };
}

export const communitiesJob = job(import.meta.url, { findCommunities });
