/** A queue of jobs of several callers: many jobs of one caller delay that caller and nobody else. */
import { createFairOrder } from './fair-order.js';
import { createLately, doneLately, leastOf } from './lately.js';

export interface QueuedJob {
  /** Who asked for the job; undefined: this process itself. */
  readonly caller: string | undefined;
  readonly isLong: boolean;
}

export interface JobQueueOptions {
  /** The most jobs that run at once: in all, of one caller, long ones, and long ones of one caller (by default as many). */
  readonly most: number;
  readonly mostOfCaller: number;
  readonly mostLong: number;
  readonly mostLongOfCaller?: number;
  /** How many of the places, and of those for long jobs, are kept for callers without a running job of whom little is expected: less than half of what is expected of each on average. */
  readonly kept?: number;
  /** Whether the time of its jobs counts, and callers have a fair order, as in a queue for threads or the database; default: what the main thread did for the callers counts. */
  readonly isWork?: boolean;
}

export interface JobQueue {
  /** Does the work when the job may run. @throws the reason of the signal when it is aborted meanwhile */
  run<T>(job: QueuedJob, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The number of running and waiting jobs of a caller. */
  countOf(caller: string): number;
  /** The number of running and waiting jobs, of which those of one caller count at most so often. */
  count(mostOfCaller: number): number;
}

/** The jobs of one caller. */
interface Line {
  readonly waiting: { readonly short: Set<() => void>; readonly long: Set<() => void> };
  running: number;
  runningLong: number;
  /** The number of the last job that started; 0 without any. */
  lastStart: number;
  /** Since when it waits and has no running job: since it came, or since its last job ended. */
  since: number;
}

interface Able {
  readonly caller: string | undefined;
  readonly line: Line;
  /** Of its jobs, those of which the first may run now. */
  readonly jobs: Set<() => void>;
}

const countWaiting = ({ waiting }: Line) => waiting.short.size + waiting.long.size;
const sizeOf = (line: Line) => line.running + countWaiting(line);

/** More is not little, however much is expected of others. */
const LITTLE_MS = 5_000;

/** For whom much was done, little was done some seconds later, though no job has ended meanwhile. */
const LOOK_AGAIN_MS = 500;

/** So many places without those kept: one at least, else some jobs would wait for ever. */
const without = (places: number, kept: number) => Math.max(1, places - kept);

/** Of the jobs that may run, the next is one of the caller that has the next turn in a fair order, or of whom least is expected; a short one before a long one. */
export function createJobQueue({
  most,
  mostOfCaller,
  mostLong,
  mostLongOfCaller = mostLong,
  kept = 0,
  isWork = false,
}: JobQueueOptions): JobQueue {
  const lately = isWork ? createLately() : doneLately;
  const order = isWork ? createFairOrder(lately) : undefined;
  const lines = new Map<string | undefined, Line>();
  let [running, runningLong, starts] = [0, 0, 0];

  const lineOf = (caller: string | undefined): Line => {
    const known = lines.get(caller);
    if (known) return known;
    const line = {
      waiting: { short: new Set<() => void>(), long: new Set<() => void>() },
      running: 0,
      runningLong: 0,
      lastStart: 0,
      since: 0,
    };
    lines.set(caller, line);
    return line;
  };
  /** Of the jobs of a caller, those of which the first may run now. @param little milliseconds: of whom no more is expected, and no job runs, the kept places are free too */
  const ableOf = (caller: string | undefined, line: Line, little: number): Set<() => void> | undefined => {
    const { short, long } = line.waiting;
    if (countWaiting(line) === 0) return undefined;
    const [of, longOf] = caller === undefined ? [most, mostLong] : [mostOfCaller, mostLongOfCaller];
    const left = line.running === 0 && lately.expected(caller) <= little ? 0 : kept;
    if (running >= without(most, left) || line.running >= of) return undefined;
    if (short.size > 0) return short;
    return runningLong < without(mostLong, left) && line.runningLong < longOf ? long : undefined;
  };
  const chooseNext = (able: readonly Able[]): Able | undefined => {
    if (order) {
      const first = order.next(able.map(({ caller }) => caller));
      return able.find(({ caller }) => caller === first);
    }
    // A caller earns its part of the time that it waits, or those that ask only once would come before it for ever.
    const now = performance.now();
    const earned = ({ running, since }: Line) => (running > 0 ? 0 : (now - since) / lines.size);
    return leastOf(able, ({ caller, line }) => lately.expected(caller) - earned(line));
  };
  let again: NodeJS.Timeout | undefined;
  const lookAgain = (): void => {
    if (again !== undefined) return;
    again = setTimeout(() => {
      again = undefined;
      startNext();
    }, LOOK_AGAIN_MS);
    again.unref();
  };
  const startNext = (): void => {
    for (;;) {
      const sum = [...lines.keys()].reduce((done, caller) => done + lately.expected(caller), 0);
      const little = Math.min(LITTLE_MS, sum / lines.size / 2);
      const able = [...lines].flatMap(([caller, line]) => {
        const jobs = ableOf(caller, line, little);
        return jobs ? [{ caller, line, jobs }] : [];
      });
      // Of equal callers the one whose last job started longest ago comes first.
      able.sort((one, other) => one.line.lastStart - other.line.lastStart);
      const next = chooseNext(able);
      const [go] = next?.jobs ?? [];
      if (next === undefined || go === undefined) {
        if (kept > 0 && running < most && [...lines.values()].some((line) => sizeOf(line) > line.running)) lookAgain();
        return;
      }
      next.jobs.delete(go);
      starts += 1;
      order?.serve(next.caller);
      next.line.lastStart = starts;
      go();
    }
  };
  return {
    async run({ caller, isLong }, work, signal) {
      signal?.throwIfAborted();
      const line = lineOf(caller);
      const count = (jobs: number) => {
        running += jobs;
        line.running += jobs;
        if (!isLong) return;
        runningLong += jobs;
        line.runningLong += jobs;
      };
      const leaveIfLast = () => {
        if (sizeOf(line) === 0) lines.delete(caller);
      };
      await new Promise<void>((begin, reject) => {
        const jobs = isLong ? line.waiting.long : line.waiting.short;
        const leave = () => {
          jobs.delete(go);
          leaveIfLast();
          reject(signal?.reason);
        };
        const go = () => {
          signal?.removeEventListener('abort', leave);
          count(1);
          begin();
        };
        signal?.addEventListener('abort', leave, { once: true });
        if (countWaiting(line) === 0) {
          line.since = performance.now();
          order?.join(caller);
        }
        jobs.add(go);
        startNext();
      });
      const from = performance.now();
      try {
        return await work();
      } finally {
        // Those that run at once share a time.
        const done = (performance.now() - from) / running;
        if (isWork) lately.add(caller, done);
        order?.add(caller, done);
        count(-1);
        line.since = performance.now();
        leaveIfLast();
        startNext();
      }
    },
    countOf: (caller) => {
      const line = lines.get(caller);
      return line ? sizeOf(line) : 0;
    },
    count: (ofCaller) =>
      [...lines].reduce((sum, [caller, line]) => sum + (caller ? Math.min(sizeOf(line), ofCaller) : sizeOf(line)), 0),
  };
}
