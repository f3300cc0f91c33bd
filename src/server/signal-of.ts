/**
 * An AbortSignal that fires when the client disconnects before its answer was sent, so that its work can be cancelled.
 */
import type { ServerResponse } from 'node:http';
import { Unavailable } from '../errors.js';

export function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    // A client that leaves is not an error of the server, so nothing is logged.
    if (!response.writableFinished) {
      controller.abort(new Unavailable('graphql: the connection was closed before the answer; ask again'));
    }
  });
  return controller.signal;
}
