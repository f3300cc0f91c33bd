/** Initiatives on the subject of a matter that are no part of it: whoever reads a count must not miss them. */
import { onLeaves } from '../../../measures/subject/on-leaves.js';
import { intAt } from '../../../model/at.js';
import { meetRanges, peopleIn } from '../../../model/grounds.js';
import { compareIds } from '../../../model/ids.js';
import { hasEnded } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';

/**
 * Those that name one of the themes, have not ended by that day, and cover one of these places; the most local first.
 * @param but initiatives that are told already
 * @param places ranges of communes; null: everywhere
 * @returns numbers of initiatives
 */
export function othersOnThemes(
  snapshot: Snapshot,
  themes: readonly number[],
  but: readonly number[],
  places: ArrayLike<number> | null,
  day: number,
): number[] {
  const { initiatives, grounds, territories } = snapshot;
  const rangesOf = (each: number) => listAt(grounds.ranges, intAt(initiatives.ground.values, each));
  const found: { readonly initiative: number; readonly people: number }[] = [];
  for (const each of onLeaves(snapshot, new Set(themes))) {
    if (hasEnded(initiatives, each, day) || but.includes(each)) continue;
    const ranges = rangesOf(each);
    if (places === null || meetRanges(ranges, places))
      found.push({ initiative: each, people: peopleIn(territories.before, [...ranges]) });
  }
  const byId = compareIds(initiatives.table);
  return found
    .sort((one, other) => one.people - other.people || byId(one.initiative, other.initiative))
    .map(({ initiative }) => initiative);
}
