/**
 * What is known of each theme in the EPCI examined: whether anything is there, whether anything local is, and who needs
 * it.
 */

import { mayBeMet } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { meetRanges } from '../../model/grounds.js';
import { groundOfActor } from '../../model/home-epci.js';
import { hasEnded, isCompared } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';
import type { CountedEpci } from './counted-epci.js';

/** The presence of one theme; an EPCI is given by its place in `scope`. */
export interface PresenceOfTheme {
  /** EPCI with an initiative that is running or begins later, or with an actor that works on the theme. */
  readonly any: Set<number>;
  /** EPCI with such an initiative or actor that does not cover most of home. */
  readonly local: Set<number>;
  /** By EPCI: what actors that do not cover most of home need on the theme. */
  readonly needs: Map<number, Need[]>;
}

/** A need, in numbers. */
export interface Need {
  readonly actor: number;
  readonly resource: number;
  readonly theme: number;
}

/**
 * @param scope the EPCI examined
 * @param themes numbers of the themes to count
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
  for (let initiative = 0; initiative < initiatives.table.count; initiative += 1) {
    if (!isCompared(initiatives, initiative) || hasEnded(initiatives, initiative, day)) continue;
    add(intAt(initiatives.subject.values, initiative), intAt(initiatives.ground.values, initiative));
  }
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (actors.alive.values[actor] !== 1) continue;
    const ground = groundOfActor(columns, actor);
    // A body decides and serves nobody, so it does not count as present; but it may state needs.
    if (mayBeMet(actors, actor)) add(intAt(actors.subject.values, actor), ground);
    if (isWide(ground)) continue;
    const needs = listAt(actors.needs, actor);
    for (let k = 0; k < needs.length; k += 2) {
      const [resource, theme] = [intAt(needs, k), intAt(needs, k + 1)];
      const known = presence.get(theme);
      if (known === undefined) continue;
      for (const place of touchedBy(ground)) {
        known.needs.set(place, [...(known.needs.get(place) ?? []), { actor, resource, theme }]);
      }
    }
  }
  return presence;
}
