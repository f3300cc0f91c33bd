/** A copy of a snapshot, to be written as one likes: milliseconds for ten thousand initiatives, for most of it is blocks of numbers. */
import { type Column, copyColumn, type Numbers } from './column.js';
import type { Ids } from './ids.js';
import type { Lists } from './lists.js';
import type { Snapshot } from './snapshot.js';

/** It knows the same entities, themes and territories; new sets of themes and of territories may come. */
export function copySnapshot({
  themes,
  territories,
  subjects,
  grounds,
  initiatives,
  actors,
  funding,
}: Snapshot): Snapshot {
  return {
    themes,
    territories,
    subjects: { ...copyColumns(subjects), table: copyIds(subjects.table) },
    grounds: { ...copyColumns(grounds), table: copyIds(grounds.table), homes: new Map(grounds.homes) },
    initiatives: copyColumns(initiatives),
    actors: copyColumns(actors),
    funding: copyColumns(funding),
  };
}

function copyIds({ ids, numbers }: Ids): Ids {
  return { ids: [...ids], numbers: new Map(numbers) };
}

/** Its columns, and those of its lists; all else is the same. */
function copyColumns<T extends object>(part: T): T {
  const copy = { ...part };
  for (const [name, value] of Object.entries(part)) {
    if (isColumn(value)) Object.assign(copy, { [name]: copyColumn(value) });
    else if (isLists(value)) Object.assign(copy, { [name]: copyColumns(value) });
  }
  return copy;
}

function isColumn(value: unknown): value is Column<Numbers> {
  return typeof value === 'object' && value !== null && 'lent' in value;
}

function isLists(value: unknown): value is Lists {
  return typeof value === 'object' && value !== null && 'pool' in value;
}
