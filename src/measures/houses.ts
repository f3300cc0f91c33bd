/** The actors with which each actor is one house on a day. */

import { others } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { areOneHouse } from './one-house.js';

/**
 * Returns a function of an actor: the other actors with which it is one house, without archived ones; valid for one
 * snapshot.
 */
export function createHouses(columns: Columns, day: number): (actor: number) => number[] {
  const { actors, territories } = columns;
  const count = actors.table.count;
  const gather = (keyOf: (actor: number) => number) => {
    const groups = new Map<number, number[]>();
    for (let actor = 0; actor < count; actor += 1) {
      const key = keyOf(actor);
      if (key === 0 || actors.alive.values[actor] !== 1) continue;
      const group = groups.get(key);
      if (group) group.push(actor);
      else groups.set(key, [actor]);
    }
    return groups;
  };
  const ofUnit = gather((actor) => intAt(actors.legalUnit.values, actor));
  const ofArea = gather((actor) => intAt(actors.authorityOf.values, actor));
  const areasBeside = (area: number): number[] => {
    if (area === 0) return [];
    const ranges = listAt(territories.ranges, area - 1);
    const found: number[] = [];
    for (let k = 0; k < ranges.length; k += 2) {
      for (let place = intAt(ranges, k); place < intAt(ranges, k + 1); place += 1) {
        found.push(
          intAt(territories.communes, place) + 1,
          ...[...listAt(territories.epci, place)].map((epci) => epci + 1),
        );
      }
    }
    return found;
  };
  return (actor) => {
    const met = new Set([
      ...(ofUnit.get(intAt(actors.legalUnit.values, actor)) ?? []),
      ...areasBeside(intAt(actors.authorityOf.values, actor)).flatMap((area) => ofArea.get(area) ?? []),
      ...others(actors.links, actor),
      ...listAt(actors.linkedBy, actor),
      ...others(actors.memberships, actor),
      ...listAt(actors.members, actor),
    ]);
    return [...met].filter(
      (other) => other !== actor && actors.alive.values[other] === 1 && areOneHouse(columns, actor, other, day),
    );
  };
}
