/**
 * How the API handles hostile requests, and how long others wait meanwhile: with the product's rate limit, and without
 * one.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { publicSchema } from '../src/api/public.js';
import { readConfig } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { planAhead } from '../src/database/plan-ahead.js';
import { openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { startServer } from '../src/server/start.js';
import type { Hostile } from './api/run-hostile.js';
import type { Load } from './api/run-load.js';
import { runScript } from './run-script.js';

export interface HostileRow {
  /** Requests a minute for each caller. */
  readonly rateLimit: number | 'none';
  readonly hostileRequests: number;
  /** How many hostile requests the rate limit refused. */
  readonly tooOften: number;
  /** Milliseconds until a request was refused, and until the valid one was answered. */
  readonly refusedP99: number;
  readonly refusedSlowest: number;
  readonly answeredP99: number;
  /** 99th percentile of the time in milliseconds of other requests, without and with the hostile ones. */
  readonly quietP99: number;
  readonly meanwhileP99: number;
  readonly timesQuiet: number;
  /**
   * The slowest answer of /health/live meanwhile, in milliseconds; measured in this process, so delays of this process
   * are included.
   */
  readonly healthSlowest: number;
  /** The longest time in milliseconds for which the server's event loop was blocked. */
  readonly longestStretch: number;
  readonly heapBeforeMegabytes: number;
  readonly heapAfterMegabytes: number;
}

const MEASURED_SECONDS = 3;
const TIMEOUT_SECONDS = 60;

/** Requests of others per second: below the rate limit of one caller over the measured seconds. */
const RATE = 100;

const usual = `{ overlaps(first: 20) { totalCount nodes {
  score initiatives { title participants { name } territories { name } } } } }`;

/** @param database holds a graph of bench/territory-graph.ts */
export async function benchHostile(database: Database, report: (text: string) => void): Promise<HostileRow[]> {
  // The product also plans its queries after its start.
  await planAhead(database);
  return [await bench('none'), await bench(readConfig({}).rateLimit)];

  async function bench(rateLimit: HostileRow['rateLimit']): Promise<HostileRow> {
    report(
      `bench: hostile requests, and what others wait for meanwhile; requests a minute for each caller: ${rateLimit}…`,
    );
    const fresh = await openFresh(database, report);
    // Without a rate limit there is no work limit either.
    const work = rateLimit === 'none' ? {} : { workLimit: readConfig({}).workLimit };
    const server = await startServer({ host: '127.0.0.1', port: 0, ...work }, pino({ level: 'silent' }));
    const probes: number[] = [];
    try {
      const perMinute = rateLimit === 'none' ? 1e9 : rateLimit;
      const everybody = admitRequests(async (token) => ({ name: token, subject: null, role: 'READER' }), {
        anonymousReads: true,
        rateLimit: perMinute,
      });
      await server.open(await publicSchema(database.driver), database, fresh, everybody);
      const address = `${server.address}graphql`;
      // Each client has its own token, so it is a caller of its own; hostile clients have no token.
      const others = async (token: string): Promise<Load> => {
        const parameters = [
          address,
          JSON.stringify({ query: usual }),
          String(MEASURED_SECONDS),
          '2',
          token,
          String(RATE),
        ];
        return (await runScript('api/run-load', parameters, TIMEOUT_SECONDS, report)) as Load;
      };
      await others('first');
      const quiet = await others('quiet');
      const heap = () => process.memoryUsage().heapUsed / 1e6;
      const heapBeforeMegabytes = heap();
      const stretches = monitorEventLoopDelay({ resolution: 1 });
      stretches.enable();
      const attack = runScript('api/run-hostile', [address, String(MEASURED_SECONDS)], TIMEOUT_SECONDS, report);
      const health = setInterval(async () => {
        const from = performance.now();
        await (await fetch(`${server.address}health/live`)).text();
        probes.push(performance.now() - from);
      }, 100);
      const [meanwhile, hostile] = await Promise.all([others('meanwhile'), attack as Promise<Hostile>]);
      stretches.disable();
      clearInterval(health);
      return {
        rateLimit,
        hostileRequests: hostile.requests,
        tooOften: hostile.tooOften,
        refusedP99: hostile.refusedP99,
        refusedSlowest: hostile.refusedSlowest,
        answeredP99: hostile.answeredP99,
        quietP99: quiet.p99,
        meanwhileP99: meanwhile.p99,
        timesQuiet: meanwhile.p99 / quiet.p99,
        healthSlowest: Math.max(...probes),
        longestStretch: stretches.max / 1e6,
        heapBeforeMegabytes,
        heapAfterMegabytes: heap(),
      };
    } finally {
      await server.close(1000);
      fresh.close();
    }
  }
}
