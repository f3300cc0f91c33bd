/** One immutable state of the graph, and the values cached for it. */
import type { Job } from '../model/job.js';
import { type SharedSnapshot, shareSnapshot } from '../model/share-snapshot.js';
import type { Snapshot } from '../model/snapshot.js';
import { type Cache, type Entry, weightOfRows } from './cache.js';
import type { Pool } from './pool.js';

export interface GraphState {
  /** Never written again: code may read it before and after an await. */
  readonly snapshot: Snapshot;
  /**
   * The cached value of this name, or `compute()`. A failure is not cached, and those who wait compute again when it concerned only the caller who came first.
   * @param weigh the size of the value in bytes; default: an estimate for arrays of rows
   * @param isOfModel whether `compute` reads only actors, initiatives, funding, themes and territories: then the value stays cached when a decision is taken
   */
  remember<T>(name: string, compute: () => T, weigh?: (value: Awaited<T>) => number, isOfModel?: boolean): T;
  /** The cached value of this name; undefined on a cache miss. */
  recall<T>(name: string): T | undefined;
  /** Sets the size of a cached value that has grown. A value that was evicted is left alone. */
  weigh(name: string, bytes: number): void;
  /** Whether the graph is so small that jobs run in this thread, without a queue. */
  readonly isSmall: boolean;
  /** The largest graphs whose pairs are ranked without a filter, in initiatives or actors. */
  readonly mostToPair: MostToPair;
  /**
   * The cached result of a job on the snapshot, which stays when a decision is taken. It runs in the thread pool, or in this thread when the graph is small.
   * @param signal aborted when the caller leaves; the job is stopped when every caller has left
   */
  compute<Input extends unknown[], Output>(
    job: Job<Input, Output>,
    name: string,
    asked: JobRequest<Input, Output>,
    signal?: AbortSignal,
  ): Promise<Output>;
}

export interface JobRequest<Input extends unknown[], Output> {
  readonly input: (shared: SharedSnapshot) => [...Input] | Promise<[...Input]>;
  /** The size of the result in bytes; undefined: it is not cached, because the caller caches its parts. */
  readonly weigh: (output: Output) => number | undefined;
}

/** Numbers of initiatives or actors. Synergies ask for less in common than overlaps, so their pairs grow faster and their limit is lower. */
export interface MostToPair {
  readonly overlaps: number;
  readonly synergiesBetweenInitiatives: number;
  readonly synergiesBetweenActors: number;
  /** The most pairs of one list. How many there are depends on how much entities have in common, not only on the size of the graph. */
  readonly pairsOfInitiatives: number;
  readonly pairsOfActors: number;
}

export interface StateOptions {
  readonly mostToPair: MostToPair;
  readonly pool: Pool;
  /** Below this number of initiatives and actors, jobs run in the main thread: sending the input to a thread takes longer. */
  readonly inThreadFrom: number;
}

export const defaultOptions: Omit<StateOptions, 'pool'> = {
  // Below 500, the longest job takes about as long as the rest of a request.
  inThreadFrom: 500,
  // A list larger than the cache would be computed again for each page. The list of 12,000 actors takes about 420 MB.
  // While pairs are found and sorted, each takes 54 bytes. Of actors, only the few best pairs of each are suggested.
  mostToPair: {
    overlaps: 100_000,
    synergiesBetweenInitiatives: 20_000,
    synergiesBetweenActors: 12_000,
    pairsOfInitiatives: 10_000_000,
    pairsOfActors: 4_000_000,
  },
};

/** Where values are stored: the shared cache for the current state, a map of its own for a past or hypothetical state. */
export type Store = Pick<Cache, 'get' | 'put' | 'weigh' | 'drop'>;

