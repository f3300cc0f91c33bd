/** Lets callers take turns: of requests that arrive together, those of one caller do not all come before that of another. */
import { runFor } from '../fresh/current-caller.js';
import { takeTurn } from '../fresh/take-turn.js';
import type { Handler } from './chain-handlers.js';

/** Runs after `limitRate`, which names the account. The work until the first wait of the following handlers is done in the turn. */
export const awaitTurn: Handler = (_request, response, next) => {
  const go = () => {
    // The client may have left meanwhile.
    if (!response.destroyed) next();
  };
  // The bytes of a body come from the connection, outside of what `admitRequests` began.
  return runFor(String(response.locals.account), () => takeTurn(go));
};
