/** One computation shared by several callers: it is cancelled when the last caller has left. */

export interface SharedWork<T> {
  readonly done: Promise<T>;
  /** @param signal aborted when the caller leaves; without a signal, the work is never cancelled */
  wait(signal?: AbortSignal): Promise<T>;
}

/** @param abandoned called synchronously when the last caller leaves */
export function shareWork<T>(start: (signal: AbortSignal) => Promise<T>, abandoned: () => void): SharedWork<T> {
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
