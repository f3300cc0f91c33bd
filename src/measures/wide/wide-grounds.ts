/** The grounds that cover most of home: an initiative on such a ground is known everywhere there. */
import { intersectRanges, peopleIn } from '../../model/grounds.js';
import { epciIn } from '../../model/home-epci.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import { rules } from '../rules.js';

/**
 * Whether a ground covers at least half of home's inhabitants and reaches at least half of its EPCI.
 * @param home number of the territory; below 0 when unknown, and then no ground is wide
 * @returns a function of the number of a ground, which computes each ground once
 */
export function wideGrounds(columns: Columns, home: number): (ground: number) => boolean {
  const { grounds, territories } = columns;
  const inside = home < 0 ? [] : [...listAt(territories.ranges, home)];
  const epci = epciIn(columns, inside).size;
  if (epci === 0) return () => false;
  const people = peopleIn(territories.before, inside);
  const known = new Map<number, boolean>();
  const isWide = (ground: number): boolean => {
    const covered = intersectRanges(listAt(grounds.ranges, ground), inside);
    return (
      covered.length > 0 &&
      peopleIn(territories.before, covered) >= rules.WIDE_INHABITANTS.value * people &&
      epciIn(columns, covered).size >= rules.WIDE_EPCI.value * epci
    );
  };
  return (ground) => {
    const verdict = known.get(ground) ?? isWide(ground);
    known.set(ground, verdict);
    return verdict;
  };
}
