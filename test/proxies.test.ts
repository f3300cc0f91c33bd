/** The address of a client: behind a trusted proxy the one it names, else the other end of the connection, whatever the request says. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import type { Database } from '../src/database/database.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { testDatabase, viewOf } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const logged: string[] = [];
const log = pino(
  new Writable({
    write(line, _encoding, done) {
      logged.push(String(line));
      done();
    },
  }),
);
let server: Server;

beforeAll(() => given(database, {}));
afterEach(() => server.close(100));

async function behind(trustedProxies: readonly string[], from: Database = database): Promise<void> {
  server = await startServer({ host: '127.0.0.1', port: 0, trustedProxies }, log);
  // Each caller may ask once a minute.
  const once = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1 });
  await server.open(await publicSchema(database.driver), from, await viewOf(database), once);
}

const ask = async (forwarded?: string, query = '{ __typename }') => {
  const response = await fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(forwarded && { 'x-forwarded-for': forwarded }) },
    body: JSON.stringify({ query }),
  });
  return response.status;
};

describe('without a trusted proxy', () => {
  it.each([[[]], [['192.0.2.1']]])('(%j) a forged header changes nothing', async (proxies) => {
    await behind(proxies);
    expect(await ask('198.51.100.1')).toBe(200);
    expect(await ask('198.51.100.2')).toBe(429);
    expect(await ask()).toBe(429);
  });
});

describe('behind a trusted proxy', () => {
  it('each client has its own limit', async () => {
    await behind(['127.0.0.1']);
    expect([await ask('198.51.100.1'), await ask('198.51.100.2'), await ask('2001:db8::1')]).toEqual([200, 200, 200]);
    expect([await ask('198.51.100.1'), await ask('198.51.100.2'), await ask('2001:db8::1')]).toEqual([429, 429, 429]);
  });

  it('what the client wrote before the proxy is ignored', async () => {
    await behind(['127.0.0.0/8']);
    expect(await ask('203.0.113.1, 198.51.100.1')).toBe(200);
    expect(await ask('203.0.113.2, 198.51.100.1')).toBe(429);
    expect(await ask('127.0.0.1, 198.51.100.1')).toBe(429);
  });

  it('several trusted proxies in a row are skipped', async () => {
    await behind(['127.0.0.1', '10.0.0.0/24']);
    expect(await ask('198.51.100.1, 10.0.0.7')).toBe(200);
    expect(await ask('198.51.100.1, 10.0.0.8')).toBe(429);
    expect(await ask('198.51.100.2, 10.0.0.8')).toBe(200);
  });

  it('an invalid address counts as the proxy itself', async () => {
    await behind(['127.0.0.1']);
    expect([await ask('unknown'), await ask('198.51.100.1:4711'), await ask('"><script>')]).toEqual([200, 429, 429]);
  });

  it('the log has the same address', async () => {
    const broken: Database = { ...database, read: () => Promise.reject(new Error('broken')) };
    await behind(['127.0.0.1'], broken);
    await ask('203.0.113.9, 198.51.100.77', '{ overlaps { totalCount } }');
    const line = logged.find((one) => one.includes('broken')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ address: '198.51.100.77', msg: 'internal error' });
  });
});
