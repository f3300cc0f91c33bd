/** Lists the editions of a file: what an edition states and its earlier ones brought belongs to it, and leaves with it. */
import type { Run } from '../../database/database.js';
import { listEarlierImports } from '../../write/earlier-imports.js';

/**
 * The import and those that it replaced, the latest first. Empty when it was undone: then the one before it stands
 * again, and is the one to replace.
 */
export async function listEditions(run: Run, name: string): Promise<string[]> {
  const batches = await run<{ isUndoable: boolean; isUndone: boolean }>('write/import-batches', { import: name });
  const undoable = batches.filter(({ isUndoable }) => isUndoable);
  if (undoable.length > 0 && undoable.every(({ isUndone }) => isUndone)) return [];
  const earlier = await listEarlierImports(run, name);
  return [name, ...earlier.map(({ id }) => id)];
}
