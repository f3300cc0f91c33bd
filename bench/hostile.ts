/**
 * How the product, as it is started, handles hostile requests, and how long others wait meanwhile: with its limits of a
 * minute, and without them. Each figure is the median of several runs, because the slowest of a few hundred answers differ by half;
 * that of /health/live and of the event loop is the slowest of all runs.
 */
import { readConfig } from '../src/config.js';
import type { Connection, Database } from '../src/database/database.js';
import type { Hostile } from './api/run-hostile.js';
import type { Load } from './api/run-load.js';
import { quantile } from './quantile.js';
import { runScript } from './run-script.js';
import { serveProduct } from './served/serve-product.js';
import { temporaryFolder } from './temporary-folder.js';

export interface HostileRow {
  /** `malformed`: refused at once, or for what they would cost, but for one search. `large`: answered, and nearly as large as an answer may be. */
  readonly corpus: 'malformed' | 'large';
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
  /** The same, of each run. */
  readonly timesQuietEach: readonly number[];
  /** The slowest answer of /health/live meanwhile, in milliseconds. */
  readonly healthSlowest: number;
  /** The longest time in milliseconds for which the server's event loop was blocked. */
  readonly longestStretch: number;
  readonly heapBeforeMegabytes: number;
  readonly heapAfterMegabytes: number;
}

/** One run. */
type Run = Omit<HostileRow, 'corpus' | 'rateLimit' | 'timesQuietEach'>;

const RUNS = 5;
const MEASURED_SECONDS = 5;
const TIMEOUT_SECONDS = 60;

/** Requests of others per second: below the rate limit of one caller over the measured seconds. */
const RATE = 100;

const usual = `{ overlaps(first: 20) { totalCount nodes {
  score initiatives { title participants { name } territories { name } } } } }`;

/** @param connection to a database that holds a graph of bench/territory-graph.ts */
export async function benchHostile(
  _database: Database,
  report: (text: string) => void,
  connection: Connection,
): Promise<HostileRow[]> {
  const rows: HostileRow[] = [];
  for (const corpus of ['malformed', 'large'] as const) {
    for (const rateLimit of ['none', readConfig({}).rateLimit] as const) rows.push(await bench(corpus, rateLimit));
  }
  return rows;

  async function bench(corpus: HostileRow['corpus'], rateLimit: HostileRow['rateLimit']): Promise<HostileRow> {
    report(
      `bench: hostile requests, ${corpus}, and what others wait for meanwhile; requests a minute for each caller: ${rateLimit}…`,
    );
    const limits = { RATE_LIMIT: String(rateLimit), WORK_LIMIT: String(readConfig({}).workLimit) };
    const product = await serveProduct(connection, temporaryFolder(), {
      // Each client has an address of its own, so it is a caller of its own.
      TRUSTED_PROXIES: '127.0.0.1',
      ...(rateLimit !== 'none' && limits),
    });
    const address = `${product.address}graphql`;
    const others = async (client: string): Promise<Load> => {
      const body = JSON.stringify({ query: usual });
      const parameters = [address, body, String(MEASURED_SECONDS), '2', client, String(RATE)];
      return (await runScript('api/run-load', parameters, TIMEOUT_SECONDS, report)) as Load;
    };
    const probes: number[] = [];
    const probe = async () => {
      const from = performance.now();
      await (await fetch(`${product.address}health/live`)).text();
      probes.push(performance.now() - from);
    };
    const run = async (k: number): Promise<Run> => {
      const quiet = await others(`10.0.${k}.2`);
      const before = await product.look();
      const parameters = [address, String(MEASURED_SECONDS), `10.0.${k}.4`, corpus];
      const attack = runScript('api/run-hostile', parameters, TIMEOUT_SECONDS, report) as Promise<Hostile>;
      const health = setInterval(probe, 100);
      const [meanwhile, { requests, ...hostile }] = await Promise.all([others(`10.0.${k}.3`), attack]);
      clearInterval(health);
      const after = await product.look();
      return {
        hostileRequests: requests,
        ...hostile,
        quietP99: quiet.p99,
        meanwhileP99: meanwhile.p99,
        timesQuiet: meanwhile.p99 / quiet.p99,
        healthSlowest: Math.max(...probes.splice(0)),
        longestStretch: after.longestHold * 1000,
        heapBeforeMegabytes: before.heapMegabytes,
        heapAfterMegabytes: after.heapMegabytes,
      };
    };
    try {
      await others('10.0.0.1');
      const runs: Run[] = [];
      for (let k = 1; k <= RUNS; k += 1) runs.push(await run(k));
      // Of what must never be slow, the slowest of all runs.
      const shareOf = (name: keyof Run) => (['healthSlowest', 'longestStretch'].includes(name) ? 1 : 0.5);
      const ofRuns = (name: keyof Run) => runs.map((each) => each[name]);
      const names = Object.keys(runs[0] ?? {}) as (keyof Run)[];
      const figures = Object.fromEntries(names.map((name) => [name, quantile(ofRuns(name), shareOf(name))]));
      return { corpus, rateLimit, ...(figures as unknown as Run), timesQuietEach: ofRuns('timesQuiet') };
    } finally {
      await product.stop();
    }
  }
}
