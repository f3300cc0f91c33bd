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
  const { archived: _______, broader: ________, ...subjectsNamed } = themes;
  const { levels: _, within: __, archived: ______, ofSiren: _________, ...places } = territories;
  const { homes: ___, firstOfHome: ____, ...sets } = grounds;
  const { sirens: _____, ...people } = actors;
  return {
    columns: {
      themes: { ...subjectsNamed, table: counted(themes.table) },
      territories: { ...places, table: counted(territories.table) },
      subjects: { ...subjects, table: counted(subjects.table) },
      grounds: { ...sets, table: counted(grounds.table) },
      initiatives: { ...initiatives, table: counted(initiatives.table) },
      actors: { ...people, table: counted(actors.table) },
      funding: { ...funding, table: counted(funding.table) },
    },
    inOrder: { initiatives: inOrder(initiatives.table), actors: inOrder(actors.table) },
  };
}
