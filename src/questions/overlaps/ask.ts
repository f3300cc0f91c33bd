/** From the arguments of the question, in ids and dates, to what is asked in numbers. */
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
