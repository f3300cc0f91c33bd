/** The territories named by either of two initiatives that lie wholly in the ground that both cover. */

import { intAt, numberAt } from '../model/at.js';
import { intersectRanges, sizeOf } from '../model/grounds.js';
import { idOf } from '../model/ids.js';
import { listAt } from '../model/lists.js';
import type { Snapshot } from '../model/snapshot.js';

/**
 * Ids of these territories, larger first, without territories that lie in another one of them; if there are none, ids of
 * the common communes.
 */
export function commonTerritories({ initiatives, grounds, territories }: Snapshot, a: number, b: number): string[] {
  const [groundOfA, groundOfB] = [intAt(initiatives.ground.values, a), intAt(initiatives.ground.values, b)];
  const common = intersectRanges(listAt(grounds.ranges, groundOfA), listAt(grounds.ranges, groundOfB));
  const nameOf = (territory: number) => idOf(territories.table, territory);
  const size = (territory: number) => sizeOf(listAt(territories.ranges, territory));
  const named = new Set([...listAt(grounds.named, groundOfA), ...listAt(grounds.named, groundOfB)]);
  const inside = [...named].filter((territory) => {
    const ranges = listAt(territories.ranges, territory);
    return ranges.length > 0 && sizeOf(intersectRanges(ranges, common)) === sizeOf(ranges);
  });
  const largest = inside.filter((territory) => !liesWithinOne(territories.within, territory, inside));
  if (largest.length > 0) {
    return largest.sort((x, y) => size(y) - size(x) || (nameOf(x) < nameOf(y) ? -1 : 1)).map(nameOf);
  }
  const communes: string[] = [];
  for (let k = 0; k < common.length; k += 2) {
    for (let place = numberAt(common, k); place < numberAt(common, k + 1); place += 1) {
      communes.push(nameOf(intAt(territories.communes, place)));
    }
  }
  return communes.sort();
}

function liesWithinOne(within: readonly (readonly number[])[], territory: number, others: readonly number[]): boolean {
  const met = new Set([territory]);
  for (const each of met) for (const larger of within[each] ?? []) met.add(larger);
  return others.some((other) => other !== territory && met.has(other));
}
