/** A change by ids as a change by numbers of a snapshot. */
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Hypothesis } from './row.js';
import type { Supposition } from './suppose.js';

/** Undefined when it names something that is not in the snapshot. */
export function suppositionOf(
  { initiatives, actors }: Snapshot,
  { mergeInitiatives, funderWithdraws, actorLeaves, initiativeStops, newTie }: Hypothesis,
): Supposition | undefined {
  const numbers = (part: Snapshot['initiatives'] | Snapshot['actors'], ids: readonly string[]) => {
    const found = ids.map((id) => findNumber(part.table, id));
    return found.every((number) => part.alive.values[number] === 1) ? found : [];
  };
  const [kept, merged] = numbers(initiatives, mergeInitiatives ?? []);
  if (kept !== undefined && merged !== undefined) return { what: 'ONE_INITIATIVE', kept, merged };
  const [funder] = numbers(actors, funderWithdraws ? [funderWithdraws] : []);
  if (funder !== undefined) return { what: 'FUNDER_GONE', funder };
  const [actor] = numbers(actors, actorLeaves ? [actorLeaves] : []);
  if (actor !== undefined) return { what: 'ACTOR_GONE', actor };
  const [initiative] = numbers(initiatives, initiativeStops ? [initiativeStops] : []);
  if (initiative !== undefined) return { what: 'INITIATIVE_GONE', initiative };
  const [one, other] = numbers(actors, newTie ?? []);
  return one !== undefined && other !== undefined ? { what: 'NEW_TIE', one, other } : undefined;
}
