/** One state of the graph, which stays as it is, and what was computed of it. */
import type { Job } from '../model/job.js';
import { type SharedSnapshot, shareSnapshot } from '../model/share-snapshot.js';
import type { Snapshot } from '../model/snapshot.js';
import { type Cache, type Entry, weightOfRows } from './cache.js';
import type { Pool } from './pool.js';
import { type SharedWork, shareWork } from './shared-work.js';

export interface GraphState {
  /** Written no more, so it may be read after waiting as before. */
  readonly snapshot: Snapshot;
  /**
   * The value of this name, computed once; what failed is computed again.
   * @param weigh bytes of what is kept; of rows it is known
   */
  remember<T>(name: string, compute: () => T, weigh?: (value: Awaited<T>) => number): T;
  /** The value of this name has become heavier; nothing happens when it is not kept any more. */
  weigh(name: string, bytes: number): void;
  /** Beyond so many initiatives, or actors, a list of all pairs asks for a filter. */
  readonly mostToPair: MostToPair;
  /**
   * The answer of a job, computed once, in a thread unless the graph is small.
   * @param signal of whoever asks: when all who wait have left, the work is stopped
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
  /** Bytes. */
  readonly weigh: (output: Output) => number;
}

/** A synergy needs less in common than an overlap, so its pairs grow faster. */
export interface MostToPair {
  readonly overlaps: number;
  readonly synergiesBetweenInitiatives: number;
  readonly synergiesBetweenActors: number;
}

export interface Means {
  readonly mostToPair: MostToPair;
  readonly pool: Pool;
  /** Graphs of fewer initiatives and actors are answered here: it takes less than sending the question. */
  readonly inThreadFrom: number;
}

export const usualMeans: Omit<Means, 'pool'> = {
  // Below this, the longest job takes about as long as a page.
  inThreadFrom: 500,
  // A list that is heavier than the cache would be made anew for each page: that of 12,000 actors weighs about 420 MB.
  mostToPair: { overlaps: 100_000, synergiesBetweenInitiatives: 20_000, synergiesBetweenActors: 12_000 },
};

/** Where values are kept: the cache, or a map of a state that is past or never was. */
export type Keeper = Pick<Cache, 'get' | 'put' | 'weigh' | 'drop'>;

/** @param keeper asked anew each time, for a state may become past while it is looked at */
export function createGraphState(
  snapshot: Snapshot,
  keeper: () => Keeper,
  { pool, inThreadFrom, mostToPair }: Means,
): GraphState {
  let shared: SharedSnapshot | undefined;
  const sharedNow = () => {
    shared ??= shareSnapshot(snapshot);
    return shared;
  };
  const isSmall = Math.max(snapshot.initiatives.table.count, snapshot.actors.table.count) < inThreadFrom;
  const keep = <T>(name: string, value: T, settled: Promise<number> | number): void => {
    const kept = keeper();
    const isKnown = typeof settled === 'number';
    const entry: Entry = kept.put(name, value, isKnown ? settled : 0);
    if (isKnown) return;
    settled.then(
      (bytes) => kept.weigh(entry, bytes),
      () => kept.drop(entry),
    );
  };
  return {
    snapshot,
    mostToPair,
    weigh(name, bytes) {
      const kept = keeper();
      const entry = kept.get(name);
      if (entry !== undefined) kept.weigh(entry, bytes);
    },
    remember<T>(name: string, compute: () => T, weigh?: (value: Awaited<T>) => number): T {
      const known = keeper().get(name);
      if (known !== undefined) return known.value as T;
      const value = compute();
      const bytesOf = (result: Awaited<T>) => weigh?.(result) ?? (Array.isArray(result) ? weightOfRows(result) : 0);
      const isLater = value instanceof Promise;
      keep(name, value, isLater ? value.then(bytesOf) : bytesOf(value as Awaited<T>));
      return value;
    },
    async compute<Input extends unknown[], Output>(
      job: Job<Input, Output>,
      name: string,
      { input, weigh }: JobRequest<Input, Output>,
      signal?: AbortSignal,
    ) {
      const key = `${job.name} ${name}`;
      const known = keeper().get(key);
      if (known !== undefined) return (known.value as SharedWork<Output>).wait(signal);
      const start = async (stop: AbortSignal): Promise<Output> => {
        const asked = await input(sharedNow());
        return isSmall ? job.run(...asked) : pool.run(job, asked, stop);
      };
      let abandon = () => {};
      const work = shareWork(start, () => abandon());
      const kept = keeper();
      const entry = kept.put(key, work, 0);
      abandon = () => kept.drop(entry);
      work.done.then(
        (output) => kept.weigh(entry, weigh(output)),
        () => kept.drop(entry),
      );
      return work.wait(signal);
    },
  };
}

/** For a state that is past, or that never was: what is computed of it is kept as long as the state itself is held. */
export function createKeeper(): Keeper {
  const entries = new Map<string, Entry>();
  return {
    get: (name) => entries.get(name),
    put(name, value) {
      const entry = { name, value };
      entries.set(name, entry);
      return entry;
    },
    weigh: () => undefined,
    drop: (entry) => {
      if (entries.get(entry.name) === entry) entries.delete(entry.name);
    },
  };
}
