/** A snapshot that follows the graph: own writes at once, the writes of others by looking at the journal, never behind what it says. */
import type { Database } from '../database/database.js';
import { forkSnapshot } from '../engine/fork.js';
import type { Snapshot } from '../engine/snapshot.js';
import { Unavailable } from '../errors.js';
import { type Cache, createCache } from './cache.js';
import { createKeeper, createKnown, type Known, type Means, usualMeans } from './known.js';
import { loadSnapshot } from './load-snapshot.js';
import { sharedPool } from './pool.js';
import { refreshEntities } from './refresh-entities.js';

export interface Fresh {
  /**
   * The graph as it is now. It stays as it is when the graph changes, so an answer takes it once, and is of one state whatever it waits
   * for; the next answer takes the next.
   */
  readonly known: Known;
  /** The number of the last change that the snapshot holds. */
  readonly sequence: number;
  /** When it last compared itself with the journal, on the clock of `performance.now()`. */
  readonly seenAt: number;
  /** Takes in what was written up to now; to be awaited after each write of one's own. */
  look(): Promise<void>;
  /** Resolves when the snapshot holds a change later than this one, however long that takes, or when no more are followed. */
  changed(sequence: number): Promise<void>;
  /** Waits until the snapshot holds this change. @throws Unavailable when it does not come in time. */
  reach(sequence: number): Promise<void>;
  readonly cache: Pick<Cache, 'bytes' | 'count' | 'maximum'>;
  readonly pool: Means['pool'];
  /** No more looks. */
  close(): void;
}

/** How the graph stands: the sequence of its journal, how many nodes and relations there are, and the ids of each change asked for. */
interface Standing {
  readonly sequence: number | null;
  readonly nodes: number;
  readonly relations: number;
  /** Null for a change that does not list them. */
  readonly touched: readonly (readonly string[] | null)[];
}

/** Milliseconds between two looks at the journal, and for a change that a request must see. */
const EVERY = 400;
const PATIENCE = 5_000;

/** More than this is read anew as a whole. */
const MANY = 10_000;

export interface FreshOptions extends Partial<Means> {
  /** Bytes of what is kept. */
  readonly memory?: number | undefined;
}

export async function openFresh(
  database: Database,
  report: (text: string) => void,
  { memory, ...means }: FreshOptions = {},
): Promise<Fresh> {
  let held = await load(database);
  let closed = false;
  const cache = createCache(memory);
  const pool = means.pool ?? sharedPool();
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  // One after the other: a look that is under way may have read the journal before the write that this one is about.
  const look = (): Promise<void> => {
    waiting += 1;
    const mine = last.catch(() => undefined).then(update);
    last = mine.finally(() => {
      waiting -= 1;
    });
    last.catch(() => undefined);
    return mine;
  };
  let seenAt = performance.now();
  const waiters = new Set<{ readonly after: number; readonly go: () => void }>();
  const tell = () => {
    for (const waiter of waiters) {
      if (held.sequence <= waiter.after && !closed) continue;
      waiters.delete(waiter);
      waiter.go();
    }
  };
  const update = async (): Promise<void> => {
    const before = held;
    await takeIn();
    // Of a state that is past, nothing is asked any more.
    if (held !== before) cache.clear();
    seenAt = performance.now();
    tell();
  };
  const takeIn = async (): Promise<void> => {
    const { snapshot, seen } = held;
    const now = await readStanding(database, held.sequence);
    const sequence = now.sequence ?? 0;
    if (sequence === held.sequence) {
      if (now.nodes === seen.nodes && now.relations === seen.relations) return;
      report('engine: the graph was changed outside Passerelle; it is read anew');
      held = await load(database);
      return;
    }
    const ids = sequence > held.sequence ? touchedIn(now) : undefined;
    const isTaken = ids !== undefined && (await refreshEntities(database, snapshot, ids));
    held = isTaken ? { snapshot, sequence, seen: now } : await load(database);
  };
  let isBlind = false;
  const watch = setInterval(async () => {
    if (waiting > 0) return;
    try {
      await look();
      if (isBlind) report('engine: the journal is read again');
      isBlind = false;
    } catch (error) {
      if (!isBlind && !closed) report(`engine: the journal cannot be read (${(error as Error).message}); trying on`);
      isBlind = true;
    }
  }, EVERY);
  watch.unref();

  let state: { readonly of: Held; readonly known: Known } | undefined;
  const knownNow = (): Known => {
    if (state?.of === held) return state.known;
    const of = held;
    const late = createKeeper();
    const keeper = () => (of === held ? cache : late);
    const known = createKnown(forkSnapshot(of.snapshot), keeper, { ...usualMeans, ...means, pool });
    state = { of, known };
    return known;
  };
  return {
    get known() {
      return knownNow();
    },
    cache,
    pool,
    get sequence() {
      return held.sequence;
    },
    get seenAt() {
      return seenAt;
    },
    look,
    changed: (after) =>
      new Promise((go) => {
        waiters.add({ after, go });
        tell();
      }),
    async reach(sequence) {
      const until = performance.now() + PATIENCE;
      while (held.sequence < sequence && !closed) {
        if (performance.now() > until) {
          throw new Unavailable(
            `passerelle-sequence: change ${sequence} is not in the graph, which is at ${held.sequence}; ask without it`,
          );
        }
        await look();
        if (held.sequence < sequence) await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close() {
      closed = true;
      clearInterval(watch);
      tell();
    },
  };
}

interface Held {
  readonly snapshot: Snapshot;
  readonly sequence: number;
  readonly seen: Standing;
}

/** The sequence is read first: what is written while the rows come is read once more by the next look, never missed. */
async function load(database: Database): Promise<Held> {
  const seen = await readStanding(database, null);
  return { snapshot: await loadSnapshot(database), sequence: seen.sequence ?? 0, seen };
}

async function readStanding(database: Database, sequence: number | null): Promise<Standing> {
  const [standing] = await database.read<Standing>('engine/changes', { sequence });
  if (standing === undefined) throw new Error('engine/changes.cypher gave no row');
  return standing;
}

/** The ids of what changed; undefined when a change does not list them, or when they are too many. */
function touchedIn({ touched }: Standing): string[] | undefined {
  const ids = new Set<string>();
  for (const list of touched) {
    if (list === null) return undefined;
    for (const id of list) ids.add(id);
    if (ids.size > MANY) return undefined;
  }
  return [...ids];
}
