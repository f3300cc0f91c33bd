/** Answers each event of a stream, which ends on a signal, even while it waits for its next event. */

/** @param ending when aborted, the stream ends as if its source had no more events */
export function answerEvents<Event, Answer>(
  events: AsyncIterable<Event>,
  answer: (event: Event) => Promise<Answer>,
  ending: AbortSignal,
): AsyncIterableIterator<Answer> {
  const source = events[Symbol.asyncIterator]();
  const over = { done: true, value: undefined } as const;
  let end = () => {};
  const ended = new Promise<typeof over>((resolve) => {
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
      if (!next.done) return { done: false, value: await answer(next.value) };
      leave();
      return over;
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
