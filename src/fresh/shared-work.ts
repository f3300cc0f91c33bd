/** One computation that several wait for: it is stopped when the last of them has left. */

export interface SharedWork<T> {
  readonly done: Promise<T>;
  /** @param signal who waits leaves with it; without one, the work is finished whatever happens */
  wait(signal?: AbortSignal): Promise<T>;
}

/** @param abandoned called at once when nobody waits any more */
export function shareWork<T>(start: (signal: AbortSignal) => Promise<T>, abandoned: () => void): SharedWork<T> {
  const controller = new AbortController();
  let waiting = 0;
  let isOver = false;
  const done = start(controller.signal).finally(() => {
    isOver = true;
  });
  // Each who waits hears of it; when nobody does, nobody need hear.
  done.catch(() => undefined);
  return {
    done,
    async wait(signal) {
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
