/** Tells when a client has left before its answer was sent, so that nobody works for nobody. */
import type { ServerResponse } from 'node:http';

export function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
