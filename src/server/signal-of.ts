/**
 * An AbortSignal that fires when the client disconnects before its answer was sent, so that its work can be cancelled.
 */
import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { unavailable } from '../words/tell.js';

const signals = new WeakMap<ServerResponse, AbortSignal>();

/** The same signal each time: a file asks many questions, and each listener more would be taken for a leak. */
export function signalOf(response: ServerResponse): AbortSignal {
  const known = signals.get(response);
  if (known) return known;
  const controller = new AbortController();
  // Each field of a request listens to it: Node would take more than ten for a leak, and warn on the log.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    // A client that leaves is not an error of the server, so nothing is logged.
    if (!response.writableFinished) {
      controller.abort(unavailable('CLIENT_LEFT', ['graphql'], {}));
    }
  });
  signals.set(response, controller.signal);
  return controller.signal;
}
