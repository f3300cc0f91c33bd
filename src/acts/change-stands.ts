/** Whether an undo would take a change back now: of all changes of a page it is found at once. */
import type { Context } from '../answers/context.js';
import type { Run } from '../database/database.js';
import type { ChangeRow } from '../questions/changes/row.js';
import { readSides, readStandingRevisions } from '../write/standing-revisions.js';
import { readStates, revisionOf } from '../write/state.js';

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

/** What an act wrote, as the journal keeps it; null when it cannot be undone. */
interface Written {
  readonly id: string;
  readonly after: string | null;
}

/**
 * Which changes an undo would take back now: something in the graph is still as they left it.
 * @param changes acts of people; a batch of an import may be refused for what later imports state about its source
 */
async function findUndoable(run: Run, changes: readonly Written[]): Promise<ReadonlySet<string>> {
  const written = changes.map(({ id, after }) => ({ id, after: Object.entries(readSides(after)) }));
  const ids = [...new Set(written.flatMap(({ after }) => after.map(([entity]) => entity)))];
  const standing = await readStandingRevisions(run, ids);
  const revisions = new Map((await readStates(run, ids)).map((state) => [state.id, revisionOf(state)]));
  const isLeft = ([entity, { revision }]: (typeof written)[number]['after'][number]) => {
    const now = revisions.get(entity);
    return now !== undefined && standing(entity, now) === standing(entity, Number(revision));
  };
  return new Set(written.filter(({ after }) => after.some(isLeft)).map(({ id }) => id));
}

export const changeStands = {
  Change: {
    // Of a batch of an import, undo itself tells what it kept: it may have touched ten thousand entities.
    stands: ({ id, import: name, undoable }: ChangeRow, _: unknown, context: Context) =>
      name === null && undoable ? stands(context, id) : undoable,
  },
};
