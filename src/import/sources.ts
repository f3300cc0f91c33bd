/** Describes the source of an import and keeps it in the database. */

import { basename, extname } from 'node:path';
import type { Run } from '../database/database.js';
import { BadInput } from '../errors.js';
import { isWebAddress } from '../write/addresses.js';
import { isArchived } from '../write/is-archived.js';
import { type Tracked, trackChanges } from '../write/track-changes.js';
import { slugOf } from './cells/normalize-name.js';
import type { ImportOptions } from './options.js';

export interface StatedSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  /** The data are invented, for a demonstration; null: the file does not say. */
  readonly illustrative: boolean | null;
  /** ISO date and time. */
  readonly retrievedAt: string | null;
}

/** The id of the source with this name; an id is returned unchanged. */
export function sourceId(name: string): string {
  return `source-${slugOf(name.replace(/^source-/, ''))}`;
}

/** @throws BadInput when its address is none of a page: whoever reads it makes a link of it */
export function describeSource(name: string, writtenAt: Date, options: ImportOptions): StatedSource {
  const { publisher = null, licence = null, url = null } = options;
  if (url !== null && !isWebAddress(url))
    throw new BadInput(
      `import: "${url.slice(0, 80)}" is not the address of a page; write the whole address, beginning with https://`,
    );
  return { id: sourceId(name), publisher, licence, url, illustrative: null, retrievedAt: writtenAt.toISOString() };
}

/** The name of a file without its folder and extension. */
export function nameOfFile(file: string): string {
  return basename(file, extname(file));
}

export interface SourceOutcome {
  readonly id: string;
  readonly isNew: boolean;
  /** Whether anything but the time of retrieval has changed. */
  readonly isChanged: boolean;
  readonly before: Record<string, unknown> | null;
}

export interface SavedSources {
  readonly outcomes: readonly SourceOutcome[];
  /** For the Change, so that undoing it also restores the sources. */
  readonly tracked: Tracked;
}

/**
 * Writes these sources; with `isDry`, only reports what would change. Properties that a file does not state stay as
 * they are.
 */
export async function saveSources(run: Run, sources: readonly StatedSource[], isDry: boolean): Promise<SavedSources> {
  if (sources.length === 0) return { outcomes: [], tracked: { before: undefined, after: undefined } };
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
    return { id, isNew: before === null, isChanged: before !== null && (differs || isArchived(before)), before };
  });
  if (isDry) return { outcomes, tracked: { before: undefined, after: undefined } };
  const idsOf = (some: readonly SourceOutcome[]) => some.map(({ id }) => id);
  const changed = idsOf(outcomes.filter(({ isChanged }) => isChanged));
  const created = idsOf(outcomes.filter(({ isNew }) => isNew));
  const tracked = await trackChanges(run, changed, async () => {
    const isChanged = (id: string) => changed.includes(id) || created.includes(id);
    await run('import/sources', { rows: sources.map((row) => ({ ...row, isChanged: isChanged(row.id) })) });
    return created;
  });
  return { outcomes, tracked };
}
