/** The overlaps by their Cypher definition, cypher/overlaps.cypher. */

import type { Context } from '../../answers/context.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { askCypher } from './ask.js';
import type { Overlap } from './describe.js';
import { identifyOverlap, type OverlapRow } from './row.js';

/** Every row of the answer in order, by the Cypher definition. */
export async function findOverlapsInCypher(
  context: Context,
  filters: QueryOverlapsArgs,
  initiatives: readonly string[] | null,
): Promise<OverlapRow[]> {
  const ask = askCypher(filters, initiatives, filters.asOf ?? context.today);
  return (await context.answer<{ overlap: Overlap }>('overlaps', ask)).map(({ overlap }) =>
    identifyOverlap(overlap, ask.asOf),
  );
}
