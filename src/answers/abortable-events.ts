/** An async iterator that can be stopped while it waits. A plain generator notices `return()` only at its next event. */

/** @param generate must end soon after the signal is aborted: pass the signal on to everything that it awaits */
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
