/** How near two grounds lie: in one EPCI, in neighbouring EPCI, or neither. */
import { byteAt } from '../model/at.js';
import { epciOfHome, reachOf } from '../model/home-epci.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/** @returns a function from another ground, or home, to its nearness: 2 with a common EPCI, 1 with a neighbouring EPCI, else 0 */
export function nearnessTo(snapshot: Columns, ground: number): (other: number) => number {
  const near = new Uint8Array(snapshot.territories.table.count);
  for (const epci of reachOf(snapshot, ground)) near[epci] = 1;
  for (const epci of epciOfHome(snapshot, ground)) near[epci] = 2;
  return (other) => {
    let nearest = 0;
    for (const epci of epciOfHome(snapshot, other)) nearest = Math.max(nearest, byteAt(near, epci));
    return nearest;
  };
}

/** Whether any EPCI of this ground has a known neighbour. */
export function hasNeighbours(snapshot: Columns, ground: number): boolean {
  return epciOfHome(snapshot, ground).some((epci) => listAt(snapshot.territories.neighbours, epci).length > 0);
}
