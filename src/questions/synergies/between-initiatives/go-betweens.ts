/**
 * Go-betweens of two initiatives: actors that share an initiative under way with a lead of each. There are none when a
 * lead of one shares an initiative with a lead of the other.
 */
import { currentProjects } from '../../../measures/current-projects.js';
import { leadsOf, operativeParticipants } from '../../../measures/participants.js';
import { mayBeMet } from '../../../model/actors.js';
import { intAt } from '../../../model/at.js';
import { actorKinds, codeOf, isLead } from '../../../model/closed-lists.js';
import { compareIds } from '../../../model/ids.js';
import { hasRoleOn } from '../../../model/initiatives.js';
import { isListed } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';

export interface GoBetween {
  readonly actor: number;
  /** The initiatives under way on that day that it shares with a lead of either of the two. */
  readonly initiatives: readonly number[];
}

/** Actors whose task is to bring others together come first among equals. */
const CONVENERS = ['NETWORK', 'PUBLIC_AGENCY'].map((kind) => codeOf(actorKinds, kind));

/**
 * Sorted by: for how many of the two it leads an initiative that it shares with a lead of that one; then networks and
 * public agencies first; then how many of the shared initiatives are on the leaf; then id.
 * @param leaf the theme under which the pair is counted; −1 for none
 */
export function goBetweens(snapshot: Snapshot, a: number, b: number, leaf: number, day: number): GoBetween[] {
  const { actors, initiatives, subjects } = snapshot;
  const leads = [leadsOf(snapshot, a, day), leadsOf(snapshot, b, day)] as const;
  const [ofA, ofB] = leads.map((each) => partnersByActor(snapshot, each, day)) as [Shared, Shared];
  const share = leads[0].some((lead) => leads[1].includes(lead) || ofB.has(lead));
  if (share) return [];
  const leadsIt = (actor: number, initiative: number): boolean =>
    hasRoleOn(initiatives, initiative, actor, isLead, day);
  const isOnLeaf = (initiative: number) =>
    isListed(subjects.themes, intAt(initiatives.subject.values, initiative), leaf);
  const byInitiative = compareIds(initiatives.table);
  const byActor = compareIds(actors.table);
  return [...ofA]
    .flatMap(([actor, withA]) => {
      const withB = ofB.get(actor);
      if (withB === undefined || !mayBeMet(actors, actor)) return [];
      const shared = [...new Set([...withA, ...withB])].sort(byInitiative);
      const led = [withA, withB].filter((each) => [...each].some((initiative) => leadsIt(actor, initiative))).length;
      const convenes = CONVENERS.includes(actors.kind.values[actor] ?? -1) ? 0 : 1;
      return [{ actor, initiatives: shared, keys: [-led, convenes, -shared.filter(isOnLeaf).length] as const }];
    })
    .sort(
      (x, y) => x.keys[0] - y.keys[0] || x.keys[1] - y.keys[1] || x.keys[2] - y.keys[2] || byActor(x.actor, y.actor),
    )
    .map(({ actor, initiatives: shared }) => ({ actor, initiatives: shared }));
}

/** By partner: the initiatives under way that it shares with one of these actors. */
type Shared = ReadonlyMap<number, ReadonlySet<number>>;

function partnersByActor(snapshot: Snapshot, leads: readonly number[], day: number): Shared {
  const found = new Map<number, Set<number>>();
  for (const lead of leads) {
    for (const initiative of currentProjects(snapshot, lead, day)) {
      for (const partner of operativeParticipants(snapshot, initiative, day)) {
        if (partner === lead) continue;
        const shared = found.get(partner);
        if (shared) shared.add(initiative);
        else found.set(partner, new Set([initiative]));
      }
    }
  }
  return found;
}
