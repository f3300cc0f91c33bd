/** Lends a snapshot to a worker thread: its columns are shared, its tables of ids stay here. Who writes meanwhile copies what it changes. */
import type { Column, Numbers } from './column.js';
import type { Ids } from './ids.js';
import type { Snapshot } from './snapshot.js';

/** What a thread needs to find pairs by number; to be sent, never to be written. */
export function lend(snapshot: Snapshot): Snapshot {
  for (const column of columnsOf(snapshot)) column.lent = true;
  const { themes, territories, subjects, grounds, initiatives, actors, funding } = snapshot;
  return {
    themes: { table: countOnly(themes.table), archived: [], broader: [], belowRoots: [], roots: [], isRoot: [] },
    territories: { ...territories, table: countOnly(territories.table), within: [], levels: [], archived: [] },
    subjects: { ...subjects, table: countOnly(subjects.table) },
    grounds: { ...grounds, table: countOnly(grounds.table) },
    initiatives: { ...initiatives, table: countOnly(initiatives.table) },
    actors: { ...actors, table: countOnly(actors.table) },
    funding: { ...funding, table: countOnly(funding.table) },
  };
}

/** Nobody reads it any more. */
export function takeBack(snapshot: Snapshot): void {
  for (const column of columnsOf(snapshot)) column.lent = false;
}

/** As many ids, none of them told. */
function countOnly({ ids }: Ids): Ids {
  return { ids: new Array<string>(ids.length), numbers: new Map() };
}

function* columnsOf(part: object): Generator<Column<Numbers>> {
  for (const value of Object.values(part)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) continue;
    if ('lent' in value) yield value as Column<Numbers>;
    else if (!(value instanceof Map)) yield* columnsOf(value);
  }
}
