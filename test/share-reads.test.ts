/** Few statements that read the whole graph run at once, so that short ones find a connection; what nobody waits for any more does not begin. */
import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import type { Database } from '../src/database/database.js';
import { shareReads } from '../src/server/limits/share-reads.js';
import { testDatabase } from './database.js';

const database = testDatabase();

/** Statements that end when the test ends them. */
function held() {
  const running: string[] = [];
  const ends: (() => void)[] = [];
  const read: Database['read'] = (name) =>
    new Promise((done) => {
      running.push(name);
      ends.push(() => done([]));
    });
  const endAll = async () => {
    for (let rounds = 0; rounds < 20; rounds += 1) {
      for (const end of ends.splice(0)) end();
      await new Promise((done) => setImmediate(done));
    }
  };
  return { running, endAll, database: { ...database, read } };
}
const settle = () => new Promise((done) => setTimeout(done, 10));

it('runs three long statements at once, whoever asks, while short ones go on', async () => {
  const { running, endAll, database } = held();
  const asked = Array.from({ length: 7 }, () => shareReads(database, new AbortController().signal).read('gaps'));
  asked.push(shareReads(database, new AbortController().signal).read('names'));
  await settle();
  expect(running.sort()).toEqual(['gaps', 'gaps', 'gaps', 'names']);
  await endAll();
  await Promise.all(asked);
  expect(running).toHaveLength(8);
});

it('takes what waits out of the queue when its client has left', async () => {
  const { running, endAll, database } = held();
  const left = new AbortController();
  setMaxListeners(0, left.signal);
  const { read } = shareReads(database, left.signal);
  const asked = Promise.allSettled(Array.from({ length: 7 }, () => read('gaps')));
  await settle();
  left.abort(new Error('left'));
  expect((await asked).map(({ status }) => status)).toEqual(Array(7).fill('rejected'));
  await endAll();
  expect(running).toHaveLength(3);
});

it('ends the statement that runs when its client has left', async () => {
  const left = new AbortController();
  const { read } = shareReads(database, left.signal);
  const endless = read('names', { ids: Array.from({ length: 300_000 }, (_, k) => `nobody-${k}`) });
  setTimeout(() => left.abort(new Error('left')), 50);
  await expect(endless).rejects.toThrow('left');
});
