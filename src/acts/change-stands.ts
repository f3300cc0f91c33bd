/** Whether an undo would take a change back now: of all changes of a page it is found at once. */
import type { Context } from '../answers/context.js';
import type { Run } from '../database/database.js';
import type { ChangeRow } from '../questions/changes/row.js';
import { findUndoable } from '../write/find-undoable.js';

interface Details {
  readonly id: string;
  readonly after: string | null;
}

async function stands(context: Context, id: string): Promise<boolean> {
  const loader = context.loader<boolean>('standing-changes', async (ids) => {
    const written = await context.database.read<Details>('write/change-details', { ids });
    const run: Run = (statement, parameters) => context.database.read(statement, parameters);
    const standing = await findUndoable(run, written);
    return ids.map((each) => standing.has(each));
  });
  return loader.load(id);
}

export const changeStands = {
  Change: {
    // Of a batch of an import, undo itself tells what it kept: it may have touched ten thousand entities.
    stands: ({ id, import: name, undoable }: ChangeRow, _: unknown, context: Context) =>
      name === null && undoable ? stands(context, id) : undoable,
  },
};
