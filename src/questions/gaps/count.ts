/** How many cells of theme × EPCI are empty on a day, as `cypher/gaps.cypher` defines them where no theme and no territory is asked for. */

import { mayBeMet } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { isCompared, isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** @param themeCount themes that are not archived, roots too */
export function countGaps(columns: Columns, day: number, themeCount: number): number {
  const scope = epciLookedAt(columns);
  const { subjects, grounds } = columns;
  // Each theme once for each EPCI: the pairs of a set of themes and a ground are few, however many name them.
  const present = new Set<number>();
  const territoryCount = columns.territories.table.count;
  for (const [subject, onGrounds] of whereKnown(columns, day)) {
    const epci = new Set([...onGrounds].flatMap((ground) => [...listAt(grounds.epci, ground)]));
    for (const themes of [subjects.themes, subjects.rootsOfNamed]) {
      for (const theme of listAt(themes, subject)) {
        for (const each of epci) if (scope.has(each)) present.add(theme * territoryCount + each);
      }
    }
  }
  return themeCount * scope.size - present.size;
}

/** The EPCI that share a commune with the départements where anything is known, whatever its theme and its dates. */
function epciLookedAt(columns: Columns): Set<number> {
  const { initiatives, actors, grounds, territories } = columns;
  const met = new Set<number>();
  for (let it = 0; it < initiatives.table.count; it += 1) {
    if (initiatives.alive.values[it] === 1) met.add(intAt(initiatives.ground.values, it));
  }
  for (let it = 0; it < actors.table.count; it += 1) {
    if (actors.alive.values[it] === 1) met.add(placeOf(columns, it));
  }
  const named = new Set([...met].flatMap((ground) => [...listAt(grounds.named, ground)]));
  const areas = new Set([...named].flatMap((territory) => [...listAt(territories.areas, territory)]));
  const epci = new Set<number>();
  for (const area of areas) {
    const ranges = listAt(territories.ranges, area);
    for (let k = 0; k < ranges.length; k += 2) {
      for (let place = intAt(ranges, k); place < intAt(ranges, k + 1); place += 1) {
        for (const each of listAt(territories.epci, place)) epci.add(each);
      }
    }
  }
  return epci;
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
    if (mayBeMet(actors, it)) add(intAt(actors.subject.values, it), placeOf(columns, it));
  }
  return known;
}

/** Where an actor acts, else its seat. */
function placeOf({ actors, grounds }: Columns, actor: number): number {
  const acts = intAt(actors.actsIn.values, actor);
  return listAt(grounds.named, acts).length > 0 ? acts : intAt(actors.seatedIn.values, actor);
}
