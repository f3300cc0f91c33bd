/** Who should hear first of what was tried: who runs or prepares the same nearby, and who seeks something on its themes. */
import type { Snapshot } from '../../model/snapshot.js';
import { type Alike, alikeNear, type Seeking, seekingNear } from './alike.js';
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
  const inNeed = places.slice(0, MOST_NAMED).flatMap(({ needs }) => needs.map(({ actor }) => actor));
  const alike = alikeNear(snapshot, initiative, asOf).slice(0, MOST_NAMED);
  const seeking = seekingNear(snapshot, initiative)
    .filter(({ actor }) => actor !== lead && !inNeed.includes(actor))
    .slice(0, MOST_NAMED);
  const all = [...alike.map((each) => each.lead), ...inNeed, ...seeking.map(({ actor }) => actor)];
  return { alike, seeking, actors: [...new Set(all)].filter((id) => id !== lead) };
}
