/** Finds which actor a stated one is today: files go on naming an actor that was merged into another. */
import type { Run } from '../database/database.js';

export async function followMerges(run: Run, ids: Iterable<string>): Promise<(id: string) => string> {
  const into = new Map<string, string>();
  let asked = [...new Set(ids)];
  // The actor that one was merged into may have been merged itself.
  while (asked.length > 0) {
    const rows = await run<{ id: string; into: string }>('import/merged-actors', { ids: asked });
    for (const row of rows) into.set(row.id, row.into);
    asked = [...new Set(rows.map((row) => row.into))].filter((id) => !into.has(id));
  }
  return (id) => {
    let today = id;
    for (let next = into.get(today); next !== undefined; next = into.get(today)) today = next;
    return today;
  };
}
