/** A statement of somebody who has left ends in the database too. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';

const database = testDatabase();

/** The statements that run now, but this one. */
async function running(): Promise<readonly string[]> {
  const { records } = await database.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
  return records.map((record) => String(record.get('currentQuery'))).filter((query) => !query.startsWith('SHOW'));
}

it('long before it would have ended', async () => {
  const ids = Array.from({ length: 1_000_000 }, (_, place) => `nobody-${place}`);
  const began = performance.now();
  await database.read('names', { ids });
  const whole = performance.now() - began;
  const leaving = new AbortController();
  const answer = database.read('names', { ids }, leaving.signal).catch((error) => error);
  while ((await running()).length === 0) await wait(5);
  const reason = new Error('left');
  const from = performance.now();
  leaving.abort(reason);
  expect(await answer).toBe(reason);
  while ((await running()).length > 0) await wait(5);
  expect(performance.now() - from).toBeLessThan(whole / 2);
  // The connection is as good as before.
  expect(await database.read('names', { ids: ['nobody'] })).toEqual([]);
});
