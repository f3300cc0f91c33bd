/** Shared memory that nothing uses any more is freed while the program works, whichever thread made it. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createColumn } from '../src/model/column.js';
import { countShared } from '../src/model/shared-memory.js';

const ONE = 8_000_000;
const MEGABYTE = 1e6;

/** The largest growth of memory in megabytes, while one buffer after the other is made and left. */
async function grow(make: () => Float64Array): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = 0;
  for (let times = 0; times < 200; times += 1) {
    make().fill(times + 1);
    await wait(1);
    most = Math.max(most, process.memoryUsage().rss - before);
  }
  return most / MEGABYTE;
}

it('of columns that were replaced', async () => {
  // 1,600 MB in all.
  expect(await grow(() => createColumn(Float64Array, ONE / 8).values)).toBeLessThan(600);
});

it('of values that came from another thread', async () => {
  const received = () => {
    const values = new Float64Array(new SharedArrayBuffer(ONE));
    countShared({ snapshot: { columns: { values } } });
    return values;
  };
  expect(await grow(received)).toBeLessThan(600);
});

it('lists are not searched, and small buffers are left out', () => {
  const before = process.memoryUsage().external;
  countShared([new Float64Array(new SharedArrayBuffer(ONE))]);
  countShared({ values: new Uint8Array(new SharedArrayBuffer(1_000)), none: null, name: 'x' });
  expect(process.memoryUsage().external - before).toBeLessThan(ONE / 2);
});
