/** What was read of entities, kept where an engine follows the graph, until the graph changes. */
import type { Context } from './context.js';

/** By the names that the client gave; an error stands where its value would. */
export type Row = Readonly<Record<string, unknown>>;

/** By id. */
export type Rows = Map<string, Row>;

export interface KeptRows {
  ofQuery: Map<string, Rows>;
  count: number;
}

/** Some tens of megabytes; when they are more, all are forgotten. */
const MOST_KEPT = 20_000;

/** Those of the graph as it is now. */
export function keptRows({ fresh }: Context): KeptRows | undefined {
  return fresh?.remember<KeptRows>('rows', none);
}

const none = () => ({ ofQuery: new Map(), count: 0 });

/** @param more how many of the rows were not kept before */
export function keepRows(kept: KeptRows, query: string, rows: Rows, more: number): void {
  if (kept.count + more > MOST_KEPT) Object.assign(kept, none());
  kept.ofQuery.set(query, rows);
  kept.count += more;
}
