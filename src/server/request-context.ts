/** The context of a request to /graphql or /graphql/stream: on whose behalf it asks, what it may cost, and when it is cancelled. */
import { anonymous } from '../answers/access.js';
import { createContext } from '../answers/context.js';
import { createMeter } from '../answers/meter.js';
import { sizesOf } from '../api/sizes.js';
import { budgetOf } from '../api/work.js';
import type { Database } from '../database/database.js';
import { createAnswerRoom } from '../fresh/answer-room.js';
import { clientLeft } from '../fresh/client-left.js';
import type { Fresh } from '../fresh/fresh.js';
import type { Uploads } from '../import/uploads/uploads.js';
import type { Incoming, Outgoing } from './chain-handlers.js';
import { findLanguage } from './find-language.js';
import type { RequestContext } from './limits/check-operation.js';
import { createPlace } from './limits/few-operations.js';
import type { WorkLimit } from './limits/limit-work.js';
import { shareReads } from './limits/share-reads.js';
import { signalOf } from './signal-of.js';

/** Runs after `admitRequests`, which identifies the caller. */
export function createRequestContext(
  { headers }: Incoming,
  response: Outgoing,
  database: Database,
  fresh: Fresh,
  work: WorkLimit,
  uploads: Uploads | undefined,
): RequestContext {
  const account = String(response.locals.account);
  const controller = new AbortController();
  const signal = signalOf(response, controller);
  const room = createAnswerRoom(signal);
  const meter = createMeter(budgetOf(sizesOf(fresh), work.ofOperation));
  const context = createContext(shareReads(database, signal), fresh, {
    caller: response.locals.caller ?? anonymous,
    meter,
    signal,
    language: findLanguage(headers['accept-language']),
    uploads,
    room,
  });
  const end = () => {
    room.leave();
    meter.end(OVER);
    controller.abort(OVER);
  };
  return { ...context, signal, account, place: createPlace(signal), room, end };
}

/** Nobody reads it: who asked has an answer. */
const OVER = clientLeft();
