/** Idle connections and many subscriptions of one client take no capacity from others. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();
const address = serve(
  database,
  {
    home: 'DEP',
    initiatives: { i1: { themes: ['demarches'], covers: ['E1'] }, i2: { themes: ['demarches'], covers: ['E1'] } },
  },
  [],
  {
    timeouts: { headers: 300, request: 600, upload: 2_000, idle: 500, silence: 300_000, checks: 100 },
    streams: { perCaller: 3, inAll: 4 },
  },
);

/** Resolves with everything received, once the server has closed the connection. */
function sendHalf(text: string): Promise<string> {
  const { hostname, port } = new URL(address());
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let received = '';
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    socket.once('close', () => resolve(received));
    socket.once('error', reject);
  });
}

it.each([
  ['half of the headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-ty'],
  [
    'half of a body',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que',
  ],
  ['nothing at all', ''],
])('a client that sends %s is disconnected', async (_, text) => {
  const closed = await Promise.race([sendHalf(text), wait(20_000, 'still open')]);
  expect(closed).toMatch(/^(HTTP\/1.1 408 |$)/);
});

const subscribe = (headers: Record<string, string> = {}) =>
  fetch(`${address()}graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: 'subscription { changed { sequence } }' }),
  });

it('a caller may hold a limited number of subscriptions, and so may all together; closing one makes room, and so does who holds many', async () => {
  const held = [await subscribe(), await subscribe(), await subscribe()];
  expect(held.map(({ status }) => status)).toEqual([200, 200, 200]);
  const refused = await subscribe();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const { errors } = (await refused.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toBe('graphql/stream: you hold 3 subscriptions, of 3 at most; close one');
  const token = { authorization: `Bearer ${TOKEN}` };
  const other = [await subscribe(token), await subscribe(token)];
  expect(other.map(({ status }) => status)).toEqual([200, 200]);
  // The second took the place of the oldest of whoever holds most.
  await expect(held[0]?.text()).rejects.toThrow('terminated');
  const beyond = await subscribe(token);
  expect([beyond.status, await beyond.text()]).toEqual([
    429,
    expect.stringContaining('4 subscriptions are open, of 4'),
  ]);
  for (const { body } of [...held.slice(1), ...other]) await body?.cancel();
  await expect
    .poll(
      async () => {
        const again = await subscribe();
        await again.body?.cancel();
        return again.status;
      },
      { timeout: 20_000 },
    )
    .toBe(200);
});

const post = (path: string, body: string, accept = 'application/json') =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

it.each(['graphql', 'graphql/stream'])(
  'a body without its length is refused at /%s, and its connection is closed',
  async (path) => {
    const received = await sendHalf(
      `POST /${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n`,
    );
    expect(received).toMatch(/^HTTP\/1.1 411 /);
    expect(received).toContain('NO_LENGTH');
  },
);

describe('requests that are sent early over one connection', () => {
  /** Sends them at once. @returns the connection, and what it received */
  const sendAtOnce = async (requests: string) => {
    const { hostname, port } = new URL(address());
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    let received = '';
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    await once(socket, 'connect');
    socket.write(requests);
    return { socket, received: () => received };
  };

  it('are answered in their order', async () => {
    const words = ['first', 'second', 'third'];
    const asked = words.map((word) => post('/graphql', `{"query": "{ ${word}: __typename }"}`)).join('');
    const { socket, received } = await sendAtOnce(asked);
    await expect.poll(() => [...received().matchAll(/"data":\{"(\w+)"/g)].map(([, word]) => word)).toEqual(words);
    socket.destroy();
  });

  it('hold nothing when it ends', async () => {
    const subscription = post(
      '/graphql/stream',
      '{"query": "subscription { changed { sequence } }"}',
      'text/event-stream',
    );
    for (let k = 0; k < 3; k += 1) {
      const { socket, received } = await sendAtOnce(subscription.repeat(20));
      await expect.poll(received).toContain('text/event-stream');
      socket.destroy();
    }
    await expect
      .poll(
        async () => {
          const all = [await subscribe(), await subscribe(), await subscribe()];
          for (const { body } of all) await body?.cancel();
          return all.map(({ status }) => status);
        },
        { timeout: 20_000 },
      )
      .toEqual([200, 200, 200]);
  });

  it('end it when too many of them wait', async () => {
    const { socket, received } = await sendAtOnce('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(60));
    await once(socket, 'close');
    // Perhaps the first, before all have arrived.
    expect(received().split('HTTP/1.1 200').length).toBeLessThan(30);
  });
});

it('bodies that are announced count until they are answered, and too many of a caller are refused', async () => {
  const half = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 990000\r\n\r\n{`;
  const { hostname, port } = new URL(address());
  const sockets = Array.from({ length: 32 }, () => connect(Number(port), hostname).on('error', () => undefined));
  for (const socket of sockets) socket.write(half);
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ __typename }', operationName: null, x: 'x'.repeat(900_000) });
    const response = await fetch(`${address()}graphql`, { method: 'POST', headers, body });
    return [response.status, (await response.text()).includes('TOO_MUCH_HELD')];
  };
  await expect.poll(ask).toEqual([429, true]);
  for (const socket of sockets) socket.destroy();
  await expect.poll(ask).toEqual([200, false]);
});

it.each([
  ['*', /ORIGINS: "\*" is not an origin, .*; write each as https:\/\/carte.example/],
  ['carte.example', /ORIGINS: "carte.example" is not an origin/],
  ['https://carte.example/app', /; write https:\/\/carte.example$/],
  ['ftp://carte.example', /is not an origin/],
  ['https://a.example, null', /"null" is not an origin/],
])('ORIGINS=%s is refused at the start', (origins, words) => {
  expect(() => readConfig({ ORIGINS: origins })).toThrow(words);
});

it('origins of scheme, host and port are accepted', () => {
  const { origins } = readConfig({ ORIGINS: 'https://carte.example, http://localhost:5173' });
  expect(origins).toEqual(['https://carte.example', 'http://localhost:5173']);
});
