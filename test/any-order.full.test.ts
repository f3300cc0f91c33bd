/** No answer depends on the order in which facts came, nor on what was asked of the same engine before. */
import { expect, test } from 'vitest';
import { testDatabase, testSchema } from './database.js';
import { answerInOrders } from './in-any-order.js';
import { temporaryFolder } from './temporary-folder.js';

test('an ecosystem gives the same answers to the byte, in whatever order it is imported and asked about', async () => {
  const tried = { database: testDatabase(), schema: await testSchema(), folder: temporaryFolder() };
  const { asked, differing } = await answerInOrders({ ...tried, size: 36, rows: 12, orders: 4 });
  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(150);
}, 300_000);
