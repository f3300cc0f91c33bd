/** Lists the editions of a file. An edition that is replaced takes with it what only it states, even when an earlier edition added that. */
import type { Run } from '../../database/database.js';
import { listEarlierImports } from '../../write/earlier-imports.js';

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
