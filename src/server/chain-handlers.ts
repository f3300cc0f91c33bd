/**
 * Runs handlers one after the other, with the signature of Express but without it: Express's router takes longer than the answer of a
 * persisted operation.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Incoming = IncomingMessage & {
  body?: unknown;
  /** The whole URL, where Express has shortened `url`. */
  originalUrl?: string;
};

export type Outgoing = ServerResponse & {
  /** What one handler tells the next ones: the caller, the operation that is known in advance. Express keeps it. */
  // biome-ignore lint/suspicious/noExplicitAny: as Express declares it.
  locals: Record<string, any>;
};

/** Answers, or calls `next`. It uses nothing but what Node gives, so that it runs before Express and within. */
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
