/** From the arguments of the questions, in ids and dates, to what the engine is asked, in numbers. */
import { codeOf, initiativeKinds, synergyKinds } from '../engine/closed-lists.js';
import type { CoordinationKind } from '../engine/coordination.js';
import { dayOf, NO_END, NO_START } from '../engine/days.js';
import { findNumber } from '../engine/ids.js';
import type { ActorFilter } from '../engine/isolated-actors.js';
import { listAt } from '../engine/lists.js';
import type { OverlapsAsk } from '../engine/overlaps.js';
import type { PairsAsk } from '../engine/pairs-ask.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { IntroductionsAsk } from '../engine/synergies-between-actors.js';
import type { SynergiesAsk } from '../engine/synergies-between-initiatives.js';
import { territoriesWithin } from '../engine/territories.js';
import type { GroundKind } from '../engine/territory-factor.js';
import { narrowerThemes } from '../engine/themes.js';
import { introductionWeights } from './introduction-weights.js';
import type { OverlapArguments } from './overlaps.js';
import type { SynergyArguments } from './synergies.js';

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
