/** From the arguments of the questions, in ids and dates, to what the engine is asked, in numbers. */
import { codeOf, initiativeKinds, synergyKinds } from '../model/closed-lists.js';
import type { CoordinationKind } from '../measures/coordination.js';
import { dayOf, NO_END, NO_START } from '../model/days.js';
import { findNumber } from '../model/ids.js';
import type { ActorFilter } from '../questions/isolated-actors/find.js';
import { listAt } from '../model/lists.js';
import type { OverlapsAsk } from '../questions/overlaps/find.js';
import type { PairsAsk } from '../measures/pairs-ask.js';
import type { Snapshot } from '../model/snapshot.js';
import type { IntroductionsAsk } from '../questions/synergies/between-actors/find.js';
import type { SynergiesAsk } from '../questions/synergies/between-initiatives/find.js';
import { territoriesWithin } from '../model/territories.js';
import type { GroundKind } from '../measures/territory-factor.js';
import { narrowerThemes } from '../model/themes.js';
import { introductionWeights } from '../questions/synergies/between-actors/weights.js';
import type { OverlapArguments } from '../questions/overlaps/resolve.js';
import type { SynergyArguments } from '../questions/synergies/resolve.js';

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askEngine(
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

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askSynergies(
  snapshot: Snapshot,
  filters: SynergyArguments,
  wanted: readonly string[] | null,
  asOf: string,
): SynergiesAsk {
  const { kind } = filters;
  return {
    ...askPairs(snapshot, filters, wanted, asOf),
    kinds: kind ? new Set(kind.map((each) => codeOf(synergyKinds, each))) : null,
    minimumScore: filters.minimumScore ?? 0,
  };
}

function askPairs(
  { themes, territories, initiatives, actors }: Snapshot,
  { theme, territory, actor, period }: Pick<OverlapArguments, 'theme' | 'territory' | 'actor' | 'period'>,
  wanted: readonly string[] | null,
  asOf: string,
): Omit<PairsAsk, 'minimumScore'> {
  return {
    asOf: dayOf(asOf),
    initiatives: wanted === null ? null : wanted.map((id) => findNumber(initiatives.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, findNumber(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, findNumber(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    actor: actor == null ? null : findNumber(actors.table, actor),
  };
}

/** @param wanted only pairs with one of these actors; null: every pair */
export function askIntroductions(
  snapshot: Snapshot,
  filters: SynergyArguments,
  wanted: readonly string[] | null,
  asOf: string,
): IntroductionsAsk {
  return {
    asOf: dayOf(asOf),
    actors: wanted === null ? null : wanted.map((id) => findNumber(snapshot.actors.table, id)),
    ...filterActors(snapshot, filters),
    minimumScore: filters.minimumScore ?? 0,
    weights: introductionWeights,
  };
}

export function filterActors(
  { themes, territories }: Snapshot,
  { theme, territory }: { readonly theme?: string | null; readonly territory?: string | null },
): ActorFilter {
  return {
    themes: theme == null ? null : narrowerThemes(themes, findNumber(themes.table, theme)),
    territories: territory == null ? null : territoriesWithin(territories, findNumber(territories.table, territory)),
  };
}
