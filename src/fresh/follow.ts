/** Follows the journal: applies each change to the snapshot, whole and in order, and wakes the requests that wait for a change. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import { forkSnapshot } from '../model/fork.js';
import type { Snapshot } from '../model/snapshot.js';
import { messageOfThrown } from '../thrown.js';
import { unavailable } from '../words/tell.js';
import { isJournalTaken, type JournalState, readJournalState, readWritten, reportWaiting } from './journal.js';
import { readSnapshot, sorted } from './read-graph.js';
import { hasNew, putEntities } from './refresh-entities.js';

/** The graph after a change. Each change makes a new object; the snapshot in it is the same one, changed in place, unless something is new. */
export interface Held {
  readonly snapshot: Snapshot;
  readonly seen: JournalState;
}

export interface Following {
  readonly held: Held;
  /** When the snapshot was last compared with the journal, in milliseconds of `performance.now()`. */
  readonly seenAt: number;
  /** How many times the whole graph was read, the first load included. */
  readonly loads: number;
  /** How many callers wait for a change. */
  readonly waiting: number;
  /** Applies every change written so far. Await it after each write of this process. */
  look(): Promise<void>;
  /** Resolves when the snapshot holds a change later than `sequence`, when the signal is aborted, or when following stops. There is no timeout. */
  changed(sequence: number, signal?: AbortSignal): Promise<void>;
  /** Waits until the snapshot holds this change. @throws Unavailable after SEQUENCE_TIMEOUT_MS. */
  reach(sequence: number): Promise<void>;
  /** Stops polling the journal. */
  close(): void;
}

/** Time between two polls of the journal, and how long a request waits for the change that it must see. */
const POLL_INTERVAL_MS = 400;
const SEQUENCE_TIMEOUT_MS = 5_000;

/** @param onChange called after each change, before the callers that wait for it are woken; `isAside` when only decisions or meetings have changed, not the model */
export async function followJournal(
  database: Database,
  report: (text: string) => void,
  onChange: (isAside: boolean) => void = () => undefined,
): Promise<Following> {
  let loads = 0;
  const load = () => {
    loads += 1;
    return readSnapshot(database, report);
  };
  let held: Held = await load();
  /** Synchronous, so that nobody sees a new state together with values cached for the previous one. */
  const hold = (next: Held, isAside = false): void => {
    held = next;
    onChange(isAside);
  };
  let seenAt = performance.now();
  let closed = false;

  const waiters = new Set<{ readonly after: number; readonly go: () => void }>();
  const tell = () => {
    for (const { after, go } of waiters) if (held.seen.sequence > after || closed) go();
  };

  /** Catches up when the graph differs from the snapshot: reads what was written since, or the whole graph. */
  const advance = async (): Promise<void> => {
    const { snapshot, seen } = held;
    const written = await readWritten(database, snapshot, seen.sequence);
    const { standing } = written;
    if (written.kind === 'READ') {
      if (standing.sequence > seen.sequence) {
        // Synchronously, or in a copy: no caller sees the snapshot of one change with the sequence of another.
        const next = hasNew(snapshot, written.entities) ? forkSnapshot(snapshot) : snapshot;
        putEntities(next, written.entities);
        return hold({ snapshot: next === snapshot ? snapshot : await sorted(next), seen: standing }, written.isAside);
      }
      if (isSame(standing, seen)) return;
      report('engine: the graph was changed outside Passerelle; it is read again');
    } else if (written.kind === 'MISSING') {
      report(
        `engine: some of the changes from ${seen.sequence} to ${standing.sequence} are missing; the graph is read again`,
      );
    }
    hold(await load());
  };
  const update = async (): Promise<void> => {
    if (!isSame(await readJournalState(database), held.seen)) await advance();
    seenAt = performance.now();
    tell();
  };

  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    current = update().finally(() => {
      current = undefined;
    });
    return current;
  };
  // A poll that has begun may have read the journal before this write. A poll that has not begun yet serves every caller.
  const look = (): Promise<void> => {
    if (next) return next;
    if (!current) return begin();
    next = current
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };

  let isBlind = false;
  const watch = setInterval(async () => {
    if (current) return;
    try {
      await look();
      if (isBlind) report('engine: the journal can be read again');
      isBlind = false;
    } catch (error) {
      if (!isBlind && !closed) {
        if (isJournalTaken(error)) reportWaiting(report);
        else report(`engine: the journal cannot be read (${messageOfThrown(error)}); trying again`);
      }
      isBlind = true;
    }
  }, POLL_INTERVAL_MS);
  watch.unref();

  return {
    get held() {
      return held;
    },
    get seenAt() {
      return seenAt;
    },
    get loads() {
      return loads;
    },
    get waiting() {
      return waiters.size;
    },
    look,
    changed: (after, signal) =>
      new Promise((resolve) => {
        const go = () => {
          waiters.delete(waiter);
          signal?.removeEventListener('abort', go);
          resolve();
        };
        const waiter = { after, go };
        waiters.add(waiter);
        signal?.addEventListener('abort', go);
        if (signal?.aborted) go();
        else tell();
      }),
    async reach(sequence) {
      const until = performance.now() + SEQUENCE_TIMEOUT_MS;
      while (held.seen.sequence < sequence && !closed) {
        const left = until - performance.now();
        if (left <= 0) {
          throw unavailable('SEQUENCE_NOT_REACHED', ['passerelle-sequence'], {
            wanted: sequence,
            held: held.seen.sequence,
          });
        }
        // A poll may hang with the database, or take long because it reads the whole graph.
        await Promise.race([look(), wait(left, undefined, { ref: false })]);
        if (held.seen.sequence < sequence) await wait(25);
      }
    },
    close() {
      closed = true;
      clearInterval(watch);
      tell();
    },
  };
}

const isSame = (one: JournalState, other: JournalState) =>
  one.sequence === other.sequence && one.nodes === other.nodes && one.relations === other.relations;
