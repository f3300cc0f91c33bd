/**
 * Turns the arguments of the question into numbers for the engine, and into parameters for the Cypher definition. Add a
 * new filter to both here.
 */
import { AudienceMatch, Coordination, Ground, type QueryOverlapsArgs } from '../../language/generated/types.js';
import { askPairs } from '../../measures/pairs-ask.js';
import { rules } from '../../measures/rules.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { OverlapsAsk } from './find.js';

/** Every kind of ground, for lookups of a pair by its id, whatever its ground. */
export const everyGround: readonly Ground[] = Object.values(Ground);
export const everyCoordination: readonly Coordination[] = Object.values(Coordination);
export const everyAudienceMatch: readonly AudienceMatch[] = Object.values(AudienceMatch);

/** The lists asked for; a missing list takes its own default. */
function listsOf({ ground, coordination, audience }: QueryOverlapsArgs) {
  return {
    ground: ground ?? everyGround.filter((each) => each !== 'NESTED'),
    coordination: coordination ?? everyCoordination.filter((each) => each !== 'JOINT'),
    audience: audience ?? everyAudienceMatch.filter((each) => each !== 'DIFFERENT'),
  };
}

/** The same lists as sets, for the engine. */
function setsOf(filters: QueryOverlapsArgs): Pick<OverlapsAsk, 'ground' | 'coordination' | 'audience'> {
  const { ground, coordination, audience } = listsOf(filters);
  return { ground: new Set(ground), coordination: new Set(coordination), audience: new Set(audience) };
}

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askOverlaps(
  snapshot: Snapshot,
  filters: QueryOverlapsArgs,
  wanted: readonly string[] | null,
  asOf: string,
): OverlapsAsk {
  const { kind } = filters;
  return {
    ...askPairs(snapshot, filters, wanted, asOf),
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    ...setsOf(filters),
    minimumScore: filters.minimumScore ?? rules.OVERLAP_SCORE.value,
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
    ...listsOf(filters),
    minimumScore: filters.minimumScore ?? rules.OVERLAP_SCORE.value,
    past: filters.past ?? false,
    limit: 1_000_000,
  };
}
