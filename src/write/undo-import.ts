/** Undoes a whole import, its last batch first, within the time that the caller can wait. */
import type { Database, Run } from '../database/database.js';
import { isUnderWay, type RunningImport } from '../database/import-under-way.js';
import { stamp } from '../stamp.js';
import type { Author, Done } from './act.js';
import { listEarlierImports } from './earlier-imports.js';
import { undoChange } from './undo.js';
import { type UserError, userError } from './user-errors.js';

export interface UndoneImport extends Pick<Done, 'change' | 'userErrors'> {
  readonly undoneCount: number;
  /** Ids of entities that were changed again since. */
  readonly kept: readonly string[];
  /** The number of batches that were not reached. */
  readonly remaining: number;
}

interface Batch {
  readonly id: string;
  readonly isUndoable: boolean;
  readonly isUndone: boolean;
}

/** @param longest milliseconds after which no further batch begins */
export async function undoImport(
  database: Database,
  { import: name, by }: { readonly import: string; readonly by: Author },
  longest: number,
): Promise<UndoneImport> {
  const until = performance.now() + longest;
  const [run] = await database.read<RunningImport>('write/running-import', { import: name });
  const batches = await database.read<Batch>('write/import-batches', { import: name });
  const standing = batches.filter(({ isUndoable, isUndone }) => isUndoable && !isUndone);
  const nothing = { change: null, undoneCount: 0, kept: [], remaining: 0 };
  const refuse = (error: UserError) => ({ ...nothing, userErrors: [error] });
  if (run !== undefined && isUnderWay(run)) return refuse(userError('undoImport', 'import', 'IMPORT_UNDER_WAY', {}));
  if (batches.length === 0) {
    const code = run === undefined ? 'UNKNOWN_IMPORT' : 'IMPORT_CHANGED_NOTHING';
    return refuse(userError('undoImport', 'import', code, { id: name }));
  }
  if (!batches.some(({ isUndoable }) => isUndoable))
    return refuse(userError('undoImport', 'import', 'NOT_UNDOABLE', { id: name, what: 'import' }));
  const finish = async () => {
    await database.write('write/mark-import-undone', { import: name, at: stamp() });
    await finishEarlier(database, name, by, until);
  };
  if (standing.length === 0) {
    await finish();
    return refuse(userError('undoImport', 'import', 'IMPORT_UNDONE', { id: name }));
  }
  let change: Done['change'] = null;
  let undoneCount = 0;
  const kept = new Set<string>();
  const refused: UserError[] = [];
  let reached = 0;
  let isFinished = false;
  try {
    for (const { id } of standing) {
      if (reached > 0 && performance.now() > until) break;
      const done = await undoChange(database, { change: id, by });
      change = done.change ?? change;
      undoneCount += done.undone.length;
      for (const each of done.kept) kept.add(each);
      refused.push(...done.userErrors);
      reached += 1;
    }
    if (reached === standing.length) await (change === null ? finishEarlier(database, name, by, until) : finish());
    isFinished = reached === standing.length;
  } catch (error) {
    // What is undone stays so, and the caller, who is told what remains, asks again.
    if (change === null) throw error;
  }
  // A batch whose entities were all changed since does not count as a failure.
  return {
    ...{ change, undoneCount, kept: [...kept], remaining: isFinished ? 0 : Math.max(1, standing.length - reached) },
    userErrors: change === null ? refused : [],
  };
}

/**
 * An import that this one replaced may have been undone earlier. Entities that were kept then, because this import had changed them, are archived now. A batch whose entities were all kept does not count as undone, so each batch is tried.
 */
async function finishEarlier(database: Database, name: string, by: Author, until: number): Promise<void> {
  const run: Run = (statement, parameters) => database.read(statement, parameters);
  for (const earlier of await listEarlierImports(run, name)) {
    if (performance.now() >= until) return;
    if (!earlier.isUndone) continue;
    const batches = await database.read<Batch>('write/import-batches', { import: earlier.id });
    for (const { id, isUndoable } of batches) if (isUndoable) await undoChange(database, { change: id, by });
  }
}
