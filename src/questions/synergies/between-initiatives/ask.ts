/** Turns the arguments of the question from ids and dates into numbers. */
import type { QuerySynergiesArgs } from '../../../language/generated/types.js';
import { askPairs } from '../../../measures/pairs-ask.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import type { SynergiesAsk } from './find.js';

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askSynergies(
  snapshot: Snapshot,
  filters: QuerySynergiesArgs,
  wanted: readonly string[] | null,
  asOf: string,
): SynergiesAsk {
  const { kind } = filters;
  return {
    ...askPairs(snapshot, filters, wanted, asOf),
    kinds: kind ? new Set(kind.map((each) => codeOf(synergyKinds, each))) : null,
    minimumScore: filters.minimumScore ?? 0,
    everyKind: filters.everyKind ?? false,
  };
}

/** The parameters of cypher/synergies-between-initiatives.cypher. */
export function askCypher(filters: QuerySynergiesArgs, initiatives: readonly string[] | null, asOf: string) {
  return {
    asOf,
    initiatives,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    actor: filters.actor ?? null,
    kinds: filters.kind ?? null,
    from: filters.period?.start ?? null,
    to: filters.period?.end ?? null,
    minimumScore: filters.minimumScore ?? 0,
    everyKind: filters.everyKind ?? false,
    limit: 1_000_000,
  };
}
