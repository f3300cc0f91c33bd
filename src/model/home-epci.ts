import { intAt } from './at.js';
import { addToList, createLists, type Lists, listAt } from './lists.js';
import type { Columns } from './snapshot.js';

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
    for (const epci of epciOfHome(snapshot, intAt(actors.home.values, actor))) addToList(ofEpci, epci, actor);
  }
  return ofEpci;
}
