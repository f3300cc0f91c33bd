/**
 * How the product, as it is started, serves others while thirty strangers ask the most expensive questions that it answers: others wait less than ten
 * times as long as in a quiet moment (99th percentile), /health/live takes less than a second, nothing is lost, and the memory comes back.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, Database } from '../src/database/database.js';
import type { Hostile } from './api/run-hostile.js';
import type { Load } from './api/run-load.js';
import { runScript } from './run-script.js';
import { serveProduct } from './served/serve-product.js';
import { temporaryFolder } from './temporary-folder.js';

export interface HostileRow extends Hostile {
  readonly clients: number;
  /** 99th percentile of the time in milliseconds of other requests, without and with the hostile ones. */
  readonly quietP99: number;
  readonly meanwhileP99: number;
  readonly timesQuiet: number;
  /** The slowest answer of /health/live meanwhile, in milliseconds. */
  readonly healthSlowest: number;
  /** The longest time in milliseconds for which the server's event loop was blocked. */
  readonly longestStretch: number;
  readonly heapBeforeMegabytes: number;
  /** When all of it was answered, and some seconds had passed. */
  readonly heapAfterMegabytes: number;
}

const CLIENTS = 30;
const MEASURED_SECONDS = 10;
const TIMEOUT_SECONDS = 90;

/** Seconds until the heap is read again; others ask meanwhile, so that it is swept. */
const REST_SECONDS = 5;

/** Requests of others per second, over two connections: below the rate limit of one caller over the measured seconds. */
const RATE = 50;

const usual = `{ overlaps(first: 20) { totalCount nodes {
  score initiatives { title participants { name } territories { name } } } } }`;

/** @param connection to a database that holds a graph of bench/territory-graph.ts */
export async function benchHostile(
  _database: Database,
  report: (text: string) => void,
  connection: Connection,
): Promise<HostileRow[]> {
  report(`bench: ${CLIENTS} hostile clients, and what others wait for meanwhile…`);
  // Each client has an address of its own, so it is a caller of its own.
  const product = await serveProduct(connection, temporaryFolder(), { TRUSTED_PROXIES: '127.0.0.1' });
  const address = `${product.address}graphql`;
  const others = async (client: string): Promise<Load> => {
    const parameters = [address, JSON.stringify({ query: usual }), String(MEASURED_SECONDS), '2', client, String(RATE)];
    return (await runScript('api/run-load', parameters, TIMEOUT_SECONDS, report)) as Load;
  };
  const probes: number[] = [];
  const probe = async () => {
    const from = performance.now();
    await (await fetch(`${product.address}health/live`)).text();
    probes.push(performance.now() - from);
  };
  try {
    await others('10.0.0.1');
    const quiet = await others('10.0.0.2');
    const before = await product.look();
    const parameters = [address, String(MEASURED_SECONDS), String(CLIENTS), '10.1.0'];
    const attack = runScript('api/run-hostile', parameters, TIMEOUT_SECONDS, report) as Promise<Hostile>;
    const health = setInterval(probe, 100);
    const [meanwhile, hostile] = await Promise.all([others('10.0.0.3'), attack]);
    clearInterval(health);
    const { longestHold } = await product.look();
    await wait(REST_SECONDS * 1000);
    await others('10.0.0.4');
    const after = await product.look();
    return [
      {
        clients: CLIENTS,
        ...hostile,
        quietP99: quiet.p99,
        meanwhileP99: meanwhile.p99,
        timesQuiet: meanwhile.p99 / quiet.p99,
        healthSlowest: Math.max(...probes),
        longestStretch: longestHold * 1000,
        heapBeforeMegabytes: before.heapMegabytes,
        heapAfterMegabytes: after.heapMegabytes,
      },
    ];
  } finally {
    await product.stop();
  }
}
