/** Follows the journal: a snapshot that takes in each change as a whole and passes over none, and tells those who wait for one. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import type { Snapshot } from '../model/snapshot.js';
import { messageOfThrown } from '../thrown.js';
import { unavailable } from '../words/tell.js';
import { readStanding, readWritten, type Standing } from './journal.js';
import { readGraph } from './read-graph.js';
import { putEntities } from './refresh-entities.js';

/** The graph after a change. Another object after each change, though the snapshot in it may be the same one, changed in place. */
export interface Held {
  readonly snapshot: Snapshot;
  readonly seen: Standing;
}

export interface Following {
  readonly held: Held;
  /** When it last compared itself with the journal, on the clock of `performance.now()`. */
  readonly seenAt: number;
  /** How often the whole graph was read, the first time included. */
  readonly loads: number;
  /** How many wait for a change. */
  readonly waiting: number;
  /** Takes in what was written up to now; to be awaited after each write of one's own. */
  look(): Promise<void>;
  /** Resolves when the snapshot holds a change later than this one, however long that takes, or when nobody waits for it any more, or when no more are followed. */
  changed(sequence: number, signal?: AbortSignal): Promise<void>;
  /** Waits until the snapshot holds this change. @throws Unavailable when it does not come in time. */
  reach(sequence: number): Promise<void>;
  /** No more looks. */
  close(): void;
}

/** Milliseconds between two looks at the journal, and for a change that a request must see. */
const EVERY = 400;
const PATIENCE = 5_000;

/** @param onChange told when another state is held, before those who wait for it */
export async function followJournal(
  database: Database,
  report: (text: string) => void,
  onChange: () => void = () => undefined,
): Promise<Following> {
  let loads = 0;
  const load = () => {
    loads += 1;
    return readGraph(database, report);
  };
  let held: Held = await load();
  let seenAt = performance.now();
  let closed = false;

  const waiters = new Set<{ readonly after: number; readonly go: () => void }>();
  const tell = () => {
    for (const { after, go } of waiters) if (held.seen.sequence > after || closed) go();
  };

  /** Where the graph is not as it was seen: what was written since, or all of it. */
  const advance = async (): Promise<void> => {
    const { snapshot, seen } = held;
    const written = await readWritten(database, snapshot, seen.sequence);
    const { standing } = written;
    if (written.kind === 'READ') {
      if (standing.sequence > seen.sequence) {
        // In one go: nobody sees the one without the other.
        putEntities(snapshot, written.entities);
        held = { snapshot, seen: standing };
        return;
      }
      if (isSame(standing, seen)) return;
      report('engine: the graph was changed outside Passerelle; it is read anew');
    } else if (written.kind === 'MISSING') {
      report(
        `engine: the changes from ${seen.sequence} to ${standing.sequence} are not all there; the graph is read anew`,
      );
    }
    held = await load();
  };
  const update = async (): Promise<void> => {
    const before = held;
    if (!isSame(await readStanding(database), held.seen)) await advance();
    if (held !== before) onChange();
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
  // The look under way may have read the journal before the write that this one is about; one that is yet to begin is good for all who ask.
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
      if (isBlind) report('engine: the journal is read again');
      isBlind = false;
    } catch (error) {
      if (!isBlind && !closed) report(`engine: the journal cannot be read (${messageOfThrown(error)}); trying on`);
      isBlind = true;
    }
  }, EVERY);
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
      const until = performance.now() + PATIENCE;
      while (held.seen.sequence < sequence && !closed) {
        const left = until - performance.now();
        if (left <= 0) {
          throw unavailable('SEQUENCE_NOT_REACHED', ['passerelle-sequence'], {
            wanted: sequence,
            held: held.seen.sequence,
          });
        }
        // A look may wait for a database that hangs, or read the whole graph.
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

const isSame = (one: Standing, other: Standing) =>
  one.sequence === other.sequence && one.nodes === other.nodes && one.relations === other.relations;
