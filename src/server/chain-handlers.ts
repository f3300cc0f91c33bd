/**
 * Runs handlers one after the other, with the signature of Express but without it: Express's router takes longer than
 * answering a persisted operation.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Incoming = IncomingMessage & {
  body?: unknown;
  /** The whole URL, when Express has shortened `url`. */
  originalUrl?: string;
};

export type Outgoing = ServerResponse & {
  /** Values that one handler passes to the next: the caller, the persisted operation. Express keeps them. */
  // biome-ignore lint/suspicious/noExplicitAny: as Express declares it.
  locals: Record<string, any>;
};

/** Answers, or calls `next`. A handler uses only what Node provides, so that it runs both before Express and inside it. */
export type Handler = (request: Incoming, response: Outgoing, next: (error?: unknown) => void) => unknown;

/** Errors that a handler throws go to `next`, as in Express. */
export function chainHandlers(...handlers: readonly Handler[]): Handler {
  return (request, response, next) => {
    const run = (at: number): void => {
      const handler = handlers[at];
      if (handler === undefined) next();
      else attempt(handler, at);
    };
    const attempt = (handler: Handler, at: number): void => {
      try {
        const done = handler(request, response, (error) => (error ? next(error) : run(at + 1)));
        if (done instanceof Promise) done.catch(next);
      } catch (error) {
        next(error);
      }
    };
    run(0);
  };
}
