/** Graphology, the graph library of JavaScript: neighbours of neighbours, counted in a map. */

import { type OpenEngine, pairsOf, TOP } from './engine.js';
import { loadRival } from './rivals.js';
import { Best } from './search/best.js';

interface Graph {
  addNode(name: string): void;
  addUndirectedEdge(from: string, to: string): void;
  forEachNeighbor(name: string, visit: (neighbour: string) => void): void;
  degree(name: string): number;
}

export const openGraphology: OpenEngine = async ({ offsets, features }) => {
  const { module, version } = await loadRival<{ default: new () => Graph }>('graphology');
  const graph = new module.default();
  const items = Array.from({ length: offsets.length - 1 }, (_, item) => `initiative-${item}`);
  for (const item of items) graph.addNode(item);
  for (const feature of new Set(features)) graph.addNode(`feature-${feature}`);
  for (const [item, feature] of pairsOf({ offsets, features })) {
    graph.addUndirectedEdge(`initiative-${item}`, `feature-${feature}`);
  }
  const degrees = new Map(items.map((item) => [item, graph.degree(item)]));
  const findTop = (item: string) => {
    const shared = new Map<string, number>();
    graph.forEachNeighbor(item, (feature) => {
      graph.forEachNeighbor(feature, (other) => {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      });
    });
    shared.delete(item);
    const size = degrees.get(item) as number;
    const best = new Best(TOP);
    let number = 0;
    for (const [other, count] of shared) best.offer(number++, count / (size + (degrees.get(other) as number) - count));
    return Array.from(best.scores);
  };
  return { version: `graphology ${version}`, answer: async () => items.flatMap(findTop), close: async () => undefined };
};
