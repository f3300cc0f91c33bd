/** Events for one who may leave at any moment, also while nothing happens: a generator alone would learn of it with the next event only. */

/** @param generate is to end soon when the signal is aborted; whoever awaits something in it passes the signal on */
export function abortableEvents<T>(generate: (signal: AbortSignal) => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const leaving = new AbortController();
  const events = generate(leaving.signal);
  return {
    next: () => events.next(),
    return(value) {
      leaving.abort();
      return events.return(value);
    },
    throw(error) {
      leaving.abort();
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
