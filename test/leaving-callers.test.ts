/** Several callers wait for one result: whoever asked first may leave, or have no budget left, without harm to the others. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../src/errors.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { isolatedActorsJob } from '../src/questions/isolated-actors/find.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
let fresh: Fresh;

beforeEach(async () => {
  await given(database, {
    actors: { a1: {}, a2: {} },
    initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] } },
  });
  fresh = await openFresh(database, () => {});
});
afterEach(() => fresh.close());

describe('a result that several callers wait for', () => {
  it('is computed again by the second when the first has left', async () => {
    const first = fresh.known.remember('r', () => Promise.reject(new DOMException('left', 'AbortError')));
    const second = fresh.known.remember('r', () => Promise.resolve([2]));
    await expect(first).rejects.toThrow('left');
    expect(await second).toEqual([2]);
  });

  it('is an error for all when it is not one of the first caller alone', async () => {
    const first = fresh.known.remember('r', () => Promise.reject(new Unavailable('database: no answer')));
    const second = fresh.known.remember('r', () => Promise.resolve([2]));
    await expect(first).rejects.toThrow('no answer');
    await expect(second).rejects.toThrow('no answer');
  });

  it('is computed for the second when the input of a job was not found for the first', async () => {
    const leave = new AbortController();
    const ask = (signal: AbortSignal | undefined) =>
      fresh.known.compute(
        { ...isolatedActorsJob, run: (value: number) => value } as never,
        'j',
        {
          input: async () => {
            await new Promise((resolve) => setTimeout(resolve, 20));
            signal?.throwIfAborted();
            return [3] as never;
          },
          weigh: () => 1,
        },
        signal,
      );
    const first = ask(leave.signal);
    const [second] = [ask(undefined)];
    leave.abort();
    await expect(first).rejects.toThrow();
    expect(await second).toBe(3);
  });
});
