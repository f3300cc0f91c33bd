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
