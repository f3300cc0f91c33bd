/**
 * Limits the work of each caller per minute, in addition to the number of requests, so that expensive questions do not
 * slow down others.
 */
import { setTimeout } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { formatWork, type Meter } from '../../answers/meter.js';
import type { Language } from '../../words/labels.js';
import { tell, told } from '../../words/tell.js';

export interface WorkLimit {
  /** Units: the most that one operation may cost, in a graph of any size. */
  readonly ofOperation: number;
  /**
   * Charges the estimated work to the caller's account. @throws GraphQLError 429 when the work of this minute is spent.
   */
  admit(caller: string, meter: Meter): Promise<void>;
  /** Resolves when the caller has work left in this minute, or the signal is aborted. */
  wait(caller: string, signal: AbortSignal): Promise<void>;
  /** Corrects the account by the actual cost when the request is over. */
  settle(caller: string, meter: Meter): Promise<void>;
}

const MINUTE_SECONDS = 60;

/**
 * The accounts are stored in the memory of the process, like those of the rate limit. A caller with any work left may ask
 * once more, so that every question can be asked however small the limit.
 */
export function limitWork(perMinute: number, ofOperation = Number.POSITIVE_INFINITY): WorkLimit {
  const accounts = new RateLimiterMemory({ points: perMinute, duration: MINUTE_SECONDS });
  /** Milliseconds until the caller may ask again: 0 when there is work left. */
  const untilNext = async (caller: string) => {
    const account = await accounts.get(caller);
    return account && account.consumedPoints >= perMinute ? Math.max(1, account.msBeforeNext) : 0;
  };
  return {
    ofOperation,
    async admit(caller, { counted }) {
      const milliseconds = await untilNext(caller);
      if (milliseconds > 0) throw tooMuch(perMinute, milliseconds);
      await accounts.penalty(caller, Math.round(counted));
    },
    async wait(caller, signal) {
      for (let left = await untilNext(caller); left > 0 && !signal.aborted; left = await untilNext(caller)) {
        await setTimeout(left, undefined, { signal }).catch(() => undefined);
      }
    },
    async settle(caller, { counted, spent }) {
      const left = Math.round(counted) - Math.round(spent);
      if (left > 0) await accounts.reward(caller, left);
      else if (left < 0) await accounts.penalty(caller, -left);
    },
  };
}

function tooMuch(perMinute: number, milliseconds: number): GraphQLError {
  const seconds = String(Math.max(1, Math.ceil(milliseconds / 1000)));
  const inLanguage = (language: Language) =>
    told('WORK_OF_A_MINUTE', ['graphql'], { most: formatWork(perMinute, language), seconds });
  const http = { status: 429, headers: new Map([['retry-after', seconds]]) };
  return new GraphQLError(tell(inLanguage('EN'), 'EN'), {
    extensions: { code: 'TOO_MANY_REQUESTS', http, told: inLanguage('FR') },
  });
}
