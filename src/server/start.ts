/** Starts the HTTP server: it listens and reports its health at once, and answers questions once the graph is open. */

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import cors from 'cors';
import express, { type ErrorRequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Database } from '../database/database.js';
import { Unavailable } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { openUploads, type Uploads } from '../import/uploads/uploads.js';
import { MOST_COST } from '../settings.js';
import { told } from '../words/tell.js';
import { application as applicationPages, type SignIn } from './application/application.js';
import { chainHandlers, type Handler, type Outgoing } from './chain-handlers.js';
import { answerContours } from './contours/answer-contours.js';
import { createDrain, type Drain } from './drain.js';
import { answerExports, LEFT_OUT } from './exports/answer-exports.js';
import { answerGraphql } from './graphql.js';
import { receiveUploads } from './imports/receive-uploads.js';
import { checkBody, checkHeaders, checkParts } from './limits/check-body.js';
import { checkDocument } from './limits/check-document.js';
import { keepToRecord, refuseInvited } from './limits/keep-to-record.js';
import { limitHeld } from './limits/limit-held.js';
import { limitStreams, type StreamLimits } from './limits/limit-streams.js';
import { redirectBrowsers, refuseMethods, refuseWrites } from './limits/refuse-methods.js';
import { type ListenAddress, type Listening, listen } from './listen.js';
import { nameAddress, nameRequest, REQUEST_ID } from './name-request.js';
import { type Log, logRefusedTokens } from './observe/log.js';
import { ageOf, createMetrics, guardMetrics } from './observe/metrics.js';
import { findPersisted } from './persisted-operations.js';
import { playground } from './playground.js';
import { readBody } from './read-body.js';
import { nothingHere, refuseFault, sendRefusal } from './refuse.js';
import type { AnswerLimits } from './request-context.js';
import { cacheResponses } from './response/response-cache.js';
import { answerStream } from './stream/answer-stream.js';
import { answerTemplate } from './template/answer-template.js';

export interface Server extends Listening {
  /** Opens /graphql for requests that `admit` accepts. The persisted operations are checked before. */
  open(schema: GraphQLSchema, database: Database, fresh: Fresh, admit: Handler, persisted?: Persisted): Promise<void>;
  /** Call it before `close` when the program must stop; before `open` there is nothing to wait for. */
  leave: Drain['leave'];
}

export interface Persisted {
  /** Hash or name → text. */
  readonly manifest: ReadonlyMap<string, string>;
  /** Whether all other operations are refused. */
  readonly only: boolean;
}

/** How long the health check waits for the database. */
const HEALTH_TIMEOUT_MS = 2_000;

/** Seconds without a poll of the journal after which answers may be out of date; normally the journal is polled twice a second. */
const STALE_AFTER_SECONDS = 10;

/** Paths in upper or lower case, so that another spelling does not bypass the limits. */
const GRAPHQL = /^\/graphql(?:\/stream)?\/?(?:\?|$)/i;
const CONTOURS = /^\/contours(?![^/?])/i;
const IMPORTS = /^\/imports(?![^/?])/i;
const TEMPLATE = /^\/template\.xlsx(?![^/?])/i;
const EXPORTS = /^\/exports(?![^/?])/i;
const STREAM = /^\/graphql\/stream(?![^/?])/i;

/** Headers of an answer that pages of other origins may read. */
const EXPOSED = [REQUEST_ID, 'retry-after', 'ratelimit', 'ratelimit-policy', 'content-disposition', LEFT_OUT];

