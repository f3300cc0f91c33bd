/** Turns the arguments of the question from ids and dates into numbers of the snapshot. */

import type { QuerySynergiesArgs } from '../../../language/generated/types.js';
import { filterActors } from '../../../measures/actors/actor-filter.js';
import { rules } from '../../../measures/rules.js';
import { wideActors } from '../../../measures/wide/wide-actors.js';
import { dayOf } from '../../../model/days.js';
import { findNumber } from '../../../model/ids.js';
import type { Snapshot } from '../../../model/snapshot.js';
import type { ActorSynergiesAsk } from './find.js';
import { actorSynergyWeights } from './weights.js';

/** The default minimum score of a list of all pairs. */
export const DEFAULT_SCORE = rules.ACTOR_SYNERGY_SCORE.value;

/** The default number of suggestions of an actor in a list of all pairs. */
export const DEFAULT_PER_ACTOR = rules.SUGGESTIONS_PER_ACTOR.value;

/**
 * @param wanted only pairs with one of these actors; null: every pair
 * @param home id of the territory of the council; used only when every pair is asked for
 */
export function askActorSynergies(
  snapshot: Snapshot,
  filters: QuerySynergiesArgs,
  wanted: readonly string[] | null,
  asOf: string,
  home: string | null,
): ActorSynergiesAsk {
  return {
    asOf: dayOf(asOf),
    actors: wanted === null ? null : wanted.map((id) => findNumber(snapshot.actors.table, id)),
    ...filterActors(snapshot, filters),
    minimumScore: filters.minimumScore ?? (wanted === null ? DEFAULT_SCORE : 0),
    alreadyMeeting: filters.alreadyMeeting ?? false,
    wide:
      wanted === null ? wideActors(snapshot, home === null ? -1 : findNumber(snapshot.territories.table, home)) : null,
    weights: actorSynergyWeights,
  };
}
