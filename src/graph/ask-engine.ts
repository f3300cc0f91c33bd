/** From the arguments of overlaps and synergies, in ids and dates, to what the engine is asked, in numbers. */
import { codeOf, initiativeKinds, synergyKinds } from '../engine/closed-lists.js';
import type { CoordinationKind } from '../engine/coordination.js';
import { dayOf, NO_END, NO_START } from '../engine/days.js';
import { listAt } from '../engine/lists.js';
import type { OverlapsAsk } from '../engine/overlaps.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { IntroductionsAsk } from '../engine/synergies-between-actors.js';
import type { SynergiesAsk } from '../engine/synergies-between-initiatives.js';
import { territoriesWithin } from '../engine/territories.js';
import type { GroundKind } from '../engine/territory-factor.js';
import { narrowerThemes } from '../engine/themes.js';
import { introductionWeights } from './introduction-weights.js';
import type { OverlapArguments } from './overlaps.js';
import type { SynergyArguments } from './synergies.js';

/** The number of an id; −1 for one that the engine does not know, which nothing is compared with. */
const numberIn = (table: { numbers: ReadonlyMap<string, number> }, id: string) => table.numbers.get(id) ?? -1;

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askEngine(
  { themes, territories, initiatives, actors }: Snapshot,
  filters: OverlapArguments,
  wanted: readonly string[] | null,
  asOf: string,
): OverlapsAsk {
  const { theme, territory, actor, period, kind, coordination } = filters;
  return {
    asOf: dayOf(asOf),
    initiatives: wanted === null ? null : wanted.map((id) => numberIn(initiatives.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, numberIn(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, numberIn(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    kinds: kind ? new Set(kind.map((each) => codeOf(initiativeKinds, each))) : null,
    actor: actor == null ? null : numberIn(actors.table, actor),
    ground: (filters.ground ?? null) as GroundKind | null,
    coordination: coordination ? new Set(coordination as CoordinationKind[]) : null,
    minimumScore: filters.minimumScore ?? 0.1,
    past: filters.past ?? false,
  };
}

/** @param wanted only pairs with one of these initiatives; null: every pair */
export function askSynergies(
  { themes, territories, initiatives, actors }: Snapshot,
  filters: SynergyArguments,
  wanted: readonly string[] | null,
  asOf: string,
): SynergiesAsk {
  const { theme, territory, actor, period, kind } = filters;
  return {
    asOf: dayOf(asOf),
    initiatives: wanted === null ? null : wanted.map((id) => numberIn(initiatives.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, numberIn(themes.table, theme)),
    places: territory == null ? null : listAt(territories.ranges, numberIn(territories.table, territory)),
    from: period?.start ? dayOf(period.start) : NO_START,
    to: period?.end ? dayOf(period.end) : NO_END,
    kinds: kind ? new Set(kind.map((each) => codeOf(synergyKinds, each))) : null,
    actor: actor == null ? null : numberIn(actors.table, actor),
    minimumScore: filters.minimumScore ?? 0,
  };
}

/** @param wanted only pairs with one of these actors; null: every pair */
export function askIntroductions(
  { themes, territories, actors }: Snapshot,
  { theme, territory, minimumScore }: SynergyArguments,
  wanted: readonly string[] | null,
  asOf: string,
): IntroductionsAsk {
  return {
    asOf: dayOf(asOf),
    actors: wanted === null ? null : wanted.map((id) => numberIn(actors.table, id)),
    themes: theme == null ? null : narrowerThemes(themes, numberIn(themes.table, theme)),
    territories: territory == null ? null : territoriesWithin(territories, numberIn(territories.table, territory)),
    minimumScore: minimumScore ?? 0,
    weights: introductionWeights,
  };
}
