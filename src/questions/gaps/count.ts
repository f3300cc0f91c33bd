/** Counts the empty cells of theme × EPCI on a day, as `cypher/gaps.cypher` defines them for home and all themes. */

import { mayBeMet } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { intersectRanges } from '../../model/grounds.js';
import { epciIn, groundOfActor } from '../../model/home-epci.js';
import { isCompared, isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/**
 * @param home number of the territory
 * @param leafCount number of themes below the roots that are not archived
 */
export function countGaps(columns: Columns, day: number, home: number, leafCount: number): number {
  const { subjects, grounds, territories } = columns;
  const inside = [...listAt(territories.ranges, home)];
  const scope = epciIn(columns, inside);
  // Each theme counts once for each EPCI. There are few pairs of a set of themes and a ground, however many entities
  // name them.
  const present = new Set<number>();
  for (const [subject, onGrounds] of whereKnown(columns, day)) {
    // If an EPCI crosses the border of home, only its communes inside count.
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

/** By set of themes: its grounds, from initiatives under way and from actors that may be met. */
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
