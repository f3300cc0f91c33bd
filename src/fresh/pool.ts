/** The thread pool for long computations: few threads, a bounded queue, and jobs that are cancelled when no caller waits. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { NICE } from '../database/lower-priority.js';
import { loadSource } from '../load-source.js';
import type { Job } from '../model/job.js';
import { countShared } from '../model/shared-memory.js';
import { unavailable } from '../words/tell.js';
import { currentCaller } from './current-caller.js';
import { createJobQueue } from './job-queue.js';
import { type ThreadTask, threadEntry } from './pool-worker.js';

export interface Pool {
  /**
   * Runs a job in a thread. The input is shared, not copied: it must not be written until the job ends.
   * @param signal cancels the job, queued or running
   * @throws Unavailable when the jobs of others fill the queue
   */
  run<Input extends unknown[], Output>(job: Job<Input, Output>, input: Input, signal?: AbortSignal): Promise<Output>;
  /** The most jobs of one caller that run at once; there is one thread more, so one caller never occupies all. */
  readonly threads: number;
  /** Jobs queued or running; jobs cancelled since the start. */
  readonly waiting: number;
  readonly stopped: number;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads?: number;
  /** The length of the queue. */
  readonly queue?: number;
}

/** A thread without work ends after this time. Starting one takes about 100 ms. */
const IDLE_TIMEOUT_MS = 60_000;

/** The most jobs of one caller in the queue; further ones wait before it, because one request may ask for the suggestions of thousands of actors. */
const JOBS_OF_CALLER = 1_000;

/** Jobs of one caller that always find a place: those of a page. */
const FEW_JOBS = 60;

/** At least two threads, so that a job of a minute does not delay a job of a second; one processor is left to the main thread. */
const threadsHere = () => Math.min(4, Math.max(2, availableParallelism() - 1));

export function createPool({ threads = threadsHere(), queue = 64 }: PoolOptions = {}): Pool {
  // Tests and benchmarks run TypeScript sources, so the thread needs the same loader as its parent.
  const piscina = new Piscina({
    filename: threadEntry,
    execArgv: loadSource(threadEntry),
    minThreads: 0,
    maxThreads: threads + 1,
    idleTimeout: IDLE_TIMEOUT_MS,
    // The main thread answers everybody. Only Linux has a priority for each thread; elsewhere it would be slowed down too.
    niceIncrement: process.platform === 'linux' ? NICE : 0,
  });
  let stopped = 0;
  let waiting = 0;
  const jobs = createJobQueue({
    most: threads + 1,
    mostOfCaller: threads,
    mostLong: Math.max(1, threads - 1),
    kept: 1,
    isWork: true,
  });
  const places = createJobQueue({
    most: Number.POSITIVE_INFINITY,
    mostOfCaller: JOBS_OF_CALLER,
    mostLong: Number.POSITIVE_INFINITY,
  });
  const enter = async <Input extends unknown[], Output>(
    { module, name, isLong }: Job<Input, Output>,
    input: Input,
    caller: string | undefined,
    signal?: AbortSignal,
  ): Promise<Output> => {
    signal?.throwIfAborted();
    // Of one caller, whose jobs take turns with those of others, many wait; they fill at most half of the queue.
    const isFull = jobs.count((queue + threads) / 2) >= queue + threads;
    const mine = caller === undefined ? FEW_JOBS : jobs.countOf(caller);
    // Who has few is not refused because others have many: it has its turn before them.
    if (isFull && mine >= FEW_JOBS) throw unavailable('POOL_FULL', ['engine'], { count: waiting });
    waiting += 1;
    try {
      const task: ThreadTask = { module, name, input };
      const work = (): Promise<Output> => piscina.run(task, { name: 'work', ...(signal && { signal }) });
      const output = await jobs.run({ caller, isLong }, work, signal);
      countShared(output);
      return output;
    } catch (error) {
      if (signal?.aborted) stopped += 1;
      throw error;
    } finally {
      waiting -= 1;
    }
  };
  return {
    async run(job, input, signal) {
      const caller = currentCaller();
      // Without the signal: thousands of listeners on one signal take long.
      return places.run({ caller, isLong: false }, () => enter(job, input, caller, signal));
    },
    threads,
    get waiting() {
      return waiting;
    },
    get stopped() {
      return stopped;
    },
    close: () => piscina.destroy(),
  };
}

let shared: Pool | undefined;

/** The thread pool of this process. Threads start with the first job and do not keep the process alive. */
export function sharedPool(): Pool {
  shared ??= createPool();
  return shared;
}
