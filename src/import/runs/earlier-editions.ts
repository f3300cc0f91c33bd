/** Lists the editions of a file. An edition that is replaced takes with it what only it states, even when an earlier edition added that. */
import type { Run } from '../../database/database.js';
import { listEarlierImports } from '../../write/earlier-imports.js';
import { BATCH_ROWS } from '../options.js';

/**
 * The import and those that it replaced, the latest first. Empty when the import was undone: then the edition before it is in force again, and is the one to replace.
 */
export async function listEditions(run: Run, name: string): Promise<string[]> {
  const batches = await run<{ isUndoable: boolean; isUndone: boolean }>('write/import-batches', { import: name });
  const undoable = batches.filter(({ isUndoable }) => isUndoable);
  if (undoable.length > 0 && undoable.every(({ isUndone }) => isUndone)) return [];
  const earlier = await listEarlierImports(run, name);
  return [name, ...earlier.map(({ id }) => id)];
}

/**
 * Lists the entities that somebody has changed since, other than by the editions of a file.
 * @param imports the editions; a change that was undone does not count
 */
export async function listTouched(
  run: Run,
  ids: readonly string[],
  imports: readonly string[],
): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const asked = { ids: ids.slice(start, start + BATCH_ROWS), imports };
    for (const { id } of await run<{ id: string }>('import/edition-touched', asked)) touched.add(id);
  }
  return touched;
}
