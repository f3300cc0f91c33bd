/** How many requests a second the API answers, beside a bare Apollo Server that has each answer at hand. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { publicSchema } from '../src/api/public.js';
import { projectRoot } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { entrance } from '../src/server/entrance.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { startServer } from '../src/server/start.js';
import { startBareApollo } from './api/bare-apollo.js';
import type { Load } from './api/run-load.js';
import { runScript } from './run-script.js';

export interface ApiRow extends Load {
  readonly engine: string;
  readonly task: string;
  /** Of the requests a second of a bare Apollo Server, which is 1. */
  readonly ofBareApollo: number;
  /** Time of the server's processor for each request: the load of the machine matters less to it. */
  readonly processorMicroseconds: number;
}

type Report = (text: string) => void;

const SECONDS = 2;
const PATIENCE_SECONDS = 60;

const page = 'score initiatives { title participants { name } territories { name } }';
const evidence = 'id score factors { theme territory period } initiatives { id }';

/** What is asked, by what it is called, and whether it is asked as a persisted operation too. */
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

/** @param database holds a graph of bench/territory-graph.ts */
export async function benchApi(database: Database, report: Report): Promise<ApiRow[]> {
  report('bench: requests a second, beside a bare Apollo Server…');
  const fresh = await openFresh(database, report);
  const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  const bare = await startBareApollo(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  try {
    const everybody = entrance(readOneToken('bench'), { anonymousReads: true, rateLimit: 1e9 });
    const manifest = new Map(tasks.map(([, query]) => [hashOf(query), query]));
    await server.open(await publicSchema(database.driver), database, fresh, everybody, { manifest, only: false });
    const ours = `${server.address}graphql`;
    const api: ApiRow[] = [];
    for (const [task, query, persisted] of tasks) {
      const text = { query };
      const { data } = await ask(ours, text);
      bare.answer(data);
      const same = JSON.stringify((await ask(bare.address, text)).data) === JSON.stringify(data);
      if (!same) throw new Error(`bench: ${task}: the bare server answers something else`);
      const first = await time(bare.address, text);
      const row = (engine: string, load: Load & { processorMicroseconds: number }) => {
        const ofBareApollo = load.requestsPerSecond / first.requestsPerSecond;
        api.push({ engine, task, ...load, ofBareApollo });
        report(`bench: ${task}: ${engine} ${Math.round(load.requestsPerSecond)} requests/s`);
      };
      row('bare Apollo', first);
      row('passerelle', await time(ours, text));
      if (persisted) row('passerelle, persisted', await time(ours, { documentId: `sha256:${hashOf(query)}` }));
    }
    return api;
  } finally {
    bare.close();
    await server.close(1000);
    fresh.close();
  }

  async function time(address: string, body: object): Promise<Load & { processorMicroseconds: number }> {
    const before = process.cpuUsage();
    const measured = await load(address, body, 10);
    const { user, system } = process.cpuUsage(before);
    // The second before is as busy as the others.
    const requests = measured.requestsPerSecond * (SECONDS + 1);
    return { ...measured, processorMicroseconds: (user + system) / requests };
  }

  async function load(address: string, body: object, connections: number): Promise<Load> {
    const parameters = [address, JSON.stringify(body), String(SECONDS), String(connections)];
    return (await runScript('api/run-load', parameters, PATIENCE_SECONDS, report)) as Load;
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
