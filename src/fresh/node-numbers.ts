/** Maps Neo4j's node numbers to the numbers of the snapshot, while a graph is loaded. */
import { createColumn, write } from '../model/column.js';

/** Neo4j's number of a node: stable only while the node exists. */
export type Node = number;

/** One row of the statements that read every entity holds this many nodes: those with the same `number / 25`, rounded down. */
const NODES_PER_ROW = 25;

export interface Nodes {
  add(node: Node, number: number): void;
  /** The number in the snapshot. Undefined, and counted in `missed`, when the node was created after its kind was read. */
  find(node: Node): number | undefined;
  readonly missed: number;
}

export function createNodes(): Nodes {
  // Stored plus one: 0 means absent.
  const numbers = createColumn(Int32Array);
  let missed = 0;
  return {
    add: (node, number) => write(numbers, node, number + 1),
    find(node) {
      const found = numbers.values[node] ?? 0;
      if (found > 0) return found - 1;
      missed += 1;
      return undefined;
    },
    get missed() {
      return missed;
    },
  };
}

/** Groups the values of rows by node, for the nodes of one row. */
export function gatherByNode<R extends readonly [Node, ...unknown[]], T>(
  rows: readonly R[],
  toValue: (row: R) => T | undefined,
): (node: Node) => readonly T[] {
  const lists: T[][] = [];
  const nothing: readonly T[] = [];
  for (const row of rows) {
    const value = toValue(row);
    if (value === undefined) continue;
    const at = row[0] % NODES_PER_ROW;
    const list = lists[at];
    if (list === undefined) lists[at] = [value];
    else list.push(value);
  }
  return (node) => lists[node % NODES_PER_ROW] ?? nothing;
}
