/** What each actor works on: its stated themes and those of the initiatives in which it has an operative role; and how rare each theme is among actors. */
import { mayBeMet } from './actors.js';
import { isOperative } from './closed-lists.js';
import type { ThemeWeight } from './compare-subjects.js';
import { eachRole, isAbandoned } from './initiatives.js';
import { addToList, createLists, type Lists, listAt, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';

export interface Works {
  /** By actor, each in the order of ids: themes named directly, below the roots; with what is above them; roots, named or above. */
  readonly leaves: Lists;
  readonly themes: Lists;
  readonly roots: Lists;
  /** By theme: the actors with this leaf. */
  readonly ofLeaf: Lists;
  /** N, the actors that may be met; bodies apart. */
  readonly compared: number;
  /** n(t) and IC(t) by theme. */
  readonly uses: Int32Array;
  readonly information: Float64Array;
  /** Σ IC of its themes, by actor. */
  readonly weight: Float64Array;
}

export function createWorks(snapshot: Snapshot): Works {
  const { actors, subjects, themes } = snapshot;
  const works = { leaves: createLists(), themes: createLists(), roots: createLists(), ofLeaf: createLists() };
  const uses = new Int32Array(themes.table.ids.length);
  let compared = 0;
  for (const actor of actors.table.ids.keys()) {
    if (!mayBeMet(actors, actor)) continue;
    compared += 1;
    const sets = setsOf(snapshot, actor);
    const unite = (lists: Lists) =>
      Int32Array.from(new Set([...sets].flatMap((set) => [...listAt(lists, set)]))).sort();
    setList(works.leaves, actor, unite(subjects.leaves));
    setList(works.themes, actor, unite(subjects.themes));
    setList(works.roots, actor, unite(subjects.rootsOfNamed));
    for (const theme of listAt(works.themes, actor)) uses[theme] = (uses[theme] as number) + 1;
    for (const leaf of listAt(works.leaves, actor)) addToList(works.ofLeaf, leaf, actor);
  }
  const information = Float64Array.from(uses, (count) => Math.log((compared + 1) / count));
  const weight = Float64Array.from(actors.table.ids, (_, actor) =>
    listAt(works.themes, actor).reduce((sum, theme) => sum + (information[theme] as number), 0),
  );
  return { ...works, compared, uses, information, weight };
}

/** The sets of themes that it names, itself or by what it does. */
function setsOf({ actors, initiatives }: Snapshot, actor: number): Set<number> {
  const sets = new Set([actors.subject.values[actor] as number]);
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    if (initiatives.alive.values[initiative] !== 1 || isAbandoned(initiatives, initiative)) continue;
    eachRole(initiatives, initiative, actor, (role) => {
      if (isOperative(role)) sets.add(initiatives.subject.values[initiative] as number);
    });
  }
  return sets;
}

/** A theme with its uses among the actors and what it tells. */
export function weighWork({ themes }: Snapshot, { uses, information }: Works, theme: number): ThemeWeight {
  return {
    theme: themes.table.ids[theme] as string,
    uses: uses[theme] as number,
    weight: information[theme] as number,
  };
}
