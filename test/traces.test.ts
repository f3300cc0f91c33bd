/** Traces: one for each request with its Cypher statements, received by an OpenTelemetry collector. */
import { execFileSync } from 'node:child_process';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { projectRoot } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { observeDriver } from '../src/database/observe-driver.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { createMetrics } from '../src/server/observe/metrics.js';
import { openTraces, type Traces } from '../src/server/observe/traces.js';
import { type Server, startServer } from '../src/server/start.js';
import { asker } from './ask.js';
import { testConnection, testDatabase, viewOf } from './database.js';
import { full } from './runs.js';
import { given } from './world.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

const received: Span[] = [];
const services = new Set<string>();
let collector: HttpServer;
let traces: Traces;
let server: Server;
const database = testDatabase();
const { ask: askAtFirst } = asker(database);
const observed = openDatabase(testConnection(), (statement, seconds) => traces.observeStatement(statement, seconds));

beforeAll(async () => {
  await given(database, { initiatives: { i1: { themes: ['demarches'], covers: ['E1'] } } });
  // The loader asks once in each process for the version of the database.
  await askAtFirst('{ actors(first: 1) { nodes { name } } }');
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(body);
      for (const { resource, scopeSpans } of resourceSpans) {
        services.add(textOf(resource.attributes, 'service.name'));
        for (const { spans } of scopeSpans) received.push(...spans);
      }
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
  traces = await openTraces(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  const silent = pino({ level: 'silent' });
  server = await startServer({ host: '127.0.0.1', port: 0 }, silent, createMetrics(), traces.traceRequests);
  const everybody = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
  const schema = await publicSchema(observeDriver(() => observed.driver, traces.observeStatement));
  await server.open(schema, observed, await viewOf(database), everybody);
});
afterAll(async () => {
  await server.close(100);
  collector.close();
  await observed.close();
});

const textOf = (attributes: Span['attributes'], key: string) =>
  String(attributes.find((attribute) => attribute.key === key)?.value.stringValue);

/** @param query a different one each time, otherwise its answer comes from the cache */
async function ask(query: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toMatchObject({ data: { initiatives: { nodes: [{ title: 'i1' }] } } });
  return String(response.headers.get('x-request-id'));
}

it('traces have each statement of each request, and continue the trace of the caller', async () => {
  const trace = '0af7651916cd43dd8448eb211c80319c';
  const first = await ask('{ initiatives(first: 1) { nodes { title participants { name } } } }');
  const other = '{ initiatives(first: 1, filter: {text: "i1"}) { nodes { title participants { kind } } } }';
  const second = await ask(other, { traceparent: `00-${trace}-b7ad6b7169203331-01` });
  // It belongs to no request.
  await observed.read('sequence');
  await traces.stop();

  expect([...services]).toEqual(['passerelle']);
  const roots = received.filter(({ name }) => name === 'POST /graphql');
  expect(roots.map(({ attributes }) => textOf(attributes, 'passerelle.request_id'))).toEqual([first, second]);
  expect(roots[1]).toMatchObject({ traceId: trace, parentSpanId: 'b7ad6b7169203331' });
  expect(roots[0]?.traceId).not.toBe(trace);
  for (const root of roots) {
    const below = received.filter(({ parentSpanId }) => parentSpanId === root.spanId);
    const names = [...new Set(below.map(({ name }) => name))].sort();
    expect(names).toEqual(['cypher initiatives', 'cypher loader']);
    for (const { traceId, startTimeUnixNano, endTimeUnixNano } of below) {
      expect(traceId).toBe(root.traceId);
      expect(BigInt(endTimeUnixNano)).toBeGreaterThan(BigInt(startTimeUnixNano));
    }
  }
  expect(received).toHaveLength(6);
});

full('nothing of OpenTelemetry is loaded when no collector is named', () => {
  const script = `await import('./src/cli/run-server.ts');
    const loaded = Object.keys((await import('node:module')).default._cache ?? {});
    console.log(loaded.length > 100, loaded.filter((file) => /@opentelemetry.(sdk|exporter)/.test(file)).length);`;
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(output.trim()).toBe('true 0');
});
