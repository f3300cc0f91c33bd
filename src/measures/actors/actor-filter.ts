/** Selects actors by theme and by territory. */
import { intAt } from '../../model/at.js';
import { epciAround } from '../../model/home-epci.js';
import { findNumber } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Columns, Snapshot } from '../../model/snapshot.js';
import { territoriesWithin } from '../../model/territories.js';
import { narrowerThemes } from '../../model/themes.js';

/** The filter as numbers of themes and territories; null: no condition. */
export interface ActorSelection {
  /** The actor works on one of these themes. */
  readonly themes: ReadonlySet<number> | null;
  /** The actor acts or has its seat in one of these territories. */
  readonly territories: ReadonlySet<number> | null;
}

/**
 * Whether an actor works on one of the themes, and acts or has its seat in one of the territories; null: no condition.
 */
export function fitsFilter(
  { actors, grounds, subjects }: Columns,
  actor: number,
  { themes, territories }: ActorSelection,
): boolean {
  if (themes) {
    const subject = intAt(actors.subject.values, actor);
    const named = [...listAt(subjects.leaves, subject), ...listAt(subjects.rootsOfNamed, subject)];
    if (!named.some((theme) => themes.has(theme))) return false;
  }
  if (!territories) return true;
  return [actors.actsIn, actors.seatedIn].some((places) =>
    listAt(grounds.named, intAt(places.values, actor)).some((each) => territories.has(each)),
  );
}

/** Turns the ids of the filter into numbers; a missing filter becomes null. @param around also counts actors in the EPCI around the territory */
export function filterActors(snapshot: Snapshot, { theme, territory, around }: ActorFilterIds): ActorSelection {
  const { themes, territories } = snapshot;
  const place = territory == null ? null : findNumber(territories.table, territory);
  const wide = place === null ? [] : [place, ...(around ? epciAround(snapshot, place) : [])];
  return {
    themes: theme == null ? null : narrowerThemes(themes, findNumber(themes.table, theme)),
    territories: place === null ? null : territoriesWithin(territories, ...wide),
  };
}

interface ActorFilterIds {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly around?: boolean | null;
}
