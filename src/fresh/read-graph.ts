/** Reads the whole graph, so that it is as after one change, while others go on writing. */
import type { Database } from '../database/database.js';
import type { Snapshot } from '../model/snapshot.js';
import { type JournalState, readInTurn, readJournalState, readWritten } from './journal.js';
import { loadSnapshot } from './load-snapshot.js';
import { putEntities, refreshEntities } from './refresh-entities.js';

/** So many are read at once where nobody waits. */
const IDS_PER_STATEMENT = 10_000;

/**
 * The number of the last change is read in turn; then the rows, while others write; then, in turn again, whatever the changes since have touched. A row that showed half of
 * a change is among them, for it was written after the number was read. Only the first and the last part keep writers waiting.
 */
export async function readSnapshot(
  database: Database,
  report: (text: string) => void,
): Promise<{ readonly snapshot: Snapshot; readonly seen: JournalState }> {
  for (;;) {
    const first = await readInTurn(database, (run) => readJournalState({ read: run }));
    const snapshot = await loadSnapshot(database);
    const last = await catchUp(database, snapshot, first.sequence);
    if (last) {
      // Without a change, counts that differ are of what was written past the journal while the rows came: the next look is to find that.
      return { snapshot, seen: last.sequence === first.sequence ? first : last };
    }
    report('engine: all of the graph changed while it was read; it is read once more');
  }
}

/** @returns how the graph stands that the snapshot then is; undefined when all must be read anew */
async function catchUp(database: Database, snapshot: Snapshot, since: number): Promise<JournalState | undefined> {
  for (let sequence = since; ; ) {
    const written = await readWritten(database, snapshot, sequence);
    if (written.kind === 'READ') {
      putEntities(snapshot, written.entities);
      return written.standing;
    }
    if (written.kind !== 'TOO_MANY') return undefined;
    // What this shows of later changes is read again with them.
    for (let from = 0; from < written.ids.length; from += IDS_PER_STATEMENT) {
      if (!(await refreshEntities(database, snapshot, written.ids.slice(from, from + IDS_PER_STATEMENT))))
        return undefined;
    }
    sequence = written.standing.sequence;
  }
}
