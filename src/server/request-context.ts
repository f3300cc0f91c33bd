/** The context of a request to /graphql or /graphql/stream: on whose behalf it asks, what it may cost, and when it is cancelled. */
import { anonymous } from '../answers/access.js';
import { createAnswerSize } from '../answers/answer-size.js';
import { createContext } from '../answers/context.js';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Uploads } from '../import/uploads/uploads.js';
import { unavailable } from '../words/tell.js';
import type { Incoming, Outgoing } from './chain-handlers.js';
import { fewAtOnce } from './few-at-once.js';
import { findLanguage } from './find-language.js';
import type { RequestContext } from './limits/check-operation.js';
import { largeAnswers } from './limits/limits.js';
import { shareReads } from './limits/share-reads.js';
import { clientLeft, signalOf } from './signal-of.js';

/** What one operation may cost, and the seconds after which its answer is given up. */
export interface AnswerLimits {
  readonly cost: number;
  readonly seconds: { readonly anonymous: number; readonly signedIn: number };
}

const large = fewAtOnce(largeAnswers.ofCaller, largeAnswers.inAll);

/** Runs after `admitRequests`, which identifies the caller. */
export function createRequestContext(
  { headers }: Incoming,
  response: Outgoing,
  database: Database,
  fresh: Fresh,
  { cost, seconds }: AnswerLimits,
  uploads: Uploads | undefined,
): RequestContext {
  const account = String(response.locals.account);
  const controller = new AbortController();
  const signal = signalOf(response, controller);
  const caller = response.locals.caller ?? anonymous;
  let leave = () => {};
  let deadline: NodeJS.Timeout | undefined;
  const enter = () =>
    new Promise<void>((begin, fail) => {
      const stay = () =>
        new Promise<void>((left) => {
          leave = left;
          begin();
        });
      large.run(account, stay, signal).catch(fail);
    });
  const context = createContext(shareReads(database, signal), fresh, {
    caller,
    size: createAnswerSize(cost, enter),
    signal,
    language: findLanguage(headers['accept-language']),
    uploads,
  });
  return {
    ...context,
    signal,
    account,
    limitTime() {
      const longest = caller.role === 'ANONYMOUS' ? seconds.anonymous : seconds.signedIn;
      // With a path, as if GraphQL had located it already: each field under way would make an error of its own.
      const late = Object.assign(unavailable('ANSWER_TOO_SLOW', ['graphql'], { seconds: longest }), { path: [] });
      deadline = setTimeout(() => controller.abort(late), longest * 1000);
    },
    end() {
      clearTimeout(deadline);
      leave();
      controller.abort(OVER);
    },
  };
}

/** Nobody reads it: who asked has an answer. */
const OVER = clientLeft();
