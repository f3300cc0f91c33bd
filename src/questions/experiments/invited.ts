/**
 * Who should hear first of what was tried: who runs or prepares the same nearby, who studies it elsewhere, and who seeks something on its themes.
 * Nobody who took part in it: they know.
 */
import { operativeParticipants } from '../../measures/participants.js';
import { NO_END, NO_START } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { type Alike, findAlike, type Seeking, seekingIt } from './alike.js';
import type { ExperimentRow } from './row.js';

/** The number of places, of projects nearby and of those that seek something, that are named. */
export const MOST_NAMED = 2;

export interface Invited {
  readonly alike: readonly Alike[];
  readonly seeking: readonly Seeking[];
  /** Ids of all of them, with those in need in the places that are named, each once, without the lead. */
  readonly actors: readonly string[];
}

export function invitedTo(snapshot: Snapshot, { initiative, asOf, lead, places }: ExperimentRow): Invited {
  const { initiatives, actors } = snapshot;
  const number = findNumber(initiatives.table, initiative);
  const tried = new Set(
    operativeParticipants(snapshot, number, NO_START, NO_END).map((each) => idOf(actors.table, each)),
  );
  const inNeed = places
    .slice(0, MOST_NAMED)
    .flatMap(({ needs }) => needs.map(({ actor }) => actor))
    .filter((actor) => !tried.has(actor));
  const alike = findAlike(snapshot, initiative, asOf)
    .filter((each) => !tried.has(each.lead))
    .slice(0, MOST_NAMED);
  const seeking = seekingIt(snapshot, initiative)
    .filter(({ actor }) => actor !== lead && !tried.has(actor) && !inNeed.includes(actor))
    .slice(0, MOST_NAMED);
  const all = [...alike.map((each) => each.lead), ...inNeed, ...seeking.map(({ actor }) => actor)];
  return { alike, seeking, actors: [...new Set(all)].filter((id) => id !== lead) };
}
