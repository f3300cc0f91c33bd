/** Initiatives on the subject of a matter that are no part of it: whoever reads a count must not miss them. */
import { intAt } from '../../../model/at.js';
import { meetRanges, peopleIn } from '../../../model/grounds.js';
import { compareIds } from '../../../model/ids.js';
import { hasEnded } from '../../../model/initiatives.js';
import { haveCommon, listAt } from '../../../model/lists.js';
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
  const { initiatives, subjects, grounds, territories } = snapshot;
  const wanted = Int32Array.from(themes);
  const rangesOf = (each: number) => listAt(grounds.ranges, intAt(initiatives.ground.values, each));
  const found: { readonly initiative: number; readonly people: number }[] = [];
  for (let each = 0; each < initiatives.table.count; each += 1) {
    if (initiatives.paired.values[each] !== 1 || hasEnded(initiatives, each, day) || but.includes(each)) continue;
    if (!haveCommon(listAt(subjects.leaves, intAt(initiatives.subject.values, each)), wanted)) continue;
    const ranges = rangesOf(each);
    if (places === null || meetRanges(ranges, places))
      found.push({ initiative: each, people: peopleIn(territories.before, [...ranges]) });
  }
  const byId = compareIds(initiatives.table);
  return found
    .sort((one, other) => one.people - other.people || byId(one.initiative, other.initiative))
    .map(({ initiative }) => initiative);
}
