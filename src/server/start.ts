/** Starts the HTTP server: its port is taken and its health told at once, its answers come when the graph is opened. */
import { setTimeout as wait } from 'node:timers/promises';
import cors from 'cors';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import { questionsSchema } from '../graph/questions.js';
import { answerPersisted } from './answer-persisted.js';
import { awaitSequence } from './await-sequence.js';
import { findPersisted } from './find-persisted.js';
import { answerGraphql } from './graphql.js';
import { limits } from './limits.js';
import { type Listening, listen, type Place } from './listen.js';
import type { Log } from './log.js';
import { ageOf, createMetrics } from './metrics.js';
import { page } from './page.js';
import { prepareOperations } from './persisted-operations.js';
import { playground } from './playground.js';
import { refuse, refuseFaults } from './refuse.js';
import { answerStream } from './stream.js';

export interface Server extends Listening {
  /** From now on /graphql answers from this database, to those whom the entrance lets in. @throws Misconfigured for a persisted operation that is not good */
  open(
    schema: GraphQLSchema,
    database: Database,
    fresh: Fresh | undefined,
    entrance: RequestHandler,
    persisted?: Persisted,
  ): Promise<void>;
}

export interface Persisted {
  /** Hash or name → text. */
  readonly manifest: ReadonlyMap<string, string>;
  /** Whether anything else is refused. */
  readonly only: boolean;
}

/** Milliseconds for the database to say that it is there. */
const PATIENCE = 2_000;

/** Seconds without a look at the journal after which answers may be too old; it is looked at twice a second. */
const STALE = 10;

/** @throws Misconfigured when the port is taken, so that nobody waits for the long part of a start in vain. */
export async function startServer(
  place: Place & { readonly origins?: readonly string[] },
  log: Log,
  metrics = createMetrics(),
): Promise<Server> {
  const application = express();
  application.use(metrics.observeRequests);
  application.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }));
  application.use(cors({ origin: [...(place.origins ?? [])], maxAge: 600 }));
  let opened: { answer: RequestHandler; database: Database; fresh: Fresh | undefined } | undefined;

  application.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  application.get('/health/ready', async (_request, response) => {
    const reason = opened === undefined ? 'the start is not over yet' : await findFault(opened.database, opened.fresh);
    if (reason === undefined) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });
  application.get('/', (_request, response) => {
    response.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.type('html').send(page(listening.address));
  });
  application.get('/metrics', metrics.page);
  application.use('/playground', playground());
  application.get('/graphql', (request, response, next) => {
    // Somebody who types the address into a browser wants to know what it is.
    if (request.query.query === undefined && request.accepts(['json', 'html']) === 'html') response.redirect('/');
    else next();
  });
  application.use('/graphql', express.json({ limit: `${limits.megabytes}mb` }), (request, response, next) => {
    if (opened !== undefined) return opened.answer(request, response, next);
    response.set('retry-after', '5');
    refuse(response, 503, 'graphql: the start is not over yet; ask again in a moment', 'SERVICE_UNAVAILABLE');
  });
  application.use((_request, response) => {
    refuse(response, 404, 'there is nothing at this address; see /', 'NOT_FOUND');
  });
  application.use(refuseFaults(log));

  const listening = await listen(application, place);
  return {
    ...listening,
    async open(schema, database, fresh, entrance, { manifest, only } = { manifest: new Map(), only: false }) {
      const known = prepareOperations(manifest, schema, questionsSchema());
      const router = express.Router();
      router.use(entrance, awaitSequence(fresh), findPersisted({ known, only }));
      router.use('/stream', answerStream(schema, database, fresh, log));
      router.use(answerPersisted(database, fresh, log, metrics));
      router.use(await answerGraphql(schema, database, fresh, log, metrics));
      if (fresh) metrics.follow(fresh);
      opened = { answer: router, database, fresh };
    },
  };
}

async function findFault(database: Database, fresh: Fresh | undefined): Promise<string | undefined> {
  if (fresh && ageOf(fresh) > STALE) return 'the engine cannot read what was written lately';
  // Unlike a query it is not retried, so that the answer comes soon.
  const asked = database.driver.getServerInfo().then(
    () => undefined,
    () => 'the database does not answer',
  );
  return Promise.race([asked, wait(PATIENCE, 'the database does not answer in time', { ref: false })]);
}
