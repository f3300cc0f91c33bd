/** What the journal says, and what was written since: the changes, and the entities that they touched, as they stood at one moment. */
import type { Database, Run } from '../database/database.js';
import type { Snapshot } from '../model/snapshot.js';
import { type Entities, readEntities } from './refresh-entities.js';

/** How the graph stands. */
export interface JournalState {
  /** The number of the last change, 0 before the first. */
  readonly sequence: number;
  readonly nodes: number;
  readonly relations: number;
}

/** What was written after a change, up to that of `standing`: read, or why it was not. */
export type WrittenSince =
  | { readonly kind: 'READ'; readonly standing: JournalState; readonly entities: Entities }
  /** More ids than writers should wait for. */
  | { readonly kind: 'TOO_MANY'; readonly standing: JournalState; readonly ids: readonly string[] }
  /** EVERYTHING: a change may have touched anything, or gives everything its place. MISSING: the journal has gone back, or lacks a change. */
  | { readonly kind: 'EVERYTHING' | 'MISSING'; readonly standing: JournalState };

/** More ids than this are not read while writers wait. */
const MOST_IDS_READ = 10_000;

/** Milliseconds after which the database takes the lock away from whoever holds it or waits for it, so that a process that hangs holds up nobody for longer. */
const LOCK_TIMEOUT_MS = 15_000;

/**
 * One cheap statement, for which nobody waits. The database commits piece by piece: beside a writer the counts may be those of a change that
 * the sequence does not tell of yet, and the sequence may be that of a change which is not to be seen yet.
 */
export async function readJournalState(database: Pick<Database, 'read'>): Promise<JournalState> {
  const [row] = await database.read<JournalState>('engine/standing');
  if (row === undefined) throw new Error('engine/standing.cypher gave no row');
  return { ...row, sequence: row.sequence ?? 0 };
}

/** Nothing is written by acts and imports while this reads: what was committed is there as a whole, and nothing else. */
export function readInTurn<T>(database: Database, read: (run: Run) => Promise<T>): Promise<T> {
  const inTurn = async (run: Run) => {
    // The server does what it is sent in its order, so nobody need wait for the answer to the first.
    const [, answer] = await Promise.all([run('write/take-turn'), read(run)]);
    return answer;
  };
  return database.transaction(inTurn, LOCK_TIMEOUT_MS);
}

/** What was written after this change, all of it or nothing. */
export function readWritten(database: Database, snapshot: Snapshot, since: number): Promise<WrittenSince> {
  return readInTurn(database, async (run): Promise<WrittenSince> => {
    const [standing, changes] = await Promise.all([
      readJournalState({ read: run }),
      run<{ sequence: number; ids: string[] | null }>('engine/changes', { sequence: since }),
    ]);
    const isWhole =
      changes.length === standing.sequence - since && changes.every(({ sequence }, at) => sequence === since + at + 1);
    if (!isWhole) return { kind: 'MISSING', standing };
    const ids = new Set<string>();
    for (const change of changes) {
      if (change.ids === null) return { kind: 'EVERYTHING', standing };
      for (const id of change.ids) ids.add(id);
    }
    if (ids.size > MOST_IDS_READ) return { kind: 'TOO_MANY', standing, ids: [...ids] };
    const entities = await readEntities({ read: run }, snapshot, [...ids]);
    return entities ? { kind: 'READ', standing, entities } : { kind: 'EVERYTHING', standing };
  });
}
