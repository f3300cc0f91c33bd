/** Writes a batch of contours, each in a node of its own, and records it as one Change if it changed anything. */

import type { Database, Run } from '../../database/database.js';
import { compare } from '../../write/difference.js';
import { isArchived } from '../../write/is-archived.js';
import { recordChange } from '../../write/record-change.js';
import { type EntityState, readStates, rewrite } from '../../write/state.js';
import { type StatedSource, saveSources } from '../sources.js';
import type { CommuneContour } from './gather-contours.js';

export interface Authorship {
  readonly by: string;
  /** Name of the import. */
  readonly import: string;
  readonly source: StatedSource;
}

export interface WrittenContour {
  readonly commune: string;
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED';
}

export const contourId = (commune: string): string => `contour-${commune}`;

/** Call it in a transaction; it takes the lock of the journal. */
export async function writeContours(
  run: Run,
  contours: readonly CommuneContour[],
  { source, ...authorship }: Authorship,
): Promise<readonly WrittenContour[]> {
  await run('write/take-turn');
  const planned = await plan(run, contours, source.id);
  const differences = planned.flatMap(({ known, state }) => compare(known, state) ?? []);
  if (differences.length > 0) {
    const { tracked } = await saveSources(run, [source], false);
    await rewrite(run, differences);
    const updated = differences.flatMap(({ state, before }) => (before ? [[state.id, before] as const] : []));
    await recordChange(run, {
      ...{ ...authorship, what: 'import contours: contours', rows: contours.length },
      ids: differences.map(({ state }) => state.id),
      before: updated.length > 0 || tracked.before ? { ...Object.fromEntries(updated), ...tracked.before } : undefined,
      // For a new contour, its revision is enough to undo it.
      after: {
        ...Object.fromEntries(
          differences.map(({ state, before, after }) => [state.id, before ? after : { revision: after.revision }]),
        ),
        ...tracked.after,
      },
    });
  }
  return outcomesOf(planned);
}

/** Counts what writing these contours would do. */
export async function countContours(
  read: Database['read'],
  contours: readonly CommuneContour[],
  source: string,
): Promise<readonly WrittenContour[]> {
  return outcomesOf(await plan(read, contours, source));
}

interface Planned {
  readonly commune: string;
  readonly known: EntityState | undefined;
  readonly state: EntityState;
}

async function plan(run: Run, contours: readonly CommuneContour[], source: string): Promise<Planned[]> {
  const ids = contours.map(({ commune }) => contourId(commune));
  const states = new Map((await readStates(run, ids)).map((state) => [state.id, state]));
  return contours.map(({ commune, shape }) => {
    const id = contourId(commune);
    const known = states.get(id);
    const { archivedOn: _, ...earlier } = known?.properties ?? {};
    const text = JSON.stringify(shape);
    // An equal contour from another file keeps the source that stated it first.
    const isSame = !isArchived(known?.properties) && earlier.shape === text;
    const properties = isSame
      ? (known?.properties ?? {})
      : { ...earlier, id, commune, shape: text, source, archivedOn: null };
    return { commune, known, state: { ...known, id, label: 'Contour', properties, relations: [] } };
  });
}

const outcomesOf = (planned: readonly Planned[]): WrittenContour[] =>
  planned.map(({ commune, known, state }) => {
    if (known === undefined || isArchived(known.properties)) return { commune, state: 'NEW' };
    return { commune, state: compare(known, state) === undefined ? 'UNCHANGED' : 'CHANGED' };
  });
