/** The communes of an EPCI that count: if the EPCI crosses the border of the home, only those inside. */

import { intersectRanges, peopleIn } from '../../model/grounds.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

export interface CountedEpci {
  /** Number of the territory. */
  readonly epci: number;
  /** The communes that count, as pairs [first, after the last] of places. */
  readonly ranges: readonly number[];
  /** Number of inhabitants of these communes. */
  readonly inhabitants: number;
}

/** @param home number of the home territory; below 0 when the home is unknown, and then every commune counts */
export function countEpci({ territories }: Columns, epci: number, home: number): CountedEpci {
  const all = [...listAt(territories.ranges, epci)];
  const inside = home < 0 ? [] : intersectRanges(all, listAt(territories.ranges, home));
  const ranges = inside.length > 0 ? inside : all;
  return { epci, ranges, inhabitants: peopleIn(territories.before, ranges) };
}
