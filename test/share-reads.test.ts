/** One caller with many statements waits for itself, not others for it. */
import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import { nameCaller } from '../src/fresh/caller-of.js';
import { shareReads } from '../src/server/limits/share-reads.js';
import { testDatabase } from './database.js';

const database = testDatabase();

/** A caller whose statements are counted while they run. */
function reader(account: string) {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const count = { now: 0, most: 0, ended: 0 };
  const counted = {
    ...database,
    read: async <T extends object>(name: string, parameters?: Record<string, unknown>) => {
      count.now += 1;
      count.most = Math.max(count.most, count.now);
      try {
        return await database.read<T>(name, parameters);
      } finally {
        count.now -= 1;
        count.ended += 1;
      }
    },
  };
  const { read } = shareReads(counted, nameCaller(stop.signal, account));
  return { count, stop, ask: () => read('names', { ids: ['nobody'] }) };
}

it('runs eight statements of a caller at once, whatever the number of its requests', async () => {
  const [one, other] = [reader('greedy'), reader('greedy')];
  await Promise.all([...Array.from({ length: 60 }, one.ask), ...Array.from({ length: 60 }, other.ask)]);
  expect(one.count.ended + other.count.ended).toBe(120);
  expect(one.count.most).toBeGreaterThan(1);
  expect(one.count.most + other.count.most).toBeLessThanOrEqual(16);
  expect(one.count.most).toBeLessThanOrEqual(8);
});

it('does not let another caller wait for them', async () => {
  const [greedy, modest] = [reader('greedy'), reader('modest')];
  const all = Promise.all(Array.from({ length: 300 }, greedy.ask));
  await modest.ask();
  expect(greedy.count.ended).toBeLessThan(100);
  await all;
});

it('takes what waits out of the queue when its client has left', async () => {
  const { count, stop, ask } = reader('leaver');
  const asked = Promise.allSettled(Array.from({ length: 60 }, ask));
  stop.abort(new DOMException('left', 'AbortError'));
  const rejected = (await asked).filter(({ status }) => status === 'rejected');
  expect(rejected.length).toBe(52);
  expect(count.ended).toBe(8);
});
