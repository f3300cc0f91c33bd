/** How many cells of theme × EPCI are empty on a day, as `cypher/gaps.cypher` defines them for home, where no theme is asked for. */

import { mayBeMet } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { intersectRanges } from '../../model/grounds.js';
import { epciIn, groundOfActor } from '../../model/home-epci.js';
import { isCompared, isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/**
 * @param home number of the territory
 * @param leafCount themes below the roots that are not archived
 */
export function countGaps(columns: Columns, day: number, home: number, leafCount: number): number {
  const { subjects, grounds, territories } = columns;
  const inside = [...listAt(territories.ranges, home)];
  const scope = epciIn(columns, inside);
  // Each theme once for each EPCI: the pairs of a set of themes and a ground are few, however many name them.
  const present = new Set<number>();
  for (const [subject, onGrounds] of whereKnown(columns, day)) {
    // Of an EPCI that crosses the border of home, the communes inside count.
    const epci = new Set<number>();
    for (const ground of onGrounds) {
      for (const each of epciIn(columns, intersectRanges(listAt(grounds.ranges, ground), inside))) epci.add(each);
    }
    for (const theme of listAt(subjects.themes, subject)) {
      for (const each of epci) present.add(theme * territories.table.count + each);
    }
  }
  return leafCount * scope.size - present.size;
}

/** The grounds of each set of themes: of initiatives under way, and of actors that may be met. */
function whereKnown(columns: Columns, day: number): Map<number, Set<number>> {
  const { initiatives, actors } = columns;
  const known = new Map<number, Set<number>>();
  const add = (subject: number, ground: number) => {
    const grounds = known.get(subject) ?? new Set();
    known.set(subject, grounds.add(ground));
  };
  for (let it = 0; it < initiatives.table.count; it += 1) {
    if (!isCompared(initiatives, it) || !isUnderWay(initiatives, it, day)) continue;
    add(intAt(initiatives.subject.values, it), intAt(initiatives.ground.values, it));
  }
  for (let it = 0; it < actors.table.count; it += 1) {
    if (mayBeMet(actors, it)) add(intAt(actors.subject.values, it), groundOfActor(columns, it));
  }
  return known;
}
