/** Reads the journal: the last change, and the entities that later changes touched, all as of one moment. */
import type { Database, Run } from '../database/database.js';
import { Unavailable } from '../errors.js';
import { findNumber } from '../model/ids.js';
import type { Snapshot } from '../model/snapshot.js';
import { codeOfThrown } from '../thrown.js';
import { unavailable } from '../words/tell.js';
import { type Entities, readEntities } from './refresh-entities.js';

/** The last change and the size of the graph. */
export interface JournalState {
  /** The number of the last change, 0 before the first. */
  readonly sequence: number;
  readonly nodes: number;
  readonly relations: number;
}

/** The entities written after a change, up to the change of `standing`; or the reason why they were not read. */
export type WrittenSince =
  | {
      readonly kind: 'READ';
      readonly standing: JournalState;
      readonly entities: Entities;
      /** Whether only decisions and meetings were written, so that the model is unchanged. */
      readonly isAside: boolean;
    }
  /** More ids than can be read while writers wait for the lock. */
  | { readonly kind: 'TOO_MANY'; readonly standing: JournalState; readonly ids: readonly string[] }
  /** EVERYTHING: the change may have touched any entity, so the whole graph must be read. MISSING: the journal lacks a change, or was set back. */
  | { readonly kind: 'EVERYTHING' | 'MISSING'; readonly standing: JournalState };

/** How ids of decisions and meetings begin, which no answer about the model reads. */
const ASIDE = /^(decision|meeting)-/;

/** The most ids that are read while writers wait for the lock. */
const MOST_IDS_READ = 10_000;

/** The transaction timeout: a process that hangs loses the lock after this time, so that it blocks writers no longer. */
const LOCK_TIMEOUT_MS = 15_000;

/**
 * One cheap statement that takes no lock. Commits are not atomic to readers: while somebody writes, the counts may include a change that
 * the sequence does not, and the sequence may name a change that cannot be read yet.
 */
export async function readJournalState(database: Pick<Database, 'read'>): Promise<JournalState> {
  const [row] = await database.read<JournalState>('engine/standing');
  if (row === undefined) throw new Error('engine/standing.cypher gave no row');
  return { ...row, sequence: row.sequence ?? 0 };
}

/** What Neo4j answers when a transaction outlives that timeout: at work, or waiting for the lock. */
const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
];

/**
 * Reads while holding the lock that acts and imports take: the transaction sees whole changes only.
 * @throws Unavailable, with the code JOURNAL_TAKEN, when another change keeps the lock for longer than the timeout, such as the undo of a large import
 */
export async function readInTurn<T>(database: Database, read: (run: Run) => Promise<T>): Promise<T> {
  const inTurn = async (run: Run) => {
    // The server runs statements in the order in which they arrive, so the answer to the first need not be awaited.
    const [, answer] = await Promise.all([run('write/take-turn'), read(run)]);
    return answer;
  };
  try {
    return await database.transaction(inTurn, LOCK_TIMEOUT_MS);
  } catch (error) {
    if (!TIMED_OUT.includes(codeOfThrown(error))) throw error;
    throw unavailable('JOURNAL_TAKEN', ['engine'], { seconds: LOCK_TIMEOUT_MS / 1000 });
  }
}

export const isJournalTaken = (error: unknown): boolean =>
  error instanceof Unavailable && error.told?.code === 'JOURNAL_TAKEN';

/** For people, where the program waits by itself. */
export const reportWaiting = (report: (text: string) => void): void =>
  report('engine: a long change is being written, such as an import or its undo; waiting for it');

/** Everything that was written after this change, or nothing and the reason. */
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
    // A change of home lists no ids.
    const isAside = changes.every((change) => change.ids !== null && change.ids.length > 0);
    for (const change of changes) {
      if (change.ids === null) return { kind: 'EVERYTHING', standing };
      for (const id of change.ids) ids.add(id);
    }
    if (ids.size > MOST_IDS_READ) return { kind: 'TOO_MANY', standing, ids: [...ids] };
    const entities = await readEntities({ read: run }, snapshot, [...ids]);
    if (!entities) return { kind: 'EVERYTHING', standing };
    return { kind: 'READ', standing, entities, isAside: isAside && isNoneOfModel(snapshot, [...ids], entities) };
  });
}

/** Imported entities may have any id, so they are looked for too. */
function isNoneOfModel(snapshot: Snapshot, ids: readonly string[], { facts }: Entities): boolean {
  const tables = [snapshot.actors.table, snapshot.initiatives.table, snapshot.funding.table];
  return (
    facts.actors.length + facts.initiatives.length + facts.funding.length === 0 &&
    ids.every((id) => ASIDE.test(id) && tables.every((table) => findNumber(table, id) < 0))
  );
}
