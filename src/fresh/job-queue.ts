/** The queue of jobs before the thread pool: many jobs of one caller delay that caller and nobody else. */

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
}

export interface JobQueue {
  /** Does the work when the job may run. @throws the reason of the signal when it is aborted meanwhile */
  run<T>(job: QueuedJob, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The number of running and waiting jobs of a caller. */
  countOf(caller: string): number;
  /** The number of running and waiting jobs, of which those of one caller count at most so often. */
  count(mostOfCaller: number): number;
}

interface Waiting extends QueuedJob {
  readonly go: () => void;
}

/** Of the jobs that may run, the next is one of the caller whose last job started longest ago. */
export function createJobQueue({
  most,
  mostOfCaller,
  mostLong,
  mostLongOfCaller = mostLong,
}: JobQueueOptions): JobQueue {
  const running: QueuedJob[] = [];
  const waiting: Waiting[] = [];
  /** Callers with waiting or running jobs, in the order in which their last job started. */
  const served = new Set<string | undefined>();

  const countIn = (jobs: readonly QueuedJob[], caller: string | undefined) =>
    jobs.reduce((sum, job) => (job.caller === caller ? sum + 1 : sum), 0);
  const isRoomForLong = (caller: string | undefined) => {
    const long = running.filter((job) => job.isLong);
    return long.length < mostLong && (caller === undefined || countIn(long, caller) < mostLongOfCaller);
  };
  const mayRun = ({ caller, isLong }: QueuedJob) =>
    running.length < most &&
    (caller === undefined || countIn(running, caller) < mostOfCaller) &&
    (!isLong || isRoomForLong(caller));
  const startNext = (): void => {
    const able = waiting.filter(mayRun);
    const order = [...served];
    // A caller of which no job has started yet is at −1, before all others; of equal callers, the first to arrive.
    const placeOf = ({ caller }: QueuedJob) => order.indexOf(caller);
    const [first] = able;
    if (first === undefined) return;
    const next = able.reduce((best, one) => (placeOf(one) < placeOf(best) ? one : best), first);
    waiting.splice(waiting.indexOf(next), 1);
    running.push(next);
    served.delete(next.caller);
    served.add(next.caller);
    next.go();
    startNext();
  };
  return {
    async run(job, work, signal) {
      signal?.throwIfAborted();
      const mine = await new Promise<Waiting>((resolve, reject) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(signal?.reason);
        };
        const go = () => {
          signal?.removeEventListener('abort', leave);
          resolve(one);
        };
        const one: Waiting = { ...job, go };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(one);
        startNext();
      });
      try {
        return await work();
      } finally {
        running.splice(running.indexOf(mine), 1);
        if (countIn(running, job.caller) + countIn(waiting, job.caller) === 0) served.delete(job.caller);
        startNext();
      }
    },
    countOf: (caller) => countIn(running, caller) + countIn(waiting, caller),
    count(ofCaller) {
      const counts = new Map<string | undefined, number>();
      for (const { caller } of [...running, ...waiting]) counts.set(caller, (counts.get(caller) ?? 0) + 1);
      return [...counts].reduce((sum, [caller, count]) => sum + (caller ? Math.min(count, ofCaller) : count), 0);
    },
  };
}
