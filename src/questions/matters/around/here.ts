/** By what a matter is in a territory: what it gathers, else what the matters gather that it tells. */
import { findNumber } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import { actorIds, initiativeIds, type MatterRow } from '../row.js';
import { placesIn } from '../whereabouts.js';

/** Ids. */
export interface MatterHereRow {
  readonly initiatives: readonly string[];
  readonly actors: readonly string[];
  /** Of none of its own, but of a matter that it tells. */
  readonly isTold: boolean;
}

export function hereOf(row: MatterRow, territory: string): MatterHereRow {
  const { ranges, table } = row.of.known.snapshot.territories;
  const places = listAt(ranges, findNumber(table, territory));
  const idsOf = (each: MatterRow) => {
    const { initiatives, actors } = placesIn(each.of.known.snapshot, each.matter, places);
    return { initiatives: initiativeIds(each, initiatives), actors: actorIds(each, actors) };
  };
  const own = idsOf(row);
  if (own.initiatives.length + own.actors.length > 0) return { ...own, isTold: false };
  const told = row.repeats.map(idsOf);
  const initiatives = [...new Set(told.flatMap((each) => each.initiatives))].sort();
  const actors = [...new Set(told.flatMap((each) => each.actors))].sort();
  return { initiatives, actors, isTold: initiatives.length + actors.length > 0 };
}