export interface HttpSettings extends ListenAddress {
  /** Origins whose pages may send requests. */
  readonly origins?: readonly string[];
  /** Token for reading /metrics; undefined: only this machine may read them. */
  readonly metricsToken?: string | undefined;
  /** Requests of /metrics a minute for each address. */
  readonly rateLimit?: number;
  /** Addresses and networks whose X-Forwarded-For is trusted. */
  readonly trustedProxies?: readonly string[];
  /** What one operation may cost. */
  readonly costLimit?: number;
  /** Seconds after which an answer is given up. */
  readonly seconds?: AnswerLimits['seconds'];
  /** Concurrent subscriptions; unlimited by default. */
  readonly streams?: StreamLimits;
  /** How people sign in on the application's pages; left out: they paste a token. */
  readonly signIn?: SignIn | undefined;
  /** Folder of this installation, in which files wait to be imported; left out: none are taken. */
  readonly dataDirectory?: string;
  /** Heap of the process of an import. */
  readonly importMegabytes?: number;
}

/**
 * @throws Misconfigured when the port is taken; the server listens first, so that this is known before the long part of
 * the start.
 */
export async function startServer(
  place: HttpSettings,
  log: Log,
  metrics = createMetrics(),
  traceRequests: Handler = (_request, _response, next) => next(),
): Promise<Server> {
  const drain = createDrain();
  let stopCounting: (() => void) | undefined;
  let opened:
    | {
        answer: Handler;
        contours: Handler;
        exports: Handler;
        imports: Handler;
        template: Handler;
        uploads: Uploads | undefined;
        database: Database;
        fresh: Fresh;
      }
    | undefined;
  const application = express();
  application.disable('x-powered-by');
  // Clients do not cache answers, so computing an ETag for each is wasted.
  application.disable('etag');
  const onceOpen =
    (name: 'answer' | 'contours' | 'exports' | 'imports' | 'template', at: string): Handler =>
    (request, response, next) => {
      if (opened !== undefined) return opened[name](request, response, next);
      response.setHeader('retry-after', '5');
      return sendRefusal(response, 503, told('STARTING', [at], {}), 'SERVICE_UNAVAILABLE');
    };
  const graphql = chainHandlers(redirectBrowsers, refuseMethods, traceRequests, onceOpen('answer', 'graphql'));
  application.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  application.get('/health/ready', async (_request, response) => {
    const reason =
      drain.reason() ??
      (opened === undefined ? 'Passerelle is still starting' : await findFault(opened.database, opened.fresh));
    if (reason === undefined) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });
  application.all(['/health/live', '/health/ready', '/metrics'], refuseWrites);
  const guard = guardMetrics(place.metricsToken, place.rateLimit ?? 600);
  application.get('/metrics', (request, response, next) => guard(request, response, next), metrics.page);
  application.all(CONTOURS, onceOpen('contours', 'contours'));
  application.all(EXPORTS, onceOpen('exports', 'exports'));
  application.all(TEMPLATE, onceOpen('template', 'template.xlsx'));
  application.all(IMPORTS, onceOpen('imports', 'imports'));
  let isPlaygroundOpen = true;
  application.use('/playground', (_request, response, next) => {
    if (isPlaygroundOpen) return next();
    sendRefusal(response, 404, told('PLAYGROUND_CLOSED', ['playground'], {}), 'NOT_FOUND');
  });
  application.use('/playground', playground());
  application.use(applicationPages(place.signIn));
  application.use(nothingHere);
  const refuseFaults: ErrorRequestHandler = (error, request, response, _next) =>
    refuseFault(error, request, response, log);
  application.use(refuseFaults);

  const front = chainHandlers(
    metrics.observeRequests,
    nameAddress(place.trustedProxies ?? []),
    nameRequest,
    logRefusedTokens(log),
    helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }),
    cors({ origin: [...(place.origins ?? [])], maxAge: 600, exposedHeaders: EXPOSED }),
    drain.pass,
    (request, response, next) => {
      if (GRAPHQL.test(request.url ?? '')) {
        // Caches on the way keep answers to GET apart by these.
        response.appendHeader('vary', 'Accept-Language, Authorization');
        graphql(request, response, next);
      }
      // Express answers an address that is none, such as http://[, in words of its own.
      else if (!URL.canParse(request.url ?? '', 'http://passerelle.invalid')) nothingHere(request, response);
      else next();
    },
  );
  const listening = await listen((request, response) => {
    const outgoing: Outgoing = Object.assign(response, { locals: {} });
    front(request, outgoing, (error) => {
      if (error === undefined) application(request, response);
      else refuseFault(error, request, response, log);
    });
  }, place);
  return {
    ...listening,
    leave: async (grace, report) => (opened === undefined ? 0 : drain.leave(grace, report)),
    async close(timeoutMs) {
      stopCounting?.();
      await opened?.uploads?.close();
      return listening.close(timeoutMs);
    },
    async open(schema, database, fresh, admit, { manifest, only } = { manifest: new Map(), only: false }) {
      isPlaygroundOpen = !only;
      const {
        costLimit: cost = MOST_COST,
        seconds = { anonymous: 15, signedIn: 60 },
        streams = { perCaller: Infinity, inAll: Infinity },
      } = place;
      const reportImport = (err: unknown) => log.error({ err }, 'an import could not be carried out');
      const uploads =
        place.dataDirectory === undefined
          ? undefined
          : openUploads(database, join(place.dataDirectory, 'uploads'), reportImport, place.importMegabytes);
      const stream = chainHandlers(
        limitStreams(streams),
        checkParts,
        answerStream(schema, database, fresh, log, { cost, seconds }, drain.ending, uploads),
      );
      if (fresh) metrics.follow(fresh);
      stopCounting = metrics.countImports(database, fresh);
      const admitReader = chainHandlers(admit, limitHeld());
      const answer = chainHandlers(
        admitReader,
        // The body of a request above the limits is not read.
        readBody,
        checkBody,
        findPersisted({ known: manifest, only }),
        keepToRecord(manifest),
        checkDocument(schema, metrics),
        // Only what is within the limits is kept waiting.
        awaitSequence(fresh),
        (request, response, next) => (STREAM.test(request.url ?? '') ? stream(request, response, next) : next()),
        checkHeaders,
        checkParts,
        cacheResponses(
          fresh,
          metrics,
          await answerGraphql(schema, database, fresh, log, metrics, { cost, seconds }, uploads),
        ),
      );
      opened = {
        answer,
        contours: chainHandlers(admitReader, refuseInvited, answerContours(database, fresh)),
        exports: chainHandlers(admitReader, refuseInvited, answerExports(database, only)),
        template: chainHandlers(admitReader, refuseInvited, answerTemplate(database, fresh, only)),
        imports: chainHandlers(admit, uploads === undefined ? nothingHere : receiveUploads(uploads)),
        uploads,
        database,
        fresh,
      };
    },
  };
}

