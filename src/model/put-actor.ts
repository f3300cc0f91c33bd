/** Writes an actor into a snapshot, whether new or changed. */

import { mayBeMet, others } from './actors.js';
import { intAt } from './at.js';
import { actorKinds, bodyTypes, codeOf, linkNatures, memberRoles, resources } from './closed-lists.js';
import { write } from './column.js';
import { datedRelations } from './dated-relations.js';
import type { ActorRecord, ThemedResource } from './entity-records.js';
import { type GroundColumns, groundOf } from './grounds.js';
import { findNumber, numberOf } from './ids.js';
import { addToList, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { subjectOf, type Themes } from './themes.js';

/** @returns its number */
export function putActor(snapshot: Snapshot, facts: ActorRecord): number {
  const { actors, subjects, themes, grounds, territories } = snapshot;
  const it = numberOf(actors.table, facts.id);
  for (const other of others(actors.memberships, it)) removeFromList(actors.members, other, it);
  for (const other of others(actors.links, it)) removeFromList(actors.linkedBy, other, it);
  if (mayBeMet(actors, it)) removeFromList(actors.ofSubject, intAt(actors.subject.values, it), it);

  write(actors.alive, it, facts.archived ? 0 : 1);
  write(actors.kind, it, codeOf(actorKinds, facts.kind));
  write(actors.bodyType, it, codeOf(bodyTypes, facts.bodyType));
  write(actors.legalUnit, it, facts.siren === null ? 0 : numberOf(actors.sirens, facts.siren) + 1);
  write(actors.authorityOf, it, facts.siren === null ? 0 : (territories.ofSiren.get(facts.siren) ?? -1) + 1);
  setList(actors.needs, it, resourcesOnThemes(themes, facts.needs));
  setList(actors.offers, it, resourcesOnThemes(themes, facts.offers));
  write(actors.subject, it, subjectOf(subjects, themes, facts.themes));
  const acts = groundOf(grounds, territories, facts.actsIn);
  const seat = groundOf(grounds, territories, facts.seatedIn);
  write(actors.actsIn, it, acts);
  write(actors.seatedIn, it, seat);
  write(actors.home, it, homeOf(grounds, acts, seat));
  setList(actors.memberships, it, datedRelations(actors.table, memberRoles, facts.memberships));
  setList(actors.links, it, datedRelations(actors.table, linkNatures, facts.links));

  for (const other of others(actors.memberships, it)) addToList(actors.members, other, it);
  for (const other of others(actors.links, it)) addToList(actors.linkedBy, other, it);
  if (mayBeMet(actors, it)) addToList(actors.ofSubject, intAt(actors.subject.values, it), it);
  return it;
}

/** Unknown resources, unknown themes and archived themes are left out. */
function resourcesOnThemes({ table, archived }: Themes, stated: readonly ThemedResource[]): number[] {
  const numbers: number[] = [];
  const met = new Set<string>();
  for (const [resource, name] of stated) {
    const code = codeOf(resources, resource);
    const theme = typeof name === 'number' ? name : findNumber(table, name);
    const key = `${code} ${theme}`;
    if (code >= resources.length || theme < 0 || archived[theme] || met.has(key)) continue;
    met.add(key);
    numbers.push(code, theme);
  }
  return numbers;
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
