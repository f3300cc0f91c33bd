/** What every request to /graphql passes first: who sends it, and how often. */
import express, { type RequestHandler } from 'express';
import { identify, type ReadToken } from './identify.js';
import { limitRate } from './limit-rate.js';

export interface EntranceSettings {
  /** Whether a request without a token is answered. */
  readonly anonymousReads: boolean;
  /** Requests a minute for each caller. */
  readonly rateLimit: number;
}

export function entrance(readToken: ReadToken, { anonymousReads, rateLimit }: EntranceSettings): RequestHandler {
  return express.Router().use(identify(readToken, anonymousReads), limitRate(rateLimit));
}
