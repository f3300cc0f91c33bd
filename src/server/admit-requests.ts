/** The first handlers of /graphql: authentication, rate limit, and refusal of bad tokens. */

import { chainHandlers, type Handler } from './chain-handlers.js';
import { identifyCaller, type ReadToken, turnAway } from './identity/identify.js';
import { limitRate } from './limit-rate.js';

export interface AdmissionSettings {
  /** Whether a request without a token is answered. */
  readonly anonymousReads: boolean;
  /** Requests a minute for each caller. */
  readonly rateLimit: number;
}

export function admitRequests(readToken: ReadToken, { anonymousReads, rateLimit }: AdmissionSettings): Handler {
  // The rate limit comes before the refusal, so that guessing tokens is limited too.
  return chainHandlers(identifyCaller(readToken, anonymousReads), limitRate(rateLimit), turnAway);
}
