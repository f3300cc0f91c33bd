/** Turns the arguments of the question into what is asked: numbers for the engine, parameters for the Cypher definition. A filter is added to both here. */
import type { QueryOverlapsArgs } from '../../language/generated/types.js';
import { askPairs } from '../../measures/pairs-ask.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { OverlapsAsk } from './find.js';

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askOverlaps(
  snapshot: Snapshot,
  filters: QueryOverlapsArgs,
  wanted: readonly string[] | null,
  asOf: string,
): OverlapsAsk {
  const { kind, coordination } = filters;
  return {
    ...askPairs(snapshot, filters, wanted, asOf),
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    ground: filters.ground ?? null,
    coordination: coordination ? new Set(coordination) : null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
  };
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
