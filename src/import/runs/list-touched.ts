/** Lists the entities that somebody has changed since, other than by the editions of a file. */
import type { Run } from '../../database/database.js';
import { BATCH_ROWS } from '../options.js';

/** @param imports the editions; a change that was undone does not count */
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