/** @param storeNow called for each access, because a newer state may have replaced this one meanwhile */
export function createGraphState(
  snapshot: Snapshot,
  storeNow: () => Store,
  { pool, inThreadFrom, mostToPair }: StateOptions,
): GraphState {
  let shared: SharedSnapshot | undefined;
  const sharedNow = () => {
    shared ??= shareSnapshot(snapshot);
    return shared;
  };
  /** What somebody computes now. */
  const pending = new WeakSet<object>();
  const isSmall = Math.max(snapshot.initiatives.table.count, snapshot.actors.table.count) < inThreadFrom;
  const keep = <T>(name: string, value: T, settled: Promise<number> | number, isOfModel: boolean): void => {
    const kept = storeNow();
    const isKnown = typeof settled === 'number';
    const entry: Entry = kept.put(name, value, isKnown ? settled : 0, isOfModel);
    if (isKnown) return;
    settled.then(
      (bytes) => kept.weigh(entry, bytes),
      () => kept.drop(entry),
    );
  };
  return {
    snapshot,
    isSmall,
    mostToPair,
    weigh(name, bytes) {
      const kept = storeNow();
      const entry = kept.get(name);
      if (entry !== undefined) kept.weigh(entry, bytes);
    },
    remember<T>(name: string, compute: () => T, weigh?: (value: Awaited<T>) => number, isOfModel = false): T {
      const known = storeNow().get(name)?.value as T | undefined;
      if (known instanceof Promise && pending.has(known)) {
        return known.catch((error) => {
          if (!isOfCaller(error)) throw error;
          return this.remember(name, compute, weigh, isOfModel);
        }) as T;
      }
      if (known !== undefined) return known;
      const value = compute();
      const bytesOf = (result: Awaited<T>) => weigh?.(result) ?? (Array.isArray(result) ? weightOfRows(result) : 0);
      const isLater = value instanceof Promise;
      if (isLater) {
        pending.add(value);
        value.catch(() => undefined).finally(() => pending.delete(value));
      }
      keep(name, value, isLater ? value.then(bytesOf) : bytesOf(value as Awaited<T>), isOfModel);
      return value;
    },
    recall: <T>(name: string) => storeNow().get(name)?.value as T | undefined,
    async compute<Input extends unknown[], Output>(
      job: Job<Input, Output>,
      name: string,
      { input, weigh }: JobRequest<Input, Output>,
      signal?: AbortSignal,
    ) {
      const key = `${job.name} ${name}`;
      const known = storeNow().get(key);
      if (known !== undefined) {
        return (known.value as SharedWork<Output>).wait(signal).catch((error) => {
          if (signal?.aborted || !isOfCaller(error)) throw error;
          return this.compute(job, name, { input, weigh }, signal);
        });
      }
      const start = async (stop: AbortSignal): Promise<Output> => {
        const asked = await input(sharedNow());
        return isSmall ? job.run(...asked) : pool.run(job, asked, stop);
      };
      let abandon = () => {};
      const work = shareWork(start, () => abandon());
      const kept = storeNow();
      const entry = kept.put(key, work, 0, true);
      abandon = () => kept.drop(entry);
      work.done.then(
        (output) => {
          const bytes = weigh(output);
          if (bytes === undefined) kept.drop(entry);
          else kept.weigh(entry, bytes);
        },
        () => kept.drop(entry),
      );
      return work.wait(signal);
    },
  };
}

/**
 * Whether an error concerns only the caller whose computation it was: it has left, its answer is too long or too
 * late, or there was no place for it. Others who wait for the same result then compute it for themselves.
 */
function isOfCaller(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const { extensions, told } = error as { extensions?: { code?: unknown }; told?: { code?: unknown } };
  return (
    extensions?.code === 'COST_LIMIT' || ['POOL_FULL', 'CLIENT_LEFT', 'ANSWER_TOO_SLOW'].includes(String(told?.code))
  );
}

/** The store of a past or hypothetical state: its values live as long as the state object. */
export function createStore(): Store {
  const entries = new Map<string, Entry>();
  return {
    get: (name) => entries.get(name),
    put(name, value, _bytes, isOfModel = false) {
      const entry = { name, value, isOfModel };
      entries.set(name, entry);
      return entry;
    },
    weigh: () => undefined,
    drop: (entry) => {
      if (entries.get(entry.name) === entry) entries.delete(entry.name);
    },
  };
}

interface SharedWork<T> {
  readonly done: Promise<T>;
  /** @param signal aborted when the caller leaves; without a signal, the work is never cancelled */
  wait(signal?: AbortSignal): Promise<T>;
}

/**
 * One computation shared by several callers: it is cancelled when the last caller has left.
 * @param abandoned called synchronously when the last caller leaves
 */
function shareWork<T>(start: (signal: AbortSignal) => Promise<T>, abandoned: () => void): SharedWork<T> {
  const controller = new AbortController();
  let waiting = 0;
  let isOver = false;
  const done = start(controller.signal).finally(() => {
    isOver = true;
  });
  // Each caller receives the error. Without callers there is nobody to report it to.
  done.catch(() => undefined);
  return {
    done,
    async wait(signal) {
      if (isOver) {
        // Nothing is left to cancel: thousands of sentences that wait for what is there add no listener.
        signal?.throwIfAborted();
        return done;
      }
      waiting += 1;
      if (signal === undefined) return done;
      let leave = () => {};
      const left = new Promise<never>((_, fail) => {
        leave = () => {
          fail(signal.reason);
          waiting -= 1;
          if (waiting > 0 || isOver) return;
          abandoned();
          controller.abort();
        };
      });
      left.catch(() => undefined);
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      try {
        return await Promise.race([done, left]);
      } finally {
        signal.removeEventListener('abort', leave);
      }
    },
  };
}
