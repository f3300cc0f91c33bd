/** The overlaps by their definition, cypher/overlaps.cypher. */

import type { Context } from '../../answers/context.js';
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import type { Overlap } from './describe.js';
import { identifyOverlap, type OverlapRow } from './row.js';

/** Every row of the answer, in its order, by the Cypher definition. */
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

/** The parameters of cypher/overlaps.cypher. */
export function askCypher(filters: QueryOverlapsArgs, initiatives: readonly string[] | null, asOf: string) {
  return {
    asOf,
    initiatives,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    from: filters.period?.start ?? null,
    to: filters.period?.end ?? null,
    kinds: filters.kind ?? null,
    actor: filters.actor ?? null,
    ground: filters.ground ?? null,
    coordination: filters.coordination ?? null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
    limit: 1_000_000,
  };
}
