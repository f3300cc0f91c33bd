/** What a snapshot shares with another thread: its columns, which are not copied, and the numbers sorted by id. */
import { inOrder } from './ids.js';
import type { Columns, Snapshot } from './snapshot.js';

export interface SharedSnapshot {
  readonly columns: Columns;
  /** Initiatives and actors by number, sorted by id. */
  readonly inOrder: { readonly initiatives: Int32Array; readonly actors: Int32Array };
}

/** @param snapshot a fork, which is never written again */
export function shareSnapshot({
  themes,
  territories,
  subjects,
  grounds,
  initiatives,
  actors,
  funding,
}: Snapshot): SharedSnapshot {
  const counted = ({ count }: { readonly count: number }) => ({ count });
  // Left out, because only the main thread needs them.
  const { archived: _archivedThemes, broader: _broader, ...themeColumns } = themes;
  const {
    levels: _levels,
    within: _within,
    archived: _archivedTerritories,
    ofSiren: _ofSiren,
    ...places
  } = territories;
  const { homes: _homes, firstOfHome: _firstOfHome, ...groundColumns } = grounds;
  const { sirens: _sirens, ...actorColumns } = actors;
  return {
    columns: {
      themes: { ...themeColumns, table: counted(themes.table) },
      territories: { ...places, table: counted(territories.table) },
      subjects: { ...subjects, table: counted(subjects.table) },
      grounds: { ...groundColumns, table: counted(grounds.table) },
      initiatives: { ...initiatives, table: counted(initiatives.table) },
      actors: { ...actorColumns, table: counted(actors.table) },
      funding: { ...funding, table: counted(funding.table) },
    },
    inOrder: { initiatives: inOrder(initiatives.table), actors: inOrder(actors.table) },
  };
}
