/**
 * Handlers one after the other, each as Express would call it, before Express: its router and its objects take more than the answer of an
 * operation that is known in advance.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Incoming = IncomingMessage & {
  body?: unknown;
  /** Where Express has cut `url`. */
  originalUrl?: string;
};

export type Outgoing = ServerResponse & {
  /** What one handler tells the next ones: the caller, the operation that is known in advance. Express keeps it. */
  // biome-ignore lint/suspicious/noExplicitAny: as Express declares it.
  locals: Record<string, any>;
};

/** Answers, or calls `next`. It uses nothing but what Node gives, so that it runs before Express and within. */
export type Handler = (request: Incoming, response: Outgoing, next: (error?: unknown) => void) => unknown;

/** What one of them throws goes to `next`, as Express would have it. */
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
