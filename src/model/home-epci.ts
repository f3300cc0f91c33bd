/** The EPCI where actors are at home, and the EPCI around a home or a territory. */
import { intAt, numberAt } from './at.js';
import { addToList, createLists, type Lists, listAt } from './lists.js';
import type { Columns } from './snapshot.js';

/** The EPCI of a home, by number, in the order of their ids; empty when no place is known. */
export function epciOfHome({ grounds }: Columns, home: number): Int32Array {
  return listAt(grounds.epci, home);
}

/** The EPCI of a home, then the neighbouring EPCI, each once. */
export function reachOf(snapshot: Columns, home: number): number[] {
  const own = epciOfHome(snapshot, home);
  const beside = [...own].flatMap((epci) => [...listAt(snapshot.territories.neighbours, epci)]);
  return [...new Set([...own, ...beside])];
}

/** The EPCI that share a commune with a territory, and the neighbours of these EPCI, each once. */
export function epciAround(columns: Columns, territory: number): number[] {
  const own = [...epciIn(columns, [...listAt(columns.territories.ranges, territory)])];
  const beside = own.flatMap((epci) => [...listAt(columns.territories.neighbours, epci)]);
  return [...new Set([...own, ...beside])];
}

/** The actors at home in each EPCI, without archived ones, by number of the territory. */
export function actorsByEpci(snapshot: Columns): Lists {
  const { actors } = snapshot;
  const ofEpci = createLists();
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (actors.alive.values[actor] !== 1) continue;
    for (const epci of epciOfHome(snapshot, intAt(actors.home.values, actor))) addToList(ofEpci, epci, actor);
  }
  return ofEpci;
}

/** The EPCI that have a commune in these ranges of places. */
export function epciIn({ territories }: Columns, ranges: readonly number[]): Set<number> {
  const epci = new Set<number>();
  for (let k = 0; k < ranges.length; k += 2) {
    for (let place = numberAt(ranges, k); place < numberAt(ranges, k + 1); place += 1) {
      for (const each of listAt(territories.epci, place)) epci.add(each);
    }
  }
  return epci;
}

/** The ground on which an actor acts; if it has none, that of its seat. */
export function groundOfActor({ actors, grounds }: Columns, actor: number): number {
  const acts = intAt(actors.actsIn.values, actor);
  return listAt(grounds.named, acts).length > 0 ? acts : intAt(actors.seatedIn.values, actor);
}
