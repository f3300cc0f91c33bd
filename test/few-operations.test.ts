/** Of one caller few operations are answered at once, and an answer has a deadline: others go on meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { saidFields } from '../src/answers/say.js';
import type { Database, Parameters } from '../src/database/database.js';
import { fewAtOnce } from '../src/server/few-at-once.js';
import { limits } from '../src/server/limits/limits.js';
import type { Said } from '../src/words/said.js';
import { testDatabase, viewOf } from './database.js';
import { serve, TOKEN } from './serve.js';
import { given } from './world.js';

const database = testDatabase();

describe('few at once', () => {
  /** Work that ends when the test ends it. */
  function start(queue: ReturnType<typeof fewAtOnce>, account: string) {
    const left = new AbortController();
    let [hasBegun, end] = [false, () => {}];
    const work = () =>
      new Promise<string>((done) => {
        hasBegun = true;
        end = () => done('done');
      });
    const done = queue.run(account, work, left.signal);
    done.catch(() => undefined);
    return { left, done, hasBegun: () => hasBegun, end: () => end() };
  }

  it('are of each caller: its fifth waits, and others do not wait for it', async () => {
    const queue = fewAtOnce(limits.operations);
    const many = Array.from({ length: 6 }, () => start(queue, 'many'));
    const other = start(queue, 'other');
    await wait(0);
    expect([...many, other].map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, true, false, false, true]);
    many[0]?.end();
    expect(await many[0]?.done).toBe('done');
    await wait(0);
    expect(many.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, true, true, false]);
    expect(queue.countOf('many')).toBe(5);
    for (let round = 0; round < 2; round += 1) {
      for (const { end } of [...many, other]) end();
      await wait(0);
    }
    await Promise.all(many.map(({ done }) => done));
    await wait(0);
    expect([queue.countOf('many'), queue.countOf('other')]).toEqual([0, 0]);
  });

  it('may be few in all', async () => {
    const queue = fewAtOnce(1, 2);
    const all = ['a', 'a', 'b', 'c'].map((account) => start(queue, account));
    await wait(0);
    expect(all.map(({ hasBegun }) => hasBegun())).toEqual([true, false, true, false]);
    all[0]?.end();
    await wait(0);
    // Whoever has waited longest comes first.
    expect(all.map(({ hasBegun }) => hasBegun())).toEqual([true, false, true, true]);
  });

  it('do not begin when the client has left', async () => {
    const queue = fewAtOnce(1);
    const [running, waiting, next] = [0, 1, 2].map(() => start(queue, 'one'));
    waiting?.left.abort(new Error('left'));
    await expect(waiting?.done).rejects.toThrow('left');
    running?.end();
    await wait(0);
    expect([waiting?.hasBegun(), next?.hasBegun()]).toEqual([false, true]);
  });
});

describe('the deadline of an answer', () => {
  /** Of each slow statement, whether its signal was aborted. */
  const ended: boolean[] = [];
  const slow: Database = {
    ...database,
    async read<T extends object>(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]> {
      if (name !== 'gaps') return database.read<T>(name, parameters, signal);
      await wait(20_000, undefined, signal && { signal }).catch(() => undefined);
      ended.push(signal?.aborted === true);
      signal?.throwIfAborted();
      return [];
    },
  };
  const address = serve(slow, { home: 'DEP', initiatives: { i1: { themes: ['demarches'], covers: ['E1'] } } }, [], {
    seconds: { anonymous: 0.5, signedIn: 1.5 },
  });
  const ask = async (headers: Record<string, string> = {}, asOf = '2026-01-01') => {
    const body = JSON.stringify({ query: `{ viewer { role } gaps(asOf: "${asOf}") { totalCount } }` });
    const from = performance.now();
    const answer = await fetch(`${address()}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    return { status: answer.status, body: (await answer.json()) as any, seconds: (performance.now() - from) / 1000 };
  };

  it('ends its statement and is told in both languages', async () => {
    const [english, french] = await Promise.all([
      ask({ 'accept-language': 'en' }, '2026-01-01'),
      ask({ 'accept-language': 'fr' }, '2026-01-02'),
    ]);
    expect(english).toMatchObject({
      status: 503,
      body: {
        errors: [
          {
            message: expect.stringMatching(/^graphql: the answer would have taken more than 0.5 s; filter more/),
            extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'ANSWER_TOO_SLOW' },
          },
        ],
      },
    });
    expect(french.body.errors[0].message).toMatch(/^graphql\s: la réponse aurait pris plus de 0.5\ss/);
    expect(english.seconds).toBeLessThan(10);
    await expect.poll(() => ended).toEqual([true, true]);
  });

  it('is later for those who are signed in', async () => {
    const { status, body } = await ask({ authorization: `Bearer ${TOKEN}` }, '2026-01-03');
    expect([status, body.errors[0].extensions.reason]).toEqual([503, 'ANSWER_TOO_SLOW']);
    expect(body.errors[0].message).toContain('more than 1.5 s');
  });

  it('does not matter to quick questions', async () => {
    const body = JSON.stringify({ query: '{ viewer { role } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address()}graphql`, { method: 'POST', headers, body });
    await wait(700);
    expect(await answer.json()).toMatchObject({ data: { viewer: { role: 'ANONYMOUS' } } });
  });
});

it('a text is made once for a request, whatever its names', async () => {
  await given(database, {});
  const fresh = await viewOf(database);
  let made = 0;
  const said = (language: string) =>
    ({ sentence: language, cut: { steps: 0, words: 1, after: () => ({}) } }) as unknown as Said;
  const { sentence } = saidFields(async (_context, _row: object, language) => {
    made += 1;
    return said(language);
  });
  const context = createContext(database, fresh);
  const row = {};
  const texts = await Promise.all(Array.from({ length: 48 }, () => sentence(row, { language: 'FR' }, context)));
  expect(new Set(texts)).toEqual(new Set(['FR']));
  expect(made).toBeLessThanOrEqual(2);
  // Another request makes its own.
  await sentence(row, { language: 'FR' }, createContext(database, fresh));
  expect(made).toBeGreaterThan(1);
});
