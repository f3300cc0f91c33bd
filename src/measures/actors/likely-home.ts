/** Where a graph is at home when nobody said so: the département in which most documented actors have their seat. */
import { intAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import { listAt } from '../../model/lists.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import { isDocumented } from './judged-actors.js';

/** By the number of a département, or of a territory that lies in none: how many documented actors have a seat there. */
export type SeatedIn = ReadonlyMap<number, number>;

/**
 * Counts the documented actors by the département of their seat.
 * @public a thread finds this function by its name
 */
export function countSeated({ columns }: SharedSnapshot): SeatedIn {
  const { actors, grounds, territories } = columns;
  const counts = new Map<number, number>();
  /** The areas of each ground, which many actors share. */
  const areasOf = new Map<number, ReadonlySet<number>>();
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    const seat = intAt(actors.seatedIn.values, actor);
    let areas = areasOf.get(seat);
    if (areas === undefined) {
      areas = new Set([...listAt(grounds.named, seat)].flatMap((each) => [...listAt(territories.areas, each)]));
      areasOf.set(seat, areas);
    }
    if (areas.size === 0 || isDocumented(columns, actor) !== true) continue;
    for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return counts;
}

export const seatedJob = job(import.meta.url, { countSeated });
