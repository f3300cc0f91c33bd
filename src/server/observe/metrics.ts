/**
 * The metrics of the server in the Prometheus format, at /metrics: requests, errors, time in the database, and how
 * current the answers are.
 */
import { BlockList, isIPv6 } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../../answers/context.js';
import type { Database } from '../../database/database.js';
import type { Fresh } from '../../fresh/fresh.js';
import { told } from '../../words/tell.js';
import { chainHandlers, type Handler, type Incoming } from '../chain-handlers.js';
import { bearerOf, isToken } from '../identity/identify.js';
import { limitRate } from '../limit-rate.js';
import { sendRefusal } from '../refuse.js';

export interface Metrics {
  /** For the database: called once for each statement of cypher/ that ran. */
  readonly observeStatement: (name: string, seconds: number) => void;
  /** A handler to put before all routes. */
  readonly observeRequests: Handler;
  readonly observeOperations: ApolloServerPlugin<Context>;
  /** For operations that do not pass through Apollo. @param error the code of its first error, or none */
  readonly countOperation: (operation: string, error: string) => void;
  readonly countCachedResponse: () => void;
  readonly follow: (fresh: Fresh) => void;
  /**
   * Counts imported rows in the database now and after each write; /metrics reads the counts from memory. @returns a
   * function that stops it
   */
  readonly countImports: (database: Database, fresh: Fresh) => () => void;
  /** The route /metrics. */
  readonly page: RequestHandler;
}

/** Time between two counts of the imported rows. */
const COUNT_INTERVAL_MS = 30_000;

const paths = new Set(['/graphql', '/playground', '/health', '/metrics', '/contours']);

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'passerelle_http_request_seconds',
    help: 'Time from a request to the end of its answer, by path and status.',
    labelNames: ['path', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const operations = new Counter({
    name: 'passerelle_graphql_operations_total',
    help: 'GraphQL operations answered, by kind and by the code of their first error; none: answered without.',
    labelNames: ['operation', 'error'],
    registers,
  });
  const cached = new Counter({
    name: 'passerelle_cached_responses_total',
    help: 'Of the queries answered without an error, those of the response cache.',
    registers,
  });
  const statements = new Histogram({
    name: 'passerelle_statement_seconds',
    help: 'Time in the database, by statement of cypher/.',
    labelNames: ['statement'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10],
    registers,
  });
  return {
    observeStatement: (statement, seconds) => statements.observe({ statement }, seconds),
    observeRequests: (request, response, next) => {
      const stop = requests.startTimer();
      const path = /^\/[^/?]*/.exec(request.url ?? '')?.[0] ?? '/';
      response.once('close', () =>
        stop({ path: paths.has(path) ? path : 'other', status: String(response.statusCode) }),
      );
      next();
    },
    countOperation: (operation, error) => operations.inc({ operation, error }),
    countCachedResponse: () => {
      operations.inc({ operation: 'query', error: 'none' });
      cached.inc();
    },
    observeOperations: {
      async requestDidStart() {
        return {
          async willSendResponse({ operation, response: { body } }) {
            const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
            const error = errors?.[0] ? String(errors[0].extensions?.code ?? 'UNKNOWN') : 'none';
            operations.inc({ operation: operation?.operation ?? 'unknown', error });
          },
        };
      },
    },
    follow(fresh) {
      const gauge = (name: string, help: string, read: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(read());
          },
        });
      gauge('passerelle_snapshot_sequence', 'The last change that the engine knows of.', () => fresh.sequence);
      gauge('passerelle_snapshot_age_seconds', 'Since the engine last compared itself with the journal.', () =>
        ageOf(fresh),
      );
      gauge(
        'passerelle_snapshot_loads',
        'How often the engine read the whole graph, the first time included.',
        () => fresh.loads,
      );
      gauge('passerelle_subscribers', 'Subscribers who wait for the next change.', () => fresh.waiting);
      gauge('passerelle_cache_bytes', 'What is kept of answers until the graph changes.', () => fresh.cache.bytes);
      gauge('passerelle_cache_maximum_bytes', 'What may be kept of answers.', () => fresh.cache.maximum);
      gauge('passerelle_cache_entries', 'How many answers are kept.', () => fresh.cache.count);
      gauge('passerelle_pool_jobs', 'Long computations that wait or are at work.', () => fresh.pool.waiting);
      gauge(
        'passerelle_pool_stopped',
        'Long computations stopped since the start, for nobody waited any more.',
        () => fresh.pool.stopped,
      );
    },
    countImports(database, fresh) {
      const rows = new Gauge({
        name: 'passerelle_import_rows',
        help: 'Rows of files that imports have read, in batches that changed something; counted within half a minute of a change.',
        registers,
      });
      let counted = -1;
      const count = async () => {
        const { sequence } = fresh;
        if (sequence === counted) return;
        // /health/ready reports a database that is away; the count is tried again the next time.
        const [row] = await database.read<{ rows: number }>('import-rows').catch(() => []);
        if (row === undefined) return;
        counted = sequence;
        rows.set(row.rows);
      };
      const first = count();
      const timer = setInterval(() => void first.then(count), COUNT_INTERVAL_MS).unref();
      return () => clearInterval(timer);
    },
    page: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

/** Seconds since the engine last confirmed that it is up to date. */
export const ageOf = ({ seenAt }: Fresh): number => (performance.now() - seenAt) / 1000;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Headers by which a proxy says that it forwards a request. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Who may read /metrics: callers with the configured token; without such a token, only this machine.
 * @param token the setting METRICS_TOKEN @param perMinute requests of one address
 */
export function guardMetrics(token: string | undefined, perMinute: number): Handler {
  const isOurs = token === undefined ? undefined : isToken(token);
  return chainHandlers(limitRate(perMinute), (request, response, next) => {
    const sent = bearerOf(request.headers.authorization ?? '');
    if (isOurs === undefined ? isFromHere(request) : sent !== undefined && isOurs(sent)) return next();
    // For the log.
    if (request.headers.authorization !== undefined) response.locals.unwelcome = told('OTHER_TOKEN', ['metrics'], {});
    response.setHeader('www-authenticate', 'Bearer');
    const remedy = isOurs
      ? 'send Authorization: Bearer and the value of METRICS_TOKEN'
      : 'set METRICS_TOKEN, and send Authorization: Bearer and its value';
    const fact = isOurs ? 'it takes the token of METRICS_TOKEN' : 'without METRICS_TOKEN it is for this machine alone';
    sendRefusal(response, 401, `metrics: ${fact}; ${remedy}`, 'UNAUTHENTICATED');
  });
}

/** A proxy on this machine forwards requests of others; most proxies say so in a header. */
function isFromHere({ socket: { remoteAddress = '' }, headers }: Incoming): boolean {
  const isHere = loopback.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4');
  return isHere && FORWARDED.every((name) => headers[name] === undefined);
}
