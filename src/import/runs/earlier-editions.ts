/** Lists the editions of a file: what an edition states and its earlier ones brought belongs to it, and leaves with it. */
import type { Run } from '../../database/database.js';

/**
 * The import and those that it replaced, the latest first. Empty when it was undone: then the one before it stands
 * again, and is the one to replace.
 */
export async function listEditions(run: Run, name: string): Promise<string[]> {
  const batches = await run<{ isUndoable: boolean; isUndone: boolean }>('write/import-batches', { import: name });
  const undoable = batches.filter(({ isUndoable }) => isUndoable);
  if (undoable.length > 0 && undoable.every(({ isUndone }) => isUndone)) return [];
  const editions = [name];
  for (let at: string | undefined = name; at !== undefined; ) {
    const found: { replaces: string | null }[] = await run('import/replaces', { import: at });
    at = found[0]?.replaces ?? undefined;
    if (at === undefined || editions.includes(at)) break;
    editions.push(at);
  }
  return editions;
}
