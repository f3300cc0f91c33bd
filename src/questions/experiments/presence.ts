/** What there is of each theme in the EPCI looked at: whether anything, whether anything local, and who needs it. */

import { mayBeMet } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { meetRanges } from '../../model/grounds.js';
import { groundOfActor } from '../../model/home-epci.js';
import { hasEnded, isCompared } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import type { CountedEpci } from './counted-epci.js';

/** Of one theme; EPCI by their place among those looked at. */
export interface PresenceOfTheme {
  /** Something that runs or begins later, or an actor that works on it. */
  readonly any: Set<number>;
  /** The same, and not wide. */
  readonly local: Set<number>;
  /** What is needed on it by actors that are not wide. */
  readonly needs: Map<number, Need[]>;
}

/** By number. */
export interface Need {
  readonly actor: number;
  readonly resource: number;
  readonly theme: number;
}

/**
 * @param scope the EPCI looked at
 * @param themes numbers of those that are asked about
 * @param isWide whether a ground covers most of home
 */
export function presenceOn(
  columns: Columns,
  day: number,
  scope: readonly CountedEpci[],
  themes: ReadonlySet<number>,
  isWide: (ground: number) => boolean,
): ReadonlyMap<number, PresenceOfTheme> {
  const { initiatives, actors, grounds, subjects } = columns;
  const presence = new Map(
    Array.from(themes, (theme): [number, PresenceOfTheme] => [
      theme,
      { any: new Set(), local: new Set(), needs: new Map() },
    ]),
  );
  const touched = new Map<number, readonly number[]>();
  const touchedBy = (ground: number): readonly number[] => {
    const ranges = listAt(grounds.ranges, ground);
    const found =
      touched.get(ground) ??
      scope.flatMap(({ ranges: counted }, place) => (meetRanges(ranges, counted) ? [place] : []));
    touched.set(ground, found);
    return found;
  };
  const add = (subject: number, ground: number) => {
    for (const theme of listAt(subjects.themes, subject)) {
      const known = presence.get(theme);
      if (known === undefined) continue;
      for (const place of touchedBy(ground)) {
        known.any.add(place);
        if (!isWide(ground)) known.local.add(place);
      }
    }
  };
  for (let it = 0; it < initiatives.table.count; it += 1) {
    if (!isCompared(initiatives, it) || hasEnded(initiatives, it, day)) continue;
    add(intAt(initiatives.subject.values, it), intAt(initiatives.ground.values, it));
  }
  for (let it = 0; it < actors.table.count; it += 1) {
    if (actors.alive.values[it] !== 1) continue;
    const ground = groundOfActor(columns, it);
    // A body decides, it does not serve; but it may well say what is needed.
    if (mayBeMet(actors, it)) add(intAt(actors.subject.values, it), ground);
    if (isWide(ground)) continue;
    const needs = listAt(actors.needs, it);
    for (let k = 0; k < needs.length; k += 2) {
      const [resource, theme] = [intAt(needs, k), intAt(needs, k + 1)];
      const known = presence.get(theme);
      if (known === undefined) continue;
      for (const place of touchedBy(ground)) {
        known.needs.set(place, [...(known.needs.get(place) ?? []), { actor: it, resource, theme }]);
      }
    }
  }
  return presence;
}
