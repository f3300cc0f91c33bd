/** How near two grounds lie: in one EPCI, in neighbouring EPCI, or neither. */
import { epciOfHome, reachOf } from '../model/home-epci.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/** @returns a function from another ground, or home, to its nearness: 2 with a common EPCI, 1 with a neighbouring EPCI, else 0 */
export function nearnessTo(snapshot: Columns, ground: number): (other: number) => number {
  // A map: few of the tens of thousands of territories are near.
  const near = new Map<number, number>();
  for (const epci of reachOf(snapshot, ground)) near.set(epci, 1);
  for (const epci of epciOfHome(snapshot, ground)) near.set(epci, 2);
  return (other) => {
    let nearest = 0;
    for (const epci of epciOfHome(snapshot, other)) nearest = Math.max(nearest, near.get(epci) ?? 0);
    return nearest;
  };
}

/** Whether any EPCI of this ground has a known neighbour. */
export function hasNeighbours(snapshot: Columns, ground: number): boolean {
  return epciOfHome(snapshot, ground).some((epci) => listAt(snapshot.territories.neighbours, epci).length > 0);
}
