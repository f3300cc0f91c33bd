/** Describes the source of an import and keeps it in the database. */
import { basename, extname } from 'node:path';
import type { Run } from '../database/database.js';
import { slugOf } from './cells/normalize-name.js';
import type { ImportOptions } from './options.js';

export interface StatedSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  /** What it states is invented, for a demonstration; null: the file does not say. */
  readonly illustrative: boolean | null;
  /** ISO date and time. */
  readonly retrievedAt: string | null;
}

/** The id of the source that people call by this name; an id stays what it is. */
export function sourceId(name: string): string {
  return `source-${slugOf(name.replace(/^source-/, ''))}`;
}

export function describeSource(name: string, writtenAt: Date, options: ImportOptions): StatedSource {
  const { publisher = null, licence = null, url = null } = options;
  return { id: sourceId(name), publisher, licence, url, illustrative: null, retrievedAt: writtenAt.toISOString() };
}

/** The name of a file without folder and ending. */
export function nameOfFile(file: string): string {
  return basename(file, extname(file));
}

export interface SourceOutcome {
  readonly id: string;
  readonly isNew: boolean;
  /** When it was retrieved does not count. */
  readonly isChanged: boolean;
  readonly before: Record<string, unknown> | null;
}

/** What writing these sources does; with `isDry`, what it would do. What a file does not say stays as it is known. */
export async function saveSources(
  run: Run,
  sources: readonly StatedSource[],
  isDry: boolean,
): Promise<SourceOutcome[]> {
  if (sources.length === 0) return [];
  const known = new Map(
    (
      await run<{ id: string; before: Record<string, unknown> }>('import/known-sources', {
        ids: sources.map(({ id }) => id),
      })
    ).map(({ id, before }) => [id, before]),
  );
  const outcomes = sources.map(({ id, ...stated }): SourceOutcome => {
    const before = known.get(id) ?? null;
    const differs = (['publisher', 'licence', 'url', 'illustrative'] as const).some(
      (key) => stated[key] !== null && stated[key] !== before?.[key],
    );
    return { id, isNew: before === null, isChanged: before !== null && differs, before };
  });
  const changed = new Set(outcomes.filter(({ isNew, isChanged }) => isNew || isChanged).map(({ id }) => id));
  if (!isDry) await run('import/sources', { rows: sources.map((row) => ({ ...row, isChanged: changed.has(row.id) })) });
  return outcomes;
}
