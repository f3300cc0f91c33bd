/**
 * The themes of each actor: those stated for the actor, and those of initiatives in which it has an operative role; and
 * how rare each theme is among actors.
 */

import type { ThemeWeight } from '../../../measures/subject/compare-subjects.js';
import { mayBeMet } from '../../../model/actors.js';
import { floatAt, intAt } from '../../../model/at.js';
import { isOperative } from '../../../model/closed-lists.js';
import { idOf } from '../../../model/ids.js';
import { hasRole, isAbandoned } from '../../../model/initiatives.js';
import { addToList, createLists, type Lists, listAt, setList } from '../../../model/lists.js';
import type { Columns, Snapshot } from '../../../model/snapshot.js';

export interface ThemesOfActors {
  /**
   * By actor, each sorted by id: the leaves, which are the named themes below the roots; the leaves with the themes
   * above them; and the roots, named or above.
   */
  readonly leaves: Lists;
  readonly themes: Lists;
  readonly roots: Lists;
  /** By theme: the actors with this leaf. */
  readonly ofLeaf: Lists;
  /** N, the number of actors that may be met, without bodies. */
  readonly compared: number;
  /** n(t) and IC(t) by theme. */
  readonly uses: Int32Array;
  readonly information: Float64Array;
  /** Σ IC of its themes, by actor. */
  readonly weight: Float64Array;
}

export function createThemesOfActors(snapshot: Columns): ThemesOfActors {
  const { actors, subjects, themes } = snapshot;
  const actorThemes = { leaves: createLists(), themes: createLists(), roots: createLists(), ofLeaf: createLists() };
  const uses = new Int32Array(themes.table.count);
  let compared = 0;
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (!mayBeMet(actors, actor)) continue;
    compared += 1;
    const sets = setsOf(snapshot, actor);
    const unite = (lists: Lists) =>
      Int32Array.from(new Set([...sets].flatMap((set) => [...listAt(lists, set)]))).sort();
    setList(actorThemes.leaves, actor, unite(subjects.leaves));
    setList(actorThemes.themes, actor, unite(subjects.themes));
    setList(actorThemes.roots, actor, unite(subjects.rootsOfNamed));
    for (const theme of listAt(actorThemes.themes, actor)) uses[theme] = intAt(uses, theme) + 1;
    for (const leaf of listAt(actorThemes.leaves, actor)) addToList(actorThemes.ofLeaf, leaf, actor);
  }
  const information = Float64Array.from(uses, (count) => Math.log((compared + 1) / count));
  const weight = Float64Array.from({ length: actors.table.count }, (_, actor) =>
    listAt(actorThemes.themes, actor).reduce((sum, theme) => sum + floatAt(information, theme), 0),
  );
  return { ...actorThemes, compared, uses, information, weight };
}

/**
 * The inputs of actor synergies that do not depend on the day: themes of each actor, and the actors at home in each
 * EPCI.
 */
export interface ThemesAndHomes {
  readonly actorThemes: ThemesOfActors;
  readonly ofEpci: Lists;
}

/** Size in bytes. */
export function weightOfThemesAndHomes({ actorThemes, ofEpci }: ThemesAndHomes): number {
  const lists = [actorThemes.leaves, actorThemes.themes, actorThemes.roots, actorThemes.ofLeaf, ofEpci];
  const columns = lists.flatMap(({ start, size, room, pool }) => [start, size, room, pool].map(({ values }) => values));
  return [...columns, actorThemes.uses, actorThemes.information, actorThemes.weight].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** The sets of themes of an actor: its own, and those of its initiatives. */
function setsOf({ actors, initiatives }: Columns, actor: number): Set<number> {
  const sets = new Set([intAt(actors.subject.values, actor)]);
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    if (initiatives.alive.values[initiative] !== 1 || isAbandoned(initiatives, initiative)) continue;
    if (hasRole(initiatives, initiative, actor, isOperative)) sets.add(intAt(initiatives.subject.values, initiative));
  }
  return sets;
}

/** A theme with its number of uses among the actors and its information content. */
export function weighWork({ themes }: Snapshot, { uses, information }: ThemesOfActors, theme: number): ThemeWeight {
  return {
    theme: idOf(themes.table, theme),
    uses: intAt(uses, theme),
    weight: floatAt(information, theme),
  };
}
