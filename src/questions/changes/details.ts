/** What a change touched, and the values before and after it: of all changes of a page by one statement. */
import type { Context } from '../../answers/context.js';

interface Details {
  readonly id: string;
  /** Null when the change touched too many to name. */
  readonly ids: readonly string[] | null;
  /** JSON by id; null when nothing was updated. */
  readonly before: string | null;
  /** JSON by id; null when the change cannot be undone. */
  readonly after: string | null;
}

export async function detailsOf(context: Context, id: string): Promise<Details> {
  const loader = context.loader<Details>('changes', async (ids) => {
    const rows = await context.database.read<Details>('write/change-details', { ids });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((each) => byId.get(each) ?? { id: each, ids: null, before: null, after: null });
  });
  return loader.load(id);
}