async function findFault(database: Database, fresh: Fresh): Promise<string | undefined> {
  if (ageOf(fresh) > STALE_AFTER_SECONDS) return 'the engine cannot read what was written lately';
  // Unlike a query, this call is not retried, so it answers or fails soon.
  const asked = database.driver.getServerInfo().then(
    () => undefined,
    () => 'the database does not answer',
  );
  return Promise.race([asked, wait(HEALTH_TIMEOUT_MS, 'the database does not answer in time', { ref: false })]);
}

/**
 * A request with the header passerelle-sequence, which names the change it must see, waits until the engine holds that
 * change.
 */
function awaitSequence(fresh: Fresh): Handler {
  return async (request, response, next) => {
    const wanted = request.headers['passerelle-sequence'];
    if (wanted === undefined) return next();
    if (typeof wanted !== 'string' || !/^\d{1,15}$/.test(wanted)) {
      const what = told('WRONG_SEQUENCE', ['passerelle-sequence'], { value: String(wanted).slice(0, 40) });
      return sendRefusal(response, 400, what, 'BAD_USER_INPUT');
    }
    try {
      await fresh.reach(Number(wanted));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      response.setHeader('retry-after', '1');
      return sendRefusal(response, 503, error.told ?? error.message, 'SERVICE_UNAVAILABLE');
    }
    next();
  };
}
