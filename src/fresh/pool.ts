/** The thread pool for long computations: few threads, a bounded queue, and jobs that are cancelled when no caller waits. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { NICE } from '../database/lower-priority.js';
import { loadSource } from '../load-source.js';
import type { Job } from '../model/job.js';
import { countShared } from '../model/shared-memory.js';
import { unavailable } from '../words/tell.js';
import { type ThreadTask, threadEntry } from './pool-worker.js';

export interface Pool {
  /**
   * Runs a job in a thread. The input is shared, not copied: it must not be written until the job ends.
   * @param signal cancels the job, queued or running
   * @throws Unavailable when the queue is full
   */
  run<Input extends unknown[], Output>(job: Job<Input, Output>, input: Input, signal?: AbortSignal): Promise<Output>;
  /** The most jobs that run at once. */
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

/** At least three threads, so that jobs of seconds leave one to the others; one processor is left to the main thread. */
const threadsHere = () => Math.min(5, Math.max(3, availableParallelism()));

export function createPool({ threads = threadsHere(), queue = 200 }: PoolOptions = {}): Pool {
  // Tests and benchmarks run TypeScript sources, so the thread needs the same loader as its parent.
  const piscina = new Piscina({
    filename: threadEntry,
    execArgv: loadSource(threadEntry),
    minThreads: 0,
    maxThreads: threads,
    // Refused below, in words: jobs that wait for a thread to start are in its queue too.
    maxQueue: queue + threads,
    idleTimeout: IDLE_TIMEOUT_MS,
    // The main thread answers everybody. Only Linux has a priority for each thread; elsewhere it would be slowed down too.
    niceIncrement: process.platform === 'linux' ? NICE : 0,
  });
  let stopped = 0;
  let waiting = 0;
  return {
    async run<Input extends unknown[], Output>(
      { module, name }: Job<Input, Output>,
      input: Input,
      signal?: AbortSignal,
    ): Promise<Output> {
      signal?.throwIfAborted();
      if (waiting >= queue + threads) throw unavailable('POOL_FULL', ['engine'], { count: waiting });
      waiting += 1;
      try {
        const task: ThreadTask = { module, name, input };
        const output: Output = await piscina.run(task, { name: 'work', ...(signal && { signal }) });
        countShared(output);
        return output;
      } catch (error) {
        if (signal?.aborted) stopped += 1;
        throw error;
      } finally {
        waiting -= 1;
      }
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
