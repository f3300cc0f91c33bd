/** The cache: sizes in bytes, least recently used entries removed first, and late failures that remove nothing newer. */

import { expect, it } from 'vitest';
import { fillTerritorySnapshot } from '../bench/territory-graph.js';
import { createCache } from '../src/fresh/cache.js';
import { createGraphState, defaultOptions } from '../src/fresh/graph-state.js';
import { createPool } from '../src/fresh/pool.js';
import { componentsJob } from '../src/measures/components.js';
import { weightOfRanking } from '../src/measures/ranking.js';
import { dayOf, NO_END, NO_START } from '../src/model/days.js';
import { forkSnapshot } from '../src/model/fork.js';
import { everySynergy } from '../src/questions/synergies/between-initiatives/every-synergy.js';
import { full } from './runs.js';

const pool = createPool();
const here = { ...defaultOptions, pool, inThreadFrom: Number.POSITIVE_INFINITY };

it('the cache never exceeds its size, and keeps entries that are used', () => {
  const cache = createCache(100_000);
  cache.put('hot', 'hot', 10_000);
  for (let k = 0; k < 200; k += 1) {
    cache.put(`hostile ${k}`, k, 10_000);
    expect(cache.get('hot')?.value).toBe('hot');
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
  }
  expect(cache.count).toBe(9);
  cache.put('heavier than all', null, 100_001);
  expect(cache.get('heavier than all')).toBeUndefined();
  cache.clear();
  expect([cache.bytes, cache.count]).toEqual([0, 0]);
});

it('the cache counts the new size of an entry that has grown', () => {
  const cache = createCache(100_000);
  const entry = cache.put('rows', new Map(), 0);
  cache.put('other', null, 10_000);
  cache.weigh(entry, 80_000);
  expect(cache.get('rows')?.value).toBe(entry.value);
  cache.put('more', null, 30_000);
  expect(cache.get('rows')).toBeUndefined();
});

full('the cache holds 200 rankings of hostile arguments within its size', async () => {
  const snapshot = forkSnapshot(fillTerritorySnapshot(400));
  const cache = createCache(100_000);
  const known = createGraphState(snapshot, () => cache, here);
  let weight = 0;
  for (let day = 0; day < 200; day += 1) {
    const ask = {
      ...{ asOf: dayOf('2024-01-01') + day, initiatives: null, themes: null, places: null, from: NO_START, to: NO_END },
      ...{ kinds: null, everyKind: false, actor: null, minimumScore: 0 },
    };
    const ranking = await known.compute(everySynergy, `on ${day}`, {
      input: (shared) => [shared, ask],
      weigh: weightOfRanking,
    });
    if (ranking === null) throw new Error('without a limit there are never too many pairs');
    weight += weightOfRanking(ranking);
    const { a, late, groups } = ranking;
    const held = [a.buffer, late, groups?.start, groups?.numbers].reduce(
      (sum, part) => sum + (part?.byteLength ?? 0),
      0,
    );
    expect(held).toBe(weightOfRanking(ranking));
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
  }
  // Otherwise the limit was never reached.
  expect(weight).toBeGreaterThan(500_000);
});

it('the cache retries a failed computation, and removes no newer value', async () => {
  const cache = createCache(1_000_000);
  const known = createGraphState(fillTerritorySnapshot(10), () => cache, here);
  let fail: (error: Error) => void = () => undefined;
  let times = 0;
  const slow = () =>
    new Promise<number>((_, no) => {
      times += 1;
      fail = no;
    });
  const first = known.remember('figure', slow);
  const failFirst = fail;
  // The graph changes, and the next state is asked the same.
  cache.clear();
  const second = known.remember('figure', async () => 7);
  failFirst(new Error('too late'));
  await expect(first).rejects.toThrow('too late');
  await second;
  expect(await known.remember('figure', slow)).toBe(7);
  expect(times).toBe(1);

  const third = known.remember('other', slow);
  fail(new Error('no'));
  await expect(third).rejects.toThrow('no');
  expect(await known.remember('other', async () => 8)).toBe(8);
});

it('the cache retries a failed job', async () => {
  const cache = createCache(1_000_000);
  const known = createGraphState(forkSnapshot(fillTerritorySnapshot(10)), () => cache, here);
  let times = 0;
  const components = () =>
    known.compute(componentsJob, 'today', {
      input: (shared) => {
        times += 1;
        if (times === 1) throw new Error('not now');
        return [shared, dayOf('2026-01-01')];
      },
      weigh: ({ of }) => of.byteLength,
    });
  await expect(components()).rejects.toThrow('not now');
  expect((await components()).of).toHaveLength(5);
  await components();
  expect(times).toBe(2);
});
