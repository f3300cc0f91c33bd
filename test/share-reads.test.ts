/** One caller with many statements waits for itself, not others for it. */
import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { runFor } from '../src/fresh/current-caller.js';
import { longStatements, shareReads } from '../src/server/limits/share-reads.js';
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
  const { read } = shareReads(counted, stop.signal);
  return { count, stop, ask: () => runFor(account, () => read('names', { ids: ['nobody'] })) };
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

it('runs two long statements of a caller at once, and three of all, while short ones go on', async () => {
  const running = new Map<string, number>();
  let most = 0;
  const ends: (() => void)[] = [];
  const held: Database = {
    ...database,
    read: (name) =>
      new Promise((done) => {
        running.set(name, (running.get(name) ?? 0) + 1);
        most = Math.max(most, running.get('gaps') ?? 0);
        ends.push(() => {
          running.set(name, (running.get(name) ?? 0) - 1);
          done([]);
        });
      }),
  };
  const { read } = shareReads(held, new AbortController().signal);
  const by = (caller: string) => (name: string) => runFor(caller, () => read(name));
  const asked = ['a', 'a', 'a', 'b', 'b', 'c', 'c'].map((caller) => by(caller)('gaps'));
  const short = by('a')('names');
  const settle = () => new Promise((done) => setTimeout(done, 20));
  const endAll = async () => {
    while (ends.length > 0) {
      for (const end of ends.splice(0)) end();
      await settle();
    }
  };
  await settle();
  expect(Object.fromEntries(running)).toEqual({ gaps: 3, names: 1 });
  await endAll();
  await Promise.all([...asked, short]);
  expect(most).toBe(3);
  const one = ['d', 'd', 'd'].map((caller) => by(caller)('gaps'));
  await settle();
  expect(running.get('gaps')).toBe(2);
  await endAll();
  await Promise.all(one);
});

it('knows long statements by names that exist', () => {
  expect(longStatements.filter((name) => !existsSync(join(projectRoot, 'cypher', `${name}.cypher`)))).toEqual([]);
});
