/** Of reads of a statement that arrive together, the first has it planned, and the others wait for that. */
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../src/database/database.js';
import { testConnection } from './database.js';

const database = openDatabase(testConnection());
afterAll(() => database.close());

/** How many reads were under way as each of them began. */
const together: number[] = [];
let underWay = 0;
const { driver } = database;
const session = driver.session.bind(driver);
driver.session = (...options) => {
  const opened = session(...options);
  const close = opened.close.bind(opened);
  underWay += 1;
  together.push(underWay);
  opened.close = async () => {
    await close();
    underWay -= 1;
  };
  return opened;
};

const askFiveTimes = () => Promise.all(Array.from({ length: 5 }, () => database.read('sequence')));

test('reads of a statement wait for the first one, and later for none', async () => {
  const first = await askFiveTimes();
  expect(together.splice(0)).toEqual([1, 1, 2, 3, 4]);
  expect(await askFiveTimes()).toEqual(first);
  expect(together).toEqual([1, 2, 3, 4, 5]);
});

test('a first read that fails does not fail the others', async () => {
  const wrong = database.read('node');
  const right = database.read('node', { ask: { id: 'nobody' } });
  await expect(wrong).rejects.toThrow(/parameter/);
  expect(await right).toEqual([]);
});
