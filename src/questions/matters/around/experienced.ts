/** Peers that have done what somebody seeks help with: they can be asked before anybody is paid. */
import { leadOf } from '../../../measures/lead-of.js';
import { isPartOf } from '../../../measures/lineage.js';
import { areOneHouse } from '../../../measures/one-house.js';
import { COMPANY } from '../../../model/actors.js';
import { byteAt, intAt } from '../../../model/at.js';
import { isLead, isPublic } from '../../../model/closed-lists.js';
import { meetRanges } from '../../../model/grounds.js';
import { epciOfHome, reachOf } from '../../../model/home-epci.js';
import { compareIds } from '../../../model/ids.js';
import { hasRoleFrom, isCompared } from '../../../model/initiatives.js';
import { isListed, listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';

/** By number. */
export interface Experienced {
  readonly actor: number;
  /** What it leads, or led, on the theme. */
  readonly initiative: number;
}

const leadsWhole = (snapshot: Snapshot, actor: number, initiative: number, day: number): boolean =>
  listAt(snapshot.initiatives.ofActor, actor).some(
    (whole) =>
      hasRoleFrom(snapshot.initiatives, whole, actor, isLead, day) && isPartOf(snapshot.initiatives, initiative, whole),
  );

/**
 * Actors that lead, or led, an initiative on the theme which has begun by that day: public ones anywhere, others only
 * near the seeker, and no companies; those near first, each once.
 */
export function experiencedPeers(snapshot: Snapshot, seeker: number, theme: number, day: number): Experienced[] {
  const { initiatives, actors, subjects, grounds } = snapshot;
  const near = new Set(reachOf(snapshot, intAt(actors.home.values, seeker)));
  const own = listAt(grounds.ranges, intAt(actors.actsIn.values, seeker));
  const isNear = (actor: number) =>
    [...epciOfHome(snapshot, intAt(actors.home.values, actor))].some((each) => near.has(each));
  const found = new Map<number, Experienced & { readonly rank: number }>();
  for (let each = 0; each < initiatives.table.count; each += 1) {
    if (!isCompared(initiatives, each) || intAt(initiatives.start.values, each) > day) continue;
    if (!isListed(subjects.themes, intAt(initiatives.subject.values, each), theme)) continue;
    const actor = leadOf(snapshot, each, day);
    if (actor === undefined) continue;
    const known = found.get(actor);
    // Nothing is better than near.
    if (known?.rank === 0) continue;
    if (actors.kind.values[actor] === COMPANY || areOneHouse(snapshot, actor, seeker, day)) continue;
    // What is a part of its own programme it knows.
    if (leadsWhole(snapshot, seeker, each, day)) continue;
    const isThere = meetRanges(own, listAt(grounds.ranges, intAt(initiatives.ground.values, each)));
    const rank = isNear(actor) || isThere ? 0 : 1;
    if (rank > 0 && !isPublic(byteAt(actors.kind.values, actor))) continue;
    if (known === undefined || rank < known.rank) found.set(actor, { actor, initiative: each, rank });
  }
  const byId = compareIds(actors.table);
  return [...found.values()].sort((one, other) => one.rank - other.rank || byId(one.actor, other.actor));
}
