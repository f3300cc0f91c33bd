/** Shared memory that nothing uses any more is freed while the program works, whichever thread made it. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createColumn } from '../src/model/column.js';
import { countShared } from '../src/model/shared-memory.js';
import { full } from './runs.js';

const ONE = 8_000_000;
const TIMES = 400;

/** The largest growth of memory while one buffer after the other is made and left, as a part of what was made. */
async function grow(make: () => Float64Array): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = 0;
  for (let times = 0; times < TIMES; times += 1) {
    make().fill(times + 1);
    await wait(1);
    most = Math.max(most, process.memoryUsage().rss - before);
  }
  return most / (TIMES * ONE);
}

/** A busy machine collects late: of 200 buffers 40 % were there at once. Where nothing is counted, all of them are. */
const MOST = 0.5;

full('of columns that were replaced', async () => {
  expect(await grow(() => createColumn(Float64Array, ONE / 8).values)).toBeLessThan(MOST);
});

it('of values that came from another thread', async () => {
  const received = () => {
    const values = new Float64Array(new SharedArrayBuffer(ONE));
    countShared({ snapshot: { columns: { values } } });
    return values;
  };
  expect(await grow(received)).toBeLessThan(MOST);
});

it('lists are not searched, and small buffers are left out', () => {
  const before = process.memoryUsage().external;
  countShared([new Float64Array(new SharedArrayBuffer(ONE))]);
  countShared({ values: new Uint8Array(new SharedArrayBuffer(1_000)), none: null, name: 'x' });
  expect(process.memoryUsage().external - before).toBeLessThan(ONE / 2);
});
