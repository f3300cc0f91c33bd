/** Writes an actor into a snapshot, whether new or changed. */

import { mayBeMet, others } from './actors.js';
import { intAt } from './at.js';
import { actorKinds, bodyTypes, codeOf, linkNatures, memberRoles, resources } from './closed-lists.js';
import { write } from './column.js';
import { datedRelations } from './dated-relations.js';
import type { ActorRecord, ThemedResource } from './entity-records.js';
import { type GroundColumns, groundOf } from './grounds.js';
import { findNumber, numberOf } from './ids.js';
import { compareNumbers, insertInList, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { subjectOf, type Themes } from './themes.js';

/** @returns the number of the actor */
export function putActor(snapshot: Snapshot, facts: ActorRecord): number {
  const { actors, subjects, themes, grounds, territories } = snapshot;
  const actor = numberOf(actors.table, facts.id);
  for (const other of others(actors.memberships, actor)) removeFromList(actors.members, other, actor);
  for (const other of others(actors.links, actor)) removeFromList(actors.linkedBy, other, actor);
  if (mayBeMet(actors, actor)) removeFromList(actors.ofSubject, intAt(actors.subject.values, actor), actor);

  write(actors.alive, actor, facts.archived ? 0 : 1);
  write(actors.kind, actor, codeOf(actorKinds, facts.kind));
  write(actors.bodyType, actor, codeOf(bodyTypes, facts.bodyType));
  write(actors.legalUnit, actor, facts.siren === null ? 0 : numberOf(actors.sirens, facts.siren) + 1);
  write(actors.authorityOf, actor, facts.siren === null ? 0 : (territories.ofSiren.get(facts.siren) ?? -1) + 1);
  setList(actors.needs, actor, resourcesOnThemes(themes, facts.needs));
  setList(actors.offers, actor, resourcesOnThemes(themes, facts.offers));
  write(actors.subject, actor, subjectOf(subjects, themes, facts.themes));
  const acts = groundOf(grounds, territories, facts.actsIn);
  const seat = groundOf(grounds, territories, facts.seatedIn);
  write(actors.actsIn, actor, acts);
  write(actors.seatedIn, actor, seat);
  write(actors.home, actor, homeOf(grounds, acts, seat));
  setList(actors.memberships, actor, datedRelations(actors.table, memberRoles, facts.memberships));
  setList(actors.links, actor, datedRelations(actors.table, linkNatures, facts.links));

  for (const other of others(actors.memberships, actor)) insertInList(actors.members, other, actor);
  for (const other of others(actors.links, actor)) insertInList(actors.linkedBy, other, actor);
  if (mayBeMet(actors, actor)) insertInList(actors.ofSubject, intAt(actors.subject.values, actor), actor);
  return actor;
}

/** Unknown resources, unknown themes and archived themes are left out. */
function resourcesOnThemes({ table, archived }: Themes, stated: readonly ThemedResource[]): number[] {
  const pairs: [code: number, theme: number][] = [];
  const met = new Set<string>();
  for (const [resource, name] of stated) {
    const code = codeOf(resources, resource);
    const theme = typeof name === 'number' ? name : findNumber(table, name);
    const key = `${code} ${theme}`;
    if (code >= resources.length || theme < 0 || archived[theme] || met.has(key)) continue;
    met.add(key);
    pairs.push([code, theme]);
  }
  return pairs.sort(compareNumbers).flat();
}

/**
 * @param acts the ground on which an actor acts
 * @param seat the ground of its seat, used when it acts nowhere
 * @returns the ground that represents all grounds with the same EPCI: two actors have the same one exactly when they
 * are at home in the same EPCI
 */
function homeOf({ named, home }: GroundColumns, acts: number, seat: number): number {
  return intAt(home.values, listAt(named, acts).length > 0 ? acts : seat);
}
