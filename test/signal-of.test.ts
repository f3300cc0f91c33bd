/** The abort signal of a request: set when its client leaves, not when it was answered. */
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Unavailable } from '../src/errors.js';
import { signalOf } from '../src/server/signal-of.js';

const signals = new Map<string, AbortSignal>();
const server = createServer((request, response) => {
  signals.set(request.url ?? '', signalOf(response));
  if (request.url === '/answered') response.end('yes');
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
const addressOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

it('the work for a client that has disconnected is stopped', async () => {
  const asked = get(addressOf('/left'));
  asked.on('error', () => undefined);
  await once(server, 'request');
  const signal = signals.get('/left') as AbortSignal;
  expect(signal.aborted).toBe(false);
  const stopped = once(signal, 'abort');
  asked.destroy();
  await stopped;
  expect(signal.reason).toBeInstanceOf(Unavailable);
});

it('the signal of an answered request does not fire', async () => {
  const [response] = await once(get(addressOf('/answered'), { agent: false }), 'response');
  response.resume();
  await once(response, 'close');
  expect(signals.get('/answered')?.aborted).toBe(false);
});
