/** What every request to /graphql passes first: who sends it, and how often. */

import { type Handler, inTurn } from './chain-handlers.js';
import { identify, type ReadToken, turnAway } from './identity/identify.js';
import { limitRate } from './limits/limit-rate.js';

export interface EntranceSettings {
  /** Whether a request without a token is answered. */
  readonly anonymousReads: boolean;
  /** Requests a minute for each caller. */
  readonly rateLimit: number;
}

export function entrance(readToken: ReadToken, { anonymousReads, rateLimit }: EntranceSettings): Handler {
  // Whoever guesses tokens is counted too.
  return inTurn(identify(readToken, anonymousReads), limitRate(rateLimit), turnAway);
}
