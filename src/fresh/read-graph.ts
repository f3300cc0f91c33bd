/** Loads a snapshot that is consistent with one change, while others go on writing. */
import type { Database } from '../database/database.js';
import type { Snapshot } from '../model/snapshot.js';
import { areNumbersSorted, sortNumbers } from '../model/sort-numbers.js';
import {
  isJournalTaken,
  type JournalState,
  readInTurn,
  readJournalState,
  readWritten,
  reportWaiting,
} from './journal.js';
import { loadSnapshot } from './load-snapshot.js';
import { putEntities, refreshEntities } from './refresh-entities.js';
import { stepYielding } from './yield.js';

/** Ids that are read by one statement, outside of the lock. */
const IDS_PER_STATEMENT = 10_000;

/**
 * Three steps: read the last sequence number under the lock; read all rows while others write; read again, under the lock, the entities that changes have touched since. A row that showed half of a change is read again, because that change has a later number. Writers wait during the first and the last step only.
 */
export async function readSnapshot(
  database: Database,
  report: (text: string) => void,
): Promise<{ readonly snapshot: Snapshot; readonly seen: JournalState }> {
  for (;;) {
    const first = await patiently(report, () => readInTurn(database, (run) => readJournalState({ read: run })));
    const snapshot = await loadSnapshot(database);
    const last = await catchUp(database, report, snapshot, first.sequence);
    if (last) {
      // When the counts differ without a change, something wrote without the journal while the rows were read. The next poll finds that.
      return { snapshot: await sorted(snapshot), seen: last.sequence === first.sequence ? first : last };
    }
    report('engine: the whole graph changed while it was read; it is read once more');
  }
}

/** Numbered in the order of the ids, whatever the order in which it was read. */
export async function sorted(snapshot: Snapshot): Promise<Snapshot> {
  return areNumbersSorted(snapshot) ? snapshot : stepYielding(sortNumbers(snapshot));
}

/** @returns the journal state that the snapshot matches afterwards; undefined when the whole graph must be read again */
async function catchUp(
  database: Database,
  report: (text: string) => void,
  snapshot: Snapshot,
  since: number,
): Promise<JournalState | undefined> {
  for (let sequence = since; ; ) {
    const written = await patiently(report, () => readWritten(database, snapshot, sequence));
    if (written.kind === 'READ') {
      putEntities(snapshot, written.entities);
      return written.standing;
    }
    if (written.kind !== 'TOO_MANY') return undefined;
    // This may show parts of later changes; those entities are read again with the later changes.
    for (let from = 0; from < written.ids.length; from += IDS_PER_STATEMENT) {
      if (!(await refreshEntities(database, snapshot, written.ids.slice(from, from + IDS_PER_STATEMENT))))
        return undefined;
    }
    sequence = written.standing.sequence;
  }
}

/** Tries again while another change keeps the lock, as the undo of a large import may for minutes, and reports it once. */
async function patiently<T>(report: (text: string) => void, read: () => Promise<T>): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await read();
    } catch (error) {
      if (!isJournalTaken(error)) throw error;
      if (isFirst) reportWaiting(report);
    }
  }
}
