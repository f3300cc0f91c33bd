/** Ends a stream of results on a signal, even while it waits for its next result. */

/** @param ending when aborted, the stream ends as if its source had no more results */
export function endStream<T>(results: AsyncIterable<T>, ending: AbortSignal): AsyncIterableIterator<T> {
  const source = results[Symbol.asyncIterator]();
  const over: IteratorResult<T> = { done: true, value: undefined };
  let end = () => {};
  const ended = new Promise<IteratorResult<T>>((resolve) => {
    end = () => resolve(over);
  });
  ending.addEventListener('abort', end, { once: true });
  const leave = () => {
    ending.removeEventListener('abort', end);
    end();
    // A waiting generator returns only after its next change, so its end is not awaited.
    void source.return?.()?.catch(() => undefined);
  };
  return {
    async next() {
      const next = ending.aborted ? over : await Promise.race([source.next(), ended]);
      if (next.done) leave();
      return next;
    },
    async return() {
      leave();
      return over;
    },
    // Without this method the library does not recognise a generator, and never releases clients that leave.
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
