/** How near two grounds lie: in one EPCI, in EPCI that touch, or neither. */
import { byteAt } from '../model/at.js';
import { epciOfHome, reachOf } from '../model/home-epci.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/** Tells of each ground, or home, how near it is to this one: 2 a common EPCI, 1 a neighbouring one, 0 out of reach. */
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

/** Whether any EPCI of this ground is known to touch another. */
export function hasNeighbours(snapshot: Columns, ground: number): boolean {
  return epciOfHome(snapshot, ground).some((epci) => listAt(snapshot.territories.neighbours, epci).length > 0);
}
