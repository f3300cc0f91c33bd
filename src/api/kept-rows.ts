/** What was read of entities, kept where an engine follows the graph, until the graph changes. */

import type { Context } from '../answers/context.js';
import { weightOfRows } from '../fresh/cache.js';

/** By the names that the client gave; an error stands where its value would. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** By id. */
export type Rows = Map<string, Row>;

interface Kept {
  readonly rows: Rows;
  bytes: number;
}

const none = (): Kept => ({ rows: new Map(), bytes: 0 });

/** The rows of a query, of the graph as it is now. */
export function keptRows({ fresh }: Context, query: string): Rows | undefined {
  return fresh?.known.remember(query, none).rows;
}

export function keepRows({ fresh }: Context, query: string, found: readonly Row[]): void {
  if (fresh === undefined) return;
  const kept = fresh.known.remember(query, none);
  for (const row of found) kept.rows.set(row.id, row);
  kept.bytes += weightOfRows(found);
  fresh.known.weigh(query, kept.bytes);
}
