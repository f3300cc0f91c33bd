/** Which changes an undo would take back now: something in the graph is still as they left it. */
import type { Run } from '../database/database.js';
import { readSides, readStandingRevisions } from './standing-revisions.js';
import { readStates, revisionOf } from './state.js';

/** What an act wrote, as the journal keeps it; null when it cannot be undone. */
interface Written {
  readonly id: string;
  readonly after: string | null;
}

/** @param changes acts of people; a batch of an import may be refused for what later imports state about its source */
export async function findUndoable(run: Run, changes: readonly Written[]): Promise<ReadonlySet<string>> {
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
