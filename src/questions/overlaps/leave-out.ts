/** Leaves out overlaps that their leads settle in a programme that they lead together, unless somebody has decided on them. */
import { askingOf } from '../../answers/asking.js';
import type { Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { decidedIds } from '../../answers/decisions/standing-decisions.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { settledPairs } from './rank.js';
import type { OverlapRow } from './row.js';

/** @param rows the answer after decisions */
export async function leaveOutSettled(
  context: Context,
  rows: Ranked<OverlapRow>,
  filters: QueryOverlapsArgs,
): Promise<Ranked<OverlapRow>> {
  const decided = await decidedIds(context);
  const settled = await settledPairs(askingOf(context), filters);
  const left = new Set([...settled].filter((id) => !decided.has(id) && rows.has(id)));
  if (left.size === 0) return rows;
  return { ...(await rows.without(left)), repeatCount: left.size };
}
