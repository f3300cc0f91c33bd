/** From the arguments of the question, in ids and dates, to what is asked in numbers. */
import type { CoordinationKind } from '../../measures/coordination.js';
import { askPairs } from '../../measures/pairs-ask.js';
import type { GroundKind } from '../../measures/territory-factor.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { OverlapsAsk } from './find.js';
import type { OverlapArguments } from './row.js';

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askOverlaps(
  snapshot: Snapshot,
  filters: OverlapArguments,
  wanted: readonly string[] | null,
  asOf: string,
): OverlapsAsk {
  const { kind, coordination } = filters;
  return {
    ...askPairs(snapshot, filters, wanted, asOf),
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    ground: (filters.ground ?? null) as GroundKind | null,
    coordination: coordination ? new Set(coordination as CoordinationKind[]) : null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
  };
}
