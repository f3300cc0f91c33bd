/** Makes a hypothetical change on a copy of the snapshot. `cypher/what-if/` defines the same changes. */

import { mayBeMet } from '../../model/actors.js';
import { intAt, numberAt } from '../../model/at.js';
import { audiencesIn } from '../../model/audiences.js';
import { codeOf, initiativeKinds, linkNatures, phases, roles, statuses } from '../../model/closed-lists.js';
import { write } from '../../model/column.js';
import { NO_END, NO_START } from '../../model/days.js';
import type { DatedRelation, InitiativeRecord } from '../../model/entity-records.js';
import { forkSnapshot } from '../../model/fork.js';
import { idOf } from '../../model/ids.js';
import { eachParticipant } from '../../model/initiatives.js';
import { insertInList, isListed, type Lists, listAt, removeFromList, setList } from '../../model/lists.js';
import { putInitiative } from '../../model/put-initiative.js';
import type { Snapshot } from '../../model/snapshot.js';
import { namedThemes } from '../../model/themes.js';

/** A hypothetical change; entities are given by number. */
export type Supposition =
  | { readonly what: 'ONE_INITIATIVE'; readonly kept: number; readonly merged: number }
  | { readonly what: 'FUNDER_GONE'; readonly funder: number }
  | { readonly what: 'ACTOR_GONE'; readonly actor: number }
  | { readonly what: 'INITIATIVE_GONE'; readonly initiative: number }
  | { readonly what: 'NEW_TIE'; readonly one: number; readonly other: number };

/** @param day of the change @returns the changed copy; the snapshot given does not change */
export function suppose(snapshot: Snapshot, change: Supposition, day: number): Snapshot {
  const copy = forkSnapshot(snapshot);
  if (change.what === 'ONE_INITIATIVE') mergeInitiatives(copy, change.kept, change.merged);
  else if (change.what === 'FUNDER_GONE') withdraw(copy, change.funder, day);
  else if (change.what === 'ACTOR_GONE') leave(copy, change.actor);
  else if (change.what === 'INITIATIVE_GONE')
    putInitiative(copy, { ...factsOf(copy, change.initiative), archived: true });
  else tie(copy, change.one, change.other, day);
  return copy;
}

/** The first initiative takes over everything of the second. */
function mergeInitiatives(snapshot: Snapshot, kept: number, merged: number): void {
  const { initiatives, funding } = snapshot;
  const [one, other] = [factsOf(snapshot, kept), factsOf(snapshot, merged)];
  const parts = [...listAt(initiatives.parts, merged)];
  putInitiative(snapshot, { ...other, archived: true });
  // A part-of relation that would close a cycle is left out.
  const wholes = numbersIn(other.wholes).filter((whole) => whole !== kept && !leadsTo(initiatives.wholes, whole, kept));
  putInitiative(snapshot, {
    ...one,
    start: one.start === null || other.start === null ? null : Math.min(one.start, other.start),
    end: one.end === null || other.end === null ? null : Math.max(one.end, other.end),
    audiences: [...one.audiences, ...other.audiences],
    themes: [...one.themes, ...other.themes],
    territories: [...one.territories, ...other.territories],
    wholes: [...new Set([...numbersIn(one.wholes), ...wholes])],
    participants: [...one.participants, ...other.participants],
  });
  for (const part of new Set(parts)) {
    if (part === kept || leadsTo(initiatives.wholes, kept, part)) continue;
    const facts = factsOf(snapshot, part);
    putInitiative(snapshot, { ...facts, wholes: [...new Set([...numbersIn(facts.wholes), kept])] });
  }
  for (const link of [...listAt(initiatives.funding, merged)]) {
    if (isListed(funding.initiatives, link, kept)) continue;
    insertInList(funding.initiatives, link, kept);
    insertInList(initiatives.funding, kept, link);
  }
}

const FUNDER = codeOf(roles, 'FUNDER');

/** Removes what the funder pays on that day or later; what has ended stays. */
function withdraw(snapshot: Snapshot, funder: number, day: number): void {
  const { initiatives, actors, funding } = snapshot;
  for (const link of listAt(actors.grants, funder)) {
    if (intAt(funding.end.values, link) >= day) write(funding.alive, link, 0);
  }
  for (const initiative of new Set(listAt(initiatives.ofActor, funder))) {
    const facts = factsOf(snapshot, initiative);
    const participants = facts.participants.filter(
      ([actor, role, , to]) => actor !== funder || role !== roles[FUNDER] || (to !== null && to < day),
    );
    if (participants.length < facts.participants.length) putInitiative(snapshot, { ...facts, participants });
  }
}

/** The actor is archived; what it granted stays granted. */
function leave({ actors }: Snapshot, actor: number): void {
  if (mayBeMet(actors, actor)) removeFromList(actors.ofSubject, intAt(actors.subject.values, actor), actor);
  write(actors.alive, actor, 0);
}

/** Adds a convention between two actors from a day on. */
function tie({ actors }: Snapshot, one: number, other: number, day: number): void {
  const links = [...listAt(actors.links, one)];
  let at = 0;
  while (at < links.length && numberAt(links, at) <= other) at += 4;
  links.splice(at, 0, other, codeOf(linkNatures, 'CONVENTION_WITH'), day, NO_END);
  setList(actors.links, one, links);
  insertInList(actors.linkedBy, other, one);
}

/** The record of an initiative, with references as numbers. */
function factsOf({ initiatives, subjects, grounds }: Snapshot, initiative: number): InitiativeRecord {
  const valueIn = <T>(list: readonly T[], code: number | undefined): T | null => list[code ?? -1] ?? null;
  const participants: DatedRelation[] = [];
  eachParticipant(initiatives, initiative, (actor, role, from, to) => {
    participants.push([actor, valueIn(roles, role), from === NO_START ? null : from, to === NO_END ? null : to]);
  });
  const [start, end] = [intAt(initiatives.start.values, initiative), intAt(initiatives.end.values, initiative)];
  return {
    id: idOf(initiatives.table, initiative),
    kind: valueIn(initiativeKinds, initiatives.kind.values[initiative]),
    phase: valueIn(phases, initiatives.phase.values[initiative]),
    status: valueIn(statuses, initiatives.status.values[initiative]),
    archived: initiatives.alive.values[initiative] !== 1,
    start: start === NO_START ? null : start,
    end: end === NO_END ? null : end,
    hasResults: initiatives.hasResults.values[initiative] === 1,
    audiences: audiencesIn(intAt(initiatives.audiences.values, initiative)),
    themes: namedThemes(subjects, intAt(initiatives.subject.values, initiative)),
    territories: [...listAt(grounds.named, intAt(initiatives.ground.values, initiative))],
    wholes: [...listAt(initiatives.wholes, initiative)],
    participants,
  };
}

const numbersIn = (names: readonly (number | string)[]): number[] => names.filter((name) => typeof name === 'number');

/** Whether one is a part of the other, over any number of steps, archived initiatives included. */
function leadsTo(wholes: Lists, part: number, wanted: number): boolean {
  const met = new Set(listAt(wholes, part));
  for (const each of met) for (const above of listAt(wholes, each)) met.add(above);
  return met.has(wanted);
}
