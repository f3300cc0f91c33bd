/** Expensive requests: few work at once, one of each caller; others wait, and a caller with many is refused. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fewAtOnce } from '../src/server/few-at-once.js';
import { signalOf } from '../src/server/signal-of.js';

/** What happened, in its order: a request works, then is being sent. */
const happened: string[] = [];
/** Ends what a request waits for: `work one`, `send one`. */
const finish = new Map<string, () => void>();
let arrived = 0;
let server: Server;
let address: string;

beforeAll(async () => {
  const few = fewAtOnce(2, 'files');
  const wait = (step: string) => {
    happened.push(step);
    return new Promise<void>((resolve) => finish.set(step, resolve));
  };
  server = createServer((request, response) => {
    const [, account, name] = request.url?.split('/') ?? [];
    arrived += 1;
    const answer = few(Object.assign(response, { locals: { account } }), async (inTurn) => {
      await inTurn(() => wait(`work ${name}`), signalOf(response));
      await wait(`send ${name}`);
      response.end(name);
    });
    // A client that leaves.
    answer.catch(() => happened.push(`left ${name}`));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Resolves when the server has the request, before its answer. */
async function ask(path: string, signal?: AbortSignal) {
  const before = arrived;
  const answer = fetch(`${address}/${path}`, signal ? { signal } : {}).then(
    async (response) => `${response.status} ${response.ok ? await response.text() : ''}`,
    () => 'left',
  );
  await expect.poll(() => arrived).toBe(before + 1);
  return { answer };
}

it('a caller has one turn at a time and leaves the others to other callers; what is being sent holds up nobody', async () => {
  const answers = [];
  for (const path of ['A/1', 'A/2', 'B/3', 'C/4', 'A/5', 'A/6']) answers.push((await ask(path)).answer);
  await expect.poll(() => happened).toEqual(['work 1', 'work 3']);
  finish.get('work 1')?.();
  await expect.poll(() => happened.slice(2).sort()).toEqual(['send 1', 'work 4']);
  finish.get('work 3')?.();
  // The first of A is still being sent.
  await expect.poll(() => happened.slice(4).sort()).toEqual(['send 3', 'work 2']);

  const leaving = new AbortController();
  const fifth = await ask('A/7', leaving.signal);
  expect(await (await ask('A/8')).answer).toMatch(/^503/);
  leaving.abort();
  expect(await fifth.answer).toBe('left');
  await expect.poll(() => happened).toContain('left 7');

  const steps = ['send 1', 'send 3', 'work 4', 'send 4', 'work 2', 'send 2', 'work 5', 'send 5', 'work 6', 'send 6'];
  for (const step of steps) {
    await expect.poll(() => happened).toContain(step);
    finish.get(step)?.();
  }
  expect(await Promise.all(answers)).toEqual(['200 1', '200 2', '200 3', '200 4', '200 5', '200 6']);
  expect(happened).not.toContain('work 7');
});
