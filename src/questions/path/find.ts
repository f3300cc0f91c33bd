/**
 * The shortest path from one actor or initiative to another, through the roles, networks, delegations and conventions
 * of a day.
 */

import { eachRelation, isTyingLink } from '../../measures/ties.js';
import { tiesMembers } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { codeOf, isOperative, linkNatures } from '../../model/closed-lists.js';
import { findNumber, idOf } from '../../model/ids.js';
import { eachParticipant, hasRoleOn, isAbandoned, isOver } from '../../model/initiatives.js';
import { valueAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

export type PathMedium = 'PARTICIPATION' | 'NETWORK' | 'DELEGATE_OF' | 'CONVENTION_WITH';

/** From one end to the other; `media[k]` leads from stop k to stop k + 1. */
export interface FoundPath {
  readonly stops: readonly string[];
  readonly labels: readonly ('Actor' | 'Initiative')[];
  readonly media: readonly PathMedium[];
}

/**
 * The shortest path by breadth-first search; of several of the same length, the one whose ids sort first.
 * @param from @param to ids of actors or initiatives
 * @param maximumLength in steps
 * @param day days since 1970
 * @returns null when no path has at most that many steps, or when either end is unknown, archived or over
 */
export function findPath(
  snapshot: Snapshot,
  from: string,
  to: string,
  maximumLength: number,
  day: number,
): FoundPath | null {
  const [start, goal] = [stopOf(snapshot, from), stopOf(snapshot, to)];
  if (start === null || goal === null || !isOpen(snapshot, start, day) || !isOpen(snapshot, goal, day)) return null;
  const stepsLeft = spread(snapshot, goal, start, maximumLength, day);
  if (!stepsLeft.has(start)) return null;
  const media: PathMedium[] = [];
  const path = { stops: [from], labels: [labelOf(start)], media };
  let stop = start;
  while (stop !== goal) {
    const left = valueAt(stepsLeft, stop);
    const steps: { stop: number; id: string; medium: PathMedium }[] = [];
    eachStep(snapshot, stop, day, (other, medium) => {
      if (stepsLeft.get(other) !== left - 1) return;
      steps.push({ stop: other, id: nameOf(snapshot, other), medium });
    });
    const {
      stop: reached,
      id,
      medium,
    } = steps.reduce((best, step) =>
      step.id < best.id || (step.id === best.id && step.medium < best.medium) ? step : best,
    );
    stop = reached;
    path.stops.push(id);
    path.labels.push(labelOf(stop));
    path.media.push(medium);
  }
  return path;
}

/** By stop: the number of steps to the goal, level by level until the start is reached. */
function spread(snapshot: Snapshot, goal: number, start: number, most: number, day: number): Map<number, number> {
  const steps = new Map([[goal, 0]]);
  let level = [goal];
  for (let distance = 1; distance <= most && level.length > 0 && !steps.has(start); distance += 1) {
    const next: number[] = [];
    for (const stop of level) {
      eachStep(snapshot, stop, day, (other) => {
        if (steps.has(other)) return;
        steps.set(other, distance);
        next.push(other);
      });
    }
    level = next;
  }
  return steps;
}

/** An actor is its number, an initiative −1 − its number. */
function stopOf({ actors, initiatives }: Snapshot, id: string): number | null {
  const initiative = findNumber(initiatives.table, id);
  if (initiative >= 0) return -1 - initiative;
  const actor = findNumber(actors.table, id);
  return actor < 0 ? null : actor;
}

function nameOf({ actors, initiatives }: Snapshot, stop: number): string {
  return stop < 0 ? idOf(initiatives.table, -1 - stop) : idOf(actors.table, stop);
}

function labelOf(stop: number): 'Actor' | 'Initiative' {
  return stop < 0 ? 'Initiative' : 'Actor';
}

function isOpen({ actors, initiatives }: Snapshot, stop: number, day: number): boolean {
  if (stop >= 0) return actors.alive.values[stop] === 1;
  const initiative = -1 - stop;
  return (
    initiatives.alive.values[initiative] === 1 &&
    !isAbandoned(initiatives, initiative) &&
    !isOver(initiatives, initiative) &&
    intAt(initiatives.start.values, initiative) <= day &&
    intAt(initiatives.end.values, initiative) >= day
  );
}

function eachStep(
  snapshot: Snapshot,
  stop: number,
  day: number,
  visit: (other: number, medium: PathMedium) => void,
): void {
  const { actors, initiatives } = snapshot;
  if (stop < 0) {
    eachParticipant(initiatives, -1 - stop, (actor, role, from, to) => {
      if (isOperative(role) && from <= day && to >= day && isOpen(snapshot, actor, day)) visit(actor, 'PARTICIPATION');
    });
    return;
  }
  for (const initiative of new Set(listAt(initiatives.ofActor, stop))) {
    if (!isOpen(snapshot, -1 - initiative, day)) continue;
    if (hasRoleOn(initiatives, initiative, stop, isOperative, day)) visit(-1 - initiative, 'PARTICIPATION');
  }
  const see = (other: number, medium: PathMedium, from: number, to: number) => {
    if (other !== stop && from <= day && to >= day && isOpen(snapshot, other, day)) visit(other, medium);
  };
  eachRelation(listAt(actors.links, stop), (other, nature, from, to) => {
    if (isTyingLink(nature)) see(other, mediumOf(nature), from, to);
  });
  for (const other of new Set(listAt(actors.linkedBy, stop))) {
    eachRelation(listAt(actors.links, other), (linked, nature, from, to) => {
      if (linked === stop && isTyingLink(nature)) see(other, mediumOf(nature), from, to);
    });
  }
  eachRelation(listAt(actors.memberships, stop), (other, _, from, to) => {
    if (tiesMembers(actors, other)) see(other, 'NETWORK', from, to);
  });
  if (!tiesMembers(actors, stop)) return;
  for (const other of new Set(listAt(actors.members, stop))) {
    eachRelation(listAt(actors.memberships, other), (joined, _, from, to) => {
      if (joined === stop) see(other, 'NETWORK', from, to);
    });
  }
}

const DELEGATE_OF = codeOf(linkNatures, 'DELEGATE_OF');

function mediumOf(nature: number): PathMedium {
  return nature === DELEGATE_OF ? 'DELEGATE_OF' : 'CONVENTION_WITH';
}
