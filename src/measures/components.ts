/**
 * Connected components of the tied actors on a day, by union-find, and the component with most of these actors, if any.
 */
import { intAt, numberAt } from '../model/at.js';
import { job } from '../model/job.js';
import type { SharedSnapshot } from '../model/share-snapshot.js';
import type { Columns } from '../model/snapshot.js';
import { rules } from './rules.js';
import { tiedGroups } from './tied-groups.js';

export interface Components {
  /** By actor: the representative of its component; the actor itself when it has no tie. */
  readonly of: Int32Array;
  /** The representative of the component with more than half of the tied actors; −1: there is none. */
  readonly largest: number;
}

/**
 * The components of the ties of a day.
 * @param day days since 1970
 * @see union-find with path compression (Tarjan 1975)
 */
export function findComponents(snapshot: Columns, day: number): Components {
  const of = Int32Array.from({ length: snapshot.actors.table.count }, (_, actor) => actor);
  const find = (actor: number): number => {
    let root = actor;
    while (of[root] !== root) root = intAt(of, root);
    // Path compression: every actor on the way points to the representative.
    for (let each = actor; each !== root; ) {
      const next = intAt(of, each);
      of[each] = root;
      each = next;
    }
    return root;
  };
  const isTied = new Uint8Array(of.length);
  for (const { members } of tiedGroups(snapshot, day)) {
    const first = find(numberAt(members, 0));
    for (const member of members) {
      isTied[member] = 1;
      of[find(member)] = first;
    }
  }
  const sizes = new Int32Array(of.length);
  let tied = 0;
  for (let actor = 0; actor < of.length; actor += 1) {
    if (isTied[actor] !== 1) continue;
    const component = find(actor);
    of[actor] = component;
    sizes[component] = intAt(sizes, component) + 1;
    tied += 1;
  }
  return { of, largest: sizes.findIndex((size) => size > rules.SMALL_COMPONENT_SHARE.value * tied) };
}

/** All actors in the component of an actor, the actor included. */
export function componentOf({ of }: Components, actor: number): number[] {
  const members: number[] = [];
  for (let each = 0; each < of.length; each += 1) if (of[each] === of[actor]) members.push(each);
  return members;
}

/**
 * `findComponents` on the columns that a snapshot shares with a thread.
 * @public a thread finds this function by its name
 */
export function componentsInThread({ columns }: SharedSnapshot, day: number): Components {
  return findComponents(columns, day);
}

export const componentsJob = job(import.meta.url, { componentsInThread });
