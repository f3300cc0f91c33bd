/** The actors that cover most of home: they are known to everybody there, and introduced to nobody for a subject alone. */

import { mayBeMet } from '../model/actors.js';
import { intersectRanges, peopleIn } from '../model/grounds.js';
import { epciIn, groundOfActor } from '../model/home-epci.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

/**
 * Those that cover at least half of home's inhabitants and reach at least half of its EPCI, where they act, else by their seat; as `cypher/wide-actors.cypher` defines them.
 * @param home number of the territory; below 0 while none is known, and then nobody is wide
 * @returns their numbers
 */
export function wideActors(columns: Columns, home: number): number[] {
  const { actors, grounds, territories } = columns;
  const inside = home < 0 ? [] : [...listAt(territories.ranges, home)];
  const epci = epciIn(columns, inside).size;
  if (epci === 0) return [];
  const people = peopleIn(territories.before, inside);
  const isWideOn = new Map<number, boolean>();
  const isWide = (ground: number): boolean => {
    const covered = intersectRanges(listAt(grounds.ranges, ground), inside);
    return (
      covered.length > 0 &&
      2 * peopleIn(territories.before, covered) >= people &&
      2 * epciIn(columns, covered).size >= epci
    );
  };
  const found: number[] = [];
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (!mayBeMet(actors, actor)) continue;
    const ground = groundOfActor(columns, actor);
    const known = isWideOn.get(ground) ?? isWide(ground);
    isWideOn.set(ground, known);
    if (known) found.push(actor);
  }
  return found;
}
