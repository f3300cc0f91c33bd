/** A client that does not read its answers is disconnected, so that they are not held for ever. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const address = serve(testDatabase(), {}, [], {
  timeouts: { headers: 10_000, request: 30_000, upload: 60_000, idle: 10_000, silence: 1_000, checks: 100 },
});

const lengthOf = async (body: string) => {
  const headers = { 'content-type': 'application/json' };
  return (await (await fetch(`${address()}graphql`, { method: 'POST', headers, body })).text()).length;
};

/** More than what the system keeps of a connection that is not read. */
const ANSWERS = 20;

it('is disconnected after a while without a byte', async () => {
  const { hostname, port } = new URL(address());
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const request = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const length = await lengthOf(body);
  const socket = connect(Number(port), hostname);
  let received = 0;
  const isClosed = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.on('error', () => undefined);
  });
  socket.write(request.repeat(ANSWERS));
  await wait(4_000);
  socket.on('data', (part) => {
    received += part.length;
  });
  await expect(Promise.race([isClosed, wait(10_000, 'still open')])).resolves.toBeUndefined();
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThan(ANSWERS * length);
});

it('and gets no further answers while too many wait', async () => {
  const { hostname, port } = new URL(address());
  // Answers of 750 kB, of which the connections of this system take few megabytes.
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const request = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const sockets = Array.from({ length: 3 }, () => connect(Number(port), hostname));
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(request.repeat(ANSWERS));
  }
  const ask = async () => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'fr' };
    const response = await fetch(`${address()}graphql`, {
      method: 'POST',
      headers,
      body: '{"query": "{ __typename }"}',
    });
    return { status: response.status, text: await response.text() };
  };
  await expect
    .poll(ask, { interval: 50 })
    .toMatchObject({ status: 429, text: expect.stringContaining('ANSWERS_UNREAD') });
  for (const socket of sockets) socket.destroy();
  await expect.poll(ask).toMatchObject({ status: 200 });
});
