/** Few of something at once: of each caller, which waits for itself, and perhaps in all. */
import PQueue from 'p-queue';

interface FewAtOnce {
  /** Does the work when its caller may. @throws the reason of the signal, as soon as it is aborted */
  run<T>(account: string, work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** How many of this caller wait or are under way. */
  countOf(account: string): number;
}

export function fewAtOnce(ofCaller: number, inAll = Number.POSITIVE_INFINITY): FewAtOnce {
  const all = new PQueue({ concurrency: inAll });
  const queues = new Map<string, PQueue>();
  const queueOf = (account: string): PQueue => {
    const known = queues.get(account);
    if (known) return known;
    const queue = new PQueue({ concurrency: ofCaller });
    queue.on('idle', () => queues.delete(account));
    queues.set(account, queue);
    return queue;
  };
  return {
    run: (account, work, signal) => queueOf(account).add(() => all.add(work, { signal }), { signal }),
    countOf(account) {
      const { size, pending } = queues.get(account) ?? { size: 0, pending: 0 };
      return size + pending;
    },
  };
}
