/** Lets the next event of a stream be answered when the one before is sent: graphql-sse keeps all that a slow client does not read. */
export interface OneAtATime {
  /** Resolves when the event before is sent. */
  wait(): Promise<void>;
  /** The event is sent. */
  sent(): void;
}

export function oneAtATime(): OneAtATime {
  let before = Promise.resolve();
  let sent = () => {};
  return {
    async wait() {
      await before;
      before = new Promise((resolve) => {
        sent = resolve;
      });
    },
    sent: () => sent(),
  };
}
