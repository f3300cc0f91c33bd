/** Whether two initiatives lie side by side, as the field adjacent of their synergy says. */
import { intAt } from '../../../model/at.js';
import { epciOfHome, reachOf } from '../../../model/home-epci.js';
import type { Columns } from '../../../model/snapshot.js';

/** @returns a function of two initiatives; it gives null where the neighbours of one are not known */
export function createAdjacency(columns: Columns): (one: number, two: number) => boolean | null {
  const grounds = columns.initiatives.ground.values;
  const known = new Map<number, ReadonlySet<number>>();
  const around = (ground: number): ReadonlySet<number> => {
    const found = known.get(ground) ?? new Set(reachOf(columns, ground));
    known.set(ground, found);
    return found;
  };
  return (one, two) => {
    const [ground, other] = [intAt(grounds, one), intAt(grounds, two)];
    const reach = around(ground);
    if (epciOfHome(columns, other).some((epci) => reach.has(epci))) return true;
    const hasNeighbours = (each: number) => around(each).size > epciOfHome(columns, each).length;
    return hasNeighbours(ground) && hasNeighbours(other) ? false : null;
  };
}
