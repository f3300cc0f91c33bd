/** The threads for all that takes long: few of them, with a queue that ends, and whatever nobody waits for any more is stopped. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Job } from '../model/job.js';
import { unavailable } from '../words/tell.js';
import type { ThreadTask } from './pool-worker.js';

export interface Pool {
  /**
   * The answer of a job, while this thread does something else. What is sent may not be written meanwhile.
   * @param signal stops it, in the queue or at work
   * @throws Unavailable when too many jobs wait already
   */
  run<Input extends unknown[], Output>(job: Job<Input, Output>, input: Input, signal?: AbortSignal): Promise<Output>;
  readonly threads: number;
  /** Jobs that wait or are at work, and those stopped before their end since the start. */
  readonly waiting: number;
  readonly stopped: number;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads?: number;
  /** Jobs that may wait. */
  readonly queue?: number;
}

/** Milliseconds after which a thread without work ends; one that starts takes a tenth of a second. */
const IDLE_TIMEOUT_MS = 60_000;

/** Two at least, so that what takes a minute does not keep what takes a second; one processor is left to the answers themselves. */
const threadsHere = () => Math.min(4, Math.max(2, availableParallelism() - 1));

export function createPool({ threads = threadsHere(), queue = 64 }: PoolOptions = {}): Pool {
  const compiled = new URL('./pool-worker.js', import.meta.url);
  // Run from source, as tests and benchmarks do, a thread needs the loader that its parent has.
  const isCompiled = existsSync(compiled);
  const piscina = new Piscina({
    filename: isCompiled ? compiled.href : compiled.href.replace(/\.js$/, '.ts'),
    execArgv: isCompiled ? [] : ['--import', loadSource()],
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_TIMEOUT_MS,
  });
  let stopped = 0;
  let waiting = 0;
  const long = createTurns(Math.max(1, threads - 1));
  const run = async <Input extends unknown[], Output>(
    { module, name, isLong }: Job<Input, Output>,
    input: Input,
    signal?: AbortSignal,
  ): Promise<Output> => {
    signal?.throwIfAborted();
    if (waiting >= queue + threads) {
      throw unavailable('POOL_FULL', ['engine'], { count: waiting });
    }
    waiting += 1;
    try {
      const task: ThreadTask = { module, name, input };
      const work = (): Promise<Output> => piscina.run(task, { name: 'work', ...(signal && { signal }) });
      return await (isLong ? long(work, signal) : work());
    } catch (error) {
      if (signal?.aborted) stopped += 1;
      throw error;
    } finally {
      waiting -= 1;
    }
  };
  return {
    run,
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

/** A module that makes a thread understand TypeScript; no part of what is installed. */
function loadSource(): string {
  const { href } = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'));
  const loader = href.replace(/\.cjs$/, '.mjs');
  return `data:text/javascript,import { register } from ${JSON.stringify(loader)}; register();`;
}

/** So many at once, the others in their turn. */
function createTurns(most: number): <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work, signal) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

let shared: Pool | undefined;

/** The one of this process; its threads start with the first job and keep no process alive. */
export function sharedPool(): Pool {
  shared ??= createPool();
  return shared;
}
