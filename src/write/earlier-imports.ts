/** Lists the imports that a corrected edition replaced: the edition before it, the one before that, and so on. */
import type { Run } from '../database/database.js';

interface EarlierImport {
  readonly id: string;
  /** Whether somebody undid the whole import. */
  readonly isUndone: boolean;
}

/** @returns the latest first, each once */
export async function listEarlierImports(run: Run, name: string): Promise<EarlierImport[]> {
  const earlier: EarlierImport[] = [];
  const seen = new Set([name]);
  for (let at: string | null = name; at !== null; ) {
    const [found]: { replaces: string | null; isUndone: boolean }[] = await run('import/replaces', { import: at });
    at = found?.replaces ?? null;
    if (at === null || seen.has(at)) break;
    seen.add(at);
    earlier.push({ id: at, isUndone: found?.isUndone ?? false });
  }
  return earlier;
}
