/** Where each theme is present on a day: the communes of the initiatives that are under it or below it and have not ended. */
import { intAt } from '../model/at.js';
import { meetRanges, mergeRanges } from '../model/grounds.js';
import { hasEnded } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';

export interface ThemePresence {
  /** Whether the theme is present in any commune of this ground. */
  isPresent(theme: number, ground: number): boolean;
}

const [UNKNOWN, PRESENT, ABSENT] = [0, 1, 2];

/** Computes each theme when it is first asked for, and caches it; valid until the snapshot changes. */
export function createThemePresence(snapshot: Columns, day: number): ThemePresence {
  const { initiatives, subjects, grounds } = snapshot;
  const known = new Map<number, { readonly places: readonly number[]; readonly at: Uint8Array }>();
  const placesOf = (theme: number): number[] => {
    const met = new Set<number>();
    for (const set of listAt(subjects.setsUnder, theme)) {
      for (const each of listAt(initiatives.ofSubject, set)) {
        if (!hasEnded(initiatives, each, day)) met.add(intAt(initiatives.ground.values, each));
      }
    }
    return mergeRanges([...met].map((ground) => listAt(grounds.ranges, ground)));
  };
  return {
    isPresent(theme, ground) {
      const found = known.get(theme) ?? { places: placesOf(theme), at: new Uint8Array(grounds.table.count) };
      known.set(theme, found);
      if (found.at[ground] === UNKNOWN) {
        found.at[ground] = meetRanges(found.places, listAt(grounds.ranges, ground)) ? PRESENT : ABSENT;
      }
      return found.at[ground] === PRESENT;
    },
  };
}
