/** What every request to /graphql passes first: who sends it, and how often. */

import { chainHandlers, type Handler } from './chain-handlers.js';
import { identifyCaller, type ReadToken, turnAway } from './identity/identify.js';
import { limitRate } from './limits/limit-rate.js';

export interface AdmissionSettings {
  /** Whether a request without a token is answered. */
  readonly anonymousReads: boolean;
  /** Requests a minute for each caller. */
  readonly rateLimit: number;
}

export function admitRequests(readToken: ReadToken, { anonymousReads, rateLimit }: AdmissionSettings): Handler {
  // Whoever guesses tokens is counted too.
  return chainHandlers(identifyCaller(readToken, anonymousReads), limitRate(rateLimit), turnAway);
}
