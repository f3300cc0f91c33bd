/** How many requests per second the API answers, compared with a bare Apollo Server that returns stored answers. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, Database } from '../src/database/database.js';
import { startBareApollo } from './api/bare-apollo.js';
import type { Load } from './api/run-load.js';
import { runScript } from './run-script.js';
import { serveProduct } from './served/serve-product.js';
import { temporaryFolder } from './temporary-folder.js';

export interface ApiRow extends Load {
  readonly engine: string;
  readonly task: string;
  /** Requests per second as a ratio to the bare Apollo Server, which is 1. */
  readonly ofBareApollo: number;
  /** Processor time of the server for each request; the load of the machine affects it less. */
  readonly processorMicroseconds: number;
}

type Timed = Load & { readonly processorMicroseconds: number };
type Report = (text: string) => void;

const MEASURED_SECONDS = 2;
const TIMEOUT_SECONDS = 60;

const page = 'score initiatives { title participants { name } territories { name } }';
const evidence = 'id score factors { theme territory period } initiatives { id }';

/** The tasks: name, query, and whether it is also sent as a persisted operation. */
const tasks: readonly (readonly [task: string, query: string, persisted: boolean])[] = [
  ['themes(first: 5)', '{ themes(first: 5) { nodes { id labelFr } } }', false],
  [
    'an initiative',
    '{ node(id: "initiative-0") { __typename ... on Initiative { title participants { name } } } }',
    false,
  ],
  ['search(first: 10)', '{ search(text: "acteur 12", first: 10) { nodes { __typename id } } }', false],
  ['overlaps(first: 20), two nested levels', `{ overlaps(first: 20) { totalCount nodes { ${page} } } }`, true],
  ['overlaps(first: 20), ids alone', `{ overlaps(first: 20) { totalCount nodes { ${evidence} } } }`, true],
];

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** @param connection to the same database, which holds a graph of bench/territory-graph.ts */
export async function benchApi(_database: Database, report: Report, connection: Connection): Promise<ApiRow[]> {
  report('bench: requests a second of the product as it is started, beside a bare Apollo Server…');
  const folder = temporaryFolder();
  const manifest = join(folder, 'operations.json');
  writeFileSync(manifest, JSON.stringify(Object.fromEntries(tasks.map(([, query]) => [hashOf(query), query]))));
  const product = await serveProduct(connection, folder, { PERSISTED_OPERATIONS: manifest });
  const bare = await startBareApollo().catch(async (error) => {
    await product.stop();
    throw error;
  });
  try {
    const ours = `${product.address}graphql`;
    const api: ApiRow[] = [];
    for (const [task, query, persisted] of tasks) {
      const text = { query };
      const { data } = await ask(ours, text);
      await bare.answer(data);
      const same = JSON.stringify((await ask(bare.address, text)).data) === JSON.stringify(data);
      if (!same) throw new Error(`bench: ${task}: the bare server answers something else`);
      const first = await time(bare.address, text, bare.processorSeconds);
      const row = (engine: string, load: Timed) => {
        const ofBareApollo = load.requestsPerSecond / first.requestsPerSecond;
        api.push({ engine, task, ...load, ofBareApollo });
        const spent = `${Math.round(load.processorMicroseconds)} µs of the processor each`;
        report(`bench: ${task}: ${engine} ${Math.round(load.requestsPerSecond)} requests/s, ${spent}`);
      };
      const spent = async () => (await product.look()).processorSeconds;
      row('bare Apollo', first);
      row('passerelle', await time(ours, text, spent));
      if (persisted) row('passerelle, persisted', await time(ours, { documentId: `sha256:${hashOf(query)}` }, spent));
    }
    return api;
  } finally {
    bare.close();
    await product.stop();
  }

  async function time(address: string, body: object, spent: () => Promise<number>): Promise<Timed> {
    // Warm-up, so that the code is compiled.
    await load(address, body, 10);
    const before = await spent();
    const measured = await load(address, body, 10);
    // The second before the measured ones is as busy, and its processor time is included.
    const requests = measured.requestsPerSecond * (MEASURED_SECONDS + 1);
    return { ...measured, processorMicroseconds: (1e6 * ((await spent()) - before)) / requests };
  }

  async function load(address: string, body: object, connections: number): Promise<Load> {
    const parameters = [address, JSON.stringify(body), String(MEASURED_SECONDS), String(connections)];
    return (await runScript('api/run-load', parameters, TIMEOUT_SECONDS, report)) as Load;
  }
}

async function ask(address: string, body: object): Promise<{ data: Record<string, unknown> }> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`bench: ${errors[0].message}`);
  return { data };
}
