/** What clients see while the database is unavailable, hangs and returns, without a restart of the server. A proxy that the test controls is between them. */

import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket, type Server as TcpServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { type Database, openDatabase } from '../src/database/database.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { testConnection, testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
let door: TcpServer;
let beyond: Database;
let fresh: Fresh;
let server: Server;
const sockets = new Set<Socket>();
/** OPEN lets all through, SHUT refuses, MUTE keeps connections and says nothing more. */
let state: 'OPEN' | 'SHUT' | 'MUTE' = 'OPEN';

beforeAll(async () => {
  await given(database, { initiatives: { i1: { themes: ['demarches'], covers: ['E1'] } } });
  const { uri, user, password } = testConnection();
  const { hostname, port } = new URL(uri);
  door = createServer((near) => {
    if (state === 'SHUT') return near.destroy();
    const far = dial(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (data) => state === 'OPEN' && other.write(data));
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => door.once('listening', resolve));
  const through = `bolt://127.0.0.1:${(door.address() as AddressInfo).port}`;
  beyond = openDatabase({ uri: through, user, password });
  fresh = await openFresh(beyond, () => undefined);
  server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  const everybody = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
  await server.open(await publicSchema(beyond.driver), beyond, fresh, everybody);
});
afterAll(async () => {
  fresh.close();
  await server.close(100);
  for (const socket of sockets) socket.destroy();
  door.close();
  await beyond.close();
});

function set(next: typeof state): void {
  state = next;
  if (next !== 'MUTE') for (const socket of sockets) socket.destroy();
}

/** A different text each time, because a cached answer needs no database. */
let times = 0;
async function ask() {
  times += 1;
  const response = await fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ initiatives(first: ${times}) { nodes { title } } }` }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return (await response.json()) as any;
}
const isReady = async () => (await fetch(`${server.address}health/ready`)).status === 200;
const until = async (wanted: boolean) => {
  while ((await isReady()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe.each(['SHUT', 'MUTE'] as const)('while the database is %s', (away) => {
  it('readiness reports it, a question gets an error message, and everything continues when it is back', async () => {
    expect((await ask()).data.initiatives.nodes).toEqual([{ title: 'i1' }]);
    set(away);
    await until(false);
    const { errors } = await ask();
    expect(errors[0]).toMatchObject({
      message: 'database: it did not answer in time; ask again in a moment',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    expect((await fetch(`${server.address}health/live`)).status).toBe(200);
    set('OPEN');
    await until(true);
    expect((await ask()).data.initiatives.nodes).toEqual([{ title: 'i1' }]);
  });
});
