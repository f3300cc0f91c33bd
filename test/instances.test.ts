/** Two API processes on one database, behind a proxy that alternates between them: clients read their own writes. */
import { createServer, type Server as HttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const instances: { server: Server; fresh: Fresh }[] = [];
let proxy: HttpServer;
let address: string;
const served: number[] = [];

beforeAll(async () => {
  await given(database, {
    initiatives: { a: { themes: ['demarches'], covers: ['E1'] }, b: { themes: ['demarches'], covers: ['E1'] } },
  });
  const everybody = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
  for (let n = 0; n < 2; n += 1) {
    const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    const fresh = await openFresh(database, () => undefined);
    await server.open(await publicSchema(database.driver), database, fresh, everybody);
    instances.push({ server, fresh });
  }
  let turn = 0;
  proxy = createServer((incoming, outgoing) => {
    turn = 1 - turn;
    served.push(turn);
    const { port } = instances[turn]?.server ?? { port: 0 };
    const { method, url: path, headers } = incoming;
    incoming.pipe(
      request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  proxy.close();
  proxy.closeAllConnections();
  for (const { server, fresh } of instances) {
    fresh.close();
    await server.close(100);
  }
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer secret', ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return (await response.json()) as any;
}

describe('two instances on one database', () => {
  it('have what was just written through the other one, when the request names its sequence', async () => {
    for (const status of ['DISMISSED', 'RETAINED', 'DISMISSED', 'RETAINED', 'DISMISSED', 'RETAINED']) {
      const act = `mutation { decide(input: {suggestion: "overlap-a-b", status: ${status}}) { sequence userErrors { message } } }`;
      const { data, extensions } = await ask(act);
      expect(extensions.sequence).toBe(data.decide.sequence);
      const headers = { 'passerelle-sequence': String(extensions.sequence) };
      const { data: read } = await ask('{ overlaps { totalCount nodes { decision { status } } } }', headers);
      const shown = status === 'DISMISSED' ? [] : [{ decision: { status } }];
      expect(read.overlaps).toEqual({ totalCount: shown.length, nodes: shown });
    }
    expect(new Set(served)).toEqual(new Set([0, 1]));
  });

  it('have what the other one wrote within a second, without being asked', async () => {
    await ask('mutation { decide(input: {suggestion: "overlap-a-b", status: PLANNED}) { sequence } }');
    const newest = Math.max(...instances.map(({ fresh }) => fresh.sequence));
    await Promise.all(instances.map(({ fresh }) => fresh.changed(newest - 1)));
    expect(instances.map(({ fresh }) => fresh.sequence)).toEqual([newest, newest]);
  });

  it('tell the members of a cluster what they have written and seen', async () => {
    const seen = async () => [...(await database.driver.executeQueryBookmarkManager.getBookmarks())];
    const before = await seen();
    await ask('mutation { decide(input: {suggestion: "overlap-a-b", status: DONE}) { sequence } }');
    expect(await seen()).not.toEqual(before);
  });

  it('wait for each other when both decide at the same moment', async () => {
    const act = (status: string) =>
      ask(`mutation { decide(input: {suggestion: "overlap-a-b", status: ${status}}) { sequence } }`);
    const answers = await Promise.all(['DONE', 'PLANNED', 'RETAINED', 'DONE', 'PLANNED'].map(act));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const sequences = answers.flatMap(({ data }) => data.decide.sequence ?? []);
    expect(new Set(sequences).size).toBe(sequences.length);
    const known = { 'passerelle-sequence': String(Math.max(...sequences)) };
    const both = await Promise.all([1, 2].map(() => ask('{ decisions { nodes { status revision } } }', known)));
    expect(both[0].data).toEqual(both[1].data);
  });
});
