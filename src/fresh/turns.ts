/** Decides which job runs next, so that many jobs of one caller delay that caller and nobody else. */

export interface Turn {
  /** Who asked for the job; undefined: this process itself. */
  readonly caller: string | undefined;
  readonly isLong: boolean;
}

export interface TurnsOptions {
  /** The most jobs that run at once: in all, of one caller, and long ones. */
  readonly most: number;
  readonly mostOfCaller: number;
  readonly mostLong: number;
}

export interface Turns {
  /** Waits for its turn and does the work. @throws the reason of the signal when it is aborted meanwhile */
  take<T>(turn: Turn, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The number of running and waiting jobs of a caller. */
  countOf(caller: string): number;
}

interface Waiting extends Turn {
  readonly go: () => void;
}

/** Of the jobs that may run, the first is one of the caller whose last turn is longest ago. */
export function createTurns({ most, mostOfCaller, mostLong }: TurnsOptions): Turns {
  const running: Turn[] = [];
  const waiting: Waiting[] = [];
  /** Callers with waiting or running jobs, ordered by their last turn, the oldest first. */
  const served = new Set<string | undefined>();

  const countIn = (turns: readonly Turn[], caller: string | undefined) =>
    turns.reduce((sum, turn) => (turn.caller === caller ? sum + 1 : sum), 0);
  const mayRun = ({ caller, isLong }: Turn) =>
    running.length < most &&
    (caller === undefined || countIn(running, caller) < mostOfCaller) &&
    (!isLong || running.filter((turn) => turn.isLong).length < mostLong);
  const startNext = (): void => {
    const able = waiting.filter(mayRun);
    const order = [...served];
    // A caller without a turn yet is at −1, before all others; of equal callers the first that came.
    const placeOf = ({ caller }: Turn) => order.indexOf(caller);
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
    async take(turn, work, signal) {
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
        const one: Waiting = { ...turn, go };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(one);
        startNext();
      });
      try {
        return await work();
      } finally {
        running.splice(running.indexOf(mine), 1);
        if (countIn(running, turn.caller) + countIn(waiting, turn.caller) === 0) served.delete(turn.caller);
        startNext();
      }
    },
    countOf: (caller) => countIn(running, caller) + countIn(waiting, caller),
  };
}
