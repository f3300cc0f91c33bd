/**
 * An AbortSignal that fires when the client disconnects before its answer was sent, so that its work can be cancelled.
 * @param controller for whoever cancels the work for another reason too
 */
import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Unavailable } from '../errors.js';
import { unavailable } from '../words/tell.js';

export function signalOf(response: ServerResponse, controller = new AbortController()): AbortSignal {
  // Each field of a request listens to it: Node would take more than ten for a leak, and warn on the log.
  setMaxListeners(0, controller.signal);
  const leave = () => {
    // A client that leaves is not an error of the server, so nothing is logged.
    if (!response.writableFinished) controller.abort(clientLeft());
  };
  response.once('close', leave);
  // A stream has many events, each with a signal.
  controller.signal.addEventListener('abort', () => response.off('close', leave), { once: true });
  return controller.signal;
}

/**
 * The error of whatever goes on for a client that has left: nobody reads it. With a path, as if GraphQL had located it
 * already: otherwise each of some ten thousand fields under way would make an error of its own, which holds everybody
 * for seconds.
 */
export const clientLeft = (): Unavailable => Object.assign(unavailable('CLIENT_LEFT', ['graphql'], {}), { path: [] });
