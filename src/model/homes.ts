/** Where actors are at home: in the EPCI touched by where they act, else by their seat; and what lies within their reach. */
import type { GroundColumns } from './grounds.js';
import { addToList, createLists, type Lists, listAt } from './lists.js';
import type { Columns } from './snapshot.js';

/**
 * @param acts the ground on which an actor acts
 * @param seat that of its seat, which counts where it acts nowhere
 * @returns the ground that stands for all with the same EPCI: equal for two actors just when they are at home in the same EPCI
 */
export function homeOf({ named, home }: GroundColumns, acts: number, seat: number): number {
  return home.values[listAt(named, acts).length > 0 ? acts : seat] as number;
}

/** The EPCI of a home, by number, in the order of their ids; empty: no place is known. */
export function epciOfHome({ grounds }: Columns, home: number): Int32Array {
  return listAt(grounds.epci, home);
}

/** The EPCI of a home, then those beside them, each once. */
export function reachOf(snapshot: Columns, home: number): number[] {
  const own = epciOfHome(snapshot, home);
  const beside = [...own].flatMap((epci) => [...listAt(snapshot.territories.neighbours, epci)]);
  return [...new Set([...own, ...beside])];
}

/** The actors at home in each EPCI, archived ones apart, by number of territory. */
export function actorsByEpci(snapshot: Columns): Lists {
  const { actors } = snapshot;
  const ofEpci = createLists();
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (actors.alive.values[actor] !== 1) continue;
    for (const epci of epciOfHome(snapshot, actors.home.values[actor] as number)) addToList(ofEpci, epci, actor);
  }
  return ofEpci;
}
