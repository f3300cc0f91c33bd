/** Ends a stream of results on a signal, even while it waits for its next result. */

/** @param ending aborted: the stream is over, as if its source had no more */
export function endStream<T>(results: AsyncIterable<T>, ending: AbortSignal): AsyncIterableIterator<T> {
  const source = results[Symbol.asyncIterator]();
  const over: IteratorResult<T> = { done: true, value: undefined };
  let end = () => {};
  const told = new Promise<IteratorResult<T>>((resolve) => {
    end = () => resolve(over);
  });
  ending.addEventListener('abort', end, { once: true });
  const leave = () => {
    ending.removeEventListener('abort', end);
    end();
    // A generator that waits for a change returns after it; nobody waits for that.
    void source.return?.()?.catch(() => undefined);
  };
  return {
    async next() {
      const next = ending.aborted ? over : await Promise.race([source.next(), told]);
      if (next.done) leave();
      return next;
    },
    async return() {
      leave();
      return over;
    },
    // Without it the library takes this for no generator, and lets nobody go who leaves.
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
