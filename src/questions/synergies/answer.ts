/** Synergies of the whole graph, or with some initiatives or actors. */

import { askingOf, byEngine } from '../../answers/asking.js';
import { type Ranked, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { decidedIds } from '../../answers/decisions/standing-decisions.js';
import { homeOf } from '../../answers/home-of.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { rankEveryActorSynergy } from './between-actors/rank.js';
import { rankEverySynergy } from './between-initiatives/rank.js';
import { rankSynergiesOf } from './of-entities.js';
import { keysOfSynergy, type SynergyRow } from './row.js';

/** All rows, the best first; with ids: only rows with one of these initiatives or actors. */
export async function answerSynergies(
  context: Context,
  filters: QuerySynergiesArgs,
  entities: readonly string[] | null,
): Promise<Ranked<SynergyRow>> {
  const between = filters.between ?? 'INITIATIVES';
  if (between === 'ACTORS' && filters.kind && !filters.kind.includes('INTRODUCTION'))
    return ranked<SynergyRow>([], keysOfSynergy);
  const home = between === 'ACTORS' && entities === null ? await homeOf(context) : null;
  return findSynergies(context, { ...filters, between }, entities, home);
}

/** @param home id of home, which the synergies of all actors depend on; else null */
export const findSynergies = byEngine(
  async (
    context,
    filters: QuerySynergiesArgs,
    entities: readonly string[] | null,
    home: string | null,
  ): Promise<Ranked<SynergyRow>> => {
    const asking = askingOf(context);
    if (entities !== null) return rankSynergiesOf(context, asking, filters, entities);
    return filters.between === 'ACTORS'
      ? rankEveryActorSynergy(asking, filters, home)
      : rankEverySynergy(asking, filters, await decidedIds(context));
  },
);
