/** No answer depends on the order in which facts came: in ten orders, and on a thousand initiatives. */
import { expect, test } from 'vitest';
import { testDatabase, testSchema } from '../database.js';
import { answerInOrders } from '../in-any-order.js';
import { temporaryFolder } from '../temporary-folder.js';

test.each([
  { size: 150, rows: 50, orders: 10 },
  { size: 1_000, rows: 100, orders: 4 },
])('an ecosystem of $size initiatives gives the same answers in $orders orders', async (world) => {
  const tried = { database: testDatabase(), schema: await testSchema(), folder: temporaryFolder() };
  expect((await answerInOrders({ ...tried, ...world })).differing).toEqual([]);
});
