/** While a graph is read: which entity of the snapshot is behind each number that Neo4j gives to a node. */
import { createColumn, write } from '../model/column.js';

/** The number that Neo4j gives to a node, for as long as the node is there. */
export type Node = number;

/** So many nodes come together in one row of the statements that read every entity: those whose numbers begin alike. */
const NODES_PER_ROW = 25;

export interface Nodes {
  add(node: Node, number: number): void;
  /** The number in the snapshot; undefined, and counted, for a node that was not there when its kind was read. */
  find(node: Node): number | undefined;
  readonly missed: number;
}

export function createNodes(): Nodes {
  // One more than the number: 0 is for none.
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

/** What the rows tell of each node that come together. */
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
