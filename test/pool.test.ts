/** The thread pool: threads return the same results as the process, for the state of the graph asked; and stop when nobody waits. */

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { drawFacts, fillTerritorySnapshot } from '../bench/territory-graph.js';
import { Unavailable } from '../src/errors.js';
import { createCache } from '../src/fresh/cache.js';
import { runFor } from '../src/fresh/current-caller.js';
import { createGraphState, defaultOptions } from '../src/fresh/graph-state.js';
import { createJobQueue } from '../src/fresh/job-queue.js';
import { doneLately } from '../src/fresh/lately.js';
import { createPool } from '../src/fresh/pool.js';
import type { Choice } from '../src/measures/choice.js';
import { forkSnapshot } from '../src/model/fork.js';
import { putInitiative } from '../src/model/put-initiative.js';
import { shareSnapshot } from '../src/model/share-snapshot.js';
import { askOverlaps } from '../src/questions/overlaps/ask.js';
import { overlapsJob } from '../src/questions/overlaps/every-overlap.js';
import { chooseActorSynergiesJob } from '../src/questions/synergies/between-actors/choose.js';
import { themesAndHomesJob } from '../src/questions/synergies/between-actors/features.js';
import { everySynergy } from '../src/questions/synergies/between-initiatives/every-synergy.js';
import { countRounds } from './count-rounds.js';

const ask = askOverlaps(fillTerritorySnapshot(1), { coordination: ['NONE'] }, null, '2026-01-01');
const pool = createPool({ threads: 2, queue: 1 });
afterAll(() => pool.close());

/** Until the pool has nothing to do. */
const idle = async () => {
  while (pool.waiting > 0) await wait(5);
};

it('a job does not see later writes, but the next job does', async () => {
  const snapshot = fillTerritorySnapshot(2_000);
  const state = forkSnapshot(snapshot);
  const before = overlapsJob.run(shareSnapshot(state), ask);
  const asked = pool.run(overlapsJob, [shareSnapshot(state), ask]);
  const again = pool.run(overlapsJob, [shareSnapshot(state), ask]);
  let k = 0;
  for (const facts of drawFacts(500)) {
    putInitiative(snapshot, { ...facts, id: `initiative-${k}` });
    k += 3;
  }
  const later = shareSnapshot(forkSnapshot(snapshot));
  const after = overlapsJob.run(later, ask);
  expect(after).not.toEqual(before);
  expect(await asked).toEqual(before);
  expect(await again).toEqual(before);
  expect(overlapsJob.run(shareSnapshot(state), ask)).toEqual(before);
  expect(await pool.run(overlapsJob, [later, ask])).toEqual(after);
});

it('chooses a few pairs of each actor among a million without holding up others', async () => {
  const shared = shareSnapshot(forkSnapshot(fillTerritorySnapshot(3_000)));
  const themesAndHomes = themesAndHomesJob.run(shared);
  const actors = 1_500;
  const count = (actors * (actors - 1)) / 2;
  const [a, b] = [0, 0].map(() => new Int32Array(new SharedArrayBuffer(4 * count))) as [Int32Array, Int32Array];
  let place = 0;
  for (let distance = 1; distance < actors; distance += 1) {
    for (let one = 0; one + distance < actors; one += 1) {
      a[place] = one;
      b[place] = one + distance;
      place += 1;
    }
  }
  const asked = { most: 3, hidden: Int32Array.of(5, 8), themes: null, territories: null, elsewhere: null };
  const here = chooseActorSynergiesJob.run(shared, { a, b }, themesAndHomes, asked);
  let chosen: Choice | undefined;
  const rounds = await countRounds(async () => {
    chosen = await pool.run(chooseActorSynergiesJob, [shared, { a, b }, themesAndHomes, asked]);
  });
  expect(chosen).toEqual(here);
  expect(here.places.length).toBeGreaterThan(actors);
  expect(rounds).toBeGreaterThan(2);
});

it('a job passes on its errors', async () => {
  const shared = shareSnapshot(forkSnapshot(fillTerritorySnapshot(10)));
  // @ts-expect-error: what no caller may send
  await expect(pool.run(overlapsJob, [shared, { ...ask, initiatives: 3 }])).rejects.toThrow(/not iterable/);
});

describe('a busy pool', () => {
  const shared = shareSnapshot(forkSnapshot(fillTerritorySnapshot(3_001)));

  it('refuses a job with a message when the queue is full', async () => {
    const running = [0, 1, 2].map(() => pool.run(everySynergy, [shared, { ...ask, kinds: null, everyKind: false }]));
    await expect(pool.run(overlapsJob, [shared, ask])).rejects.toThrow(Unavailable);
    await Promise.all(running);
    await expect(pool.run(overlapsJob, [shared, ask])).resolves.toMatchObject({ count: expect.any(Number) });
  });

  it('stops a job when nobody waits for it, and computes it again for the next caller', async () => {
    const known = createGraphState(fillTerritorySnapshot(3_001), () => createCache(2 ** 26), {
      ...defaultOptions,
      pool,
    });
    const cache = createCache(2 ** 26);
    const kept = createGraphState(known.snapshot, () => cache, { ...defaultOptions, pool });
    const compute = (signal?: AbortSignal) =>
      kept.compute(
        everySynergy,
        'all',
        { input: (columns) => [columns, { ...ask, kinds: null, everyKind: false }], weigh: () => 1 },
        signal,
      );
    const before = pool.stopped;
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [compute(one.signal), compute(other.signal)];
    const ended = Promise.allSettled(asked);
    one.abort();
    await wait(20);
    expect(pool.waiting).toBe(1);
    other.abort();
    // A caller that comes now is not affected by those that have left.
    const next = compute();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await next)?.count).toBeGreaterThan(5_000);
    await idle();
    expect(pool.stopped).toBe(before + 1);
  });
});

describe('the queue of jobs', () => {
  /** Jobs that end when the test ends them, and the order in which they began. */
  function start(jobs: ReturnType<typeof createJobQueue>) {
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const take = (name: string, signal?: AbortSignal, isLong = false) => {
      const work = () =>
        new Promise<void>((end) => {
          begun.push(name);
          ends.set(name, end);
        });
      return jobs.run({ caller: name[0], isLong }, work, signal);
    };
    const end = async (name: string) => {
      ends.get(name)?.();
      await wait(0);
    };
    return { begun, take, end };
  }

  it('go round, however many jobs a caller has', async () => {
    const { begun, take, end } = start(createJobQueue({ most: 3, mostOfCaller: 2, mostLong: 1, isWork: true }));
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) take(name);
    await wait(0);
    expect(begun).toEqual(['a1', 'a2']);
    for (const name of ['b1', 'c1', 'b2']) take(name);
    await wait(0);
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await end('b1');
    expect(begun.at(-1)).toBe('c1');
    await end('a1');
    expect(begun.at(-1)).toBe('b2');
    await end('c1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'b2', 'a3']);
  });

  it.each([true, false])('let none wait for ever for those that ask only once (work %s)', async (isWork) => {
    const { begun, take, end } = start(createJobQueue({ most: 1, mostOfCaller: 1, mostLong: 1, isWork }));
    take('v1');
    await wait(20);
    await end('v1');
    if (!isWork) doneLately.add('v', 20);
    for (const name of ['0', '1', 'v2']) take(name);
    const deadline = performance.now() + 5_000;
    for (let k = 0; begun.at(-1) !== 'v2' && performance.now() < deadline; k += 1) {
      take(String.fromCharCode(1_000 + k));
      await wait(2);
      await end(begun.at(-1) as string);
    }
    expect(begun.at(-1)).toBe('v2');
  });

  it('keeps no place so that a job could never run', async () => {
    const { begun, take, end } = start(
      createJobQueue({ most: 1, mostOfCaller: 1, mostLong: 1, kept: 1, isWork: true }),
    );
    take('a1', undefined, true);
    await wait(20);
    await end('a1');
    // Much was done for it already.
    take('a2', undefined, true);
    await wait(0);
    expect(begun).toEqual(['a1', 'a2']);
    await end('a2');
  });

  it('gives a kept place when much has become little, though no job has ended', async () => {
    const { begun, take, end } = start(createJobQueue({ most: 2, mostOfCaller: 2, mostLong: 2, kept: 1 }));
    doneLately.add('x', 30_000);
    doneLately.add('y', 5_300);
    take('x1');
    take('x2');
    take('y1');
    await wait(0);
    expect(begun).toEqual(['x1']);
    await expect.poll(() => begun, { timeout: 5_000 }).toEqual(['x1', 'y1']);
    await end('y1');
    expect(begun).toEqual(['x1', 'y1']);
    await end('x1');
    expect(begun).toEqual(['x1', 'y1', 'x2']);
    await end('x2');
  });

  it('skip cancelled jobs, and one long job runs at a time', async () => {
    const { begun, take, end } = start(createJobQueue({ most: 2, mostOfCaller: 2, mostLong: 1 }));
    const left = new AbortController();
    take('a1', undefined, true);
    take('b1', undefined, true);
    const waiting = take('c1', left.signal, true);
    take('d1');
    left.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect(begun).toEqual(['a1', 'd1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'd1', 'b1']);
  });
});

describe('one caller', () => {
  const shared = shareSnapshot(forkSnapshot(fillTerritorySnapshot(1_000)));

  it('with many jobs waits for its turn, and fills at most half of the queue', async () => {
    const small = createPool({ threads: 1, queue: 3 });
    const by = (name: string) => runFor(name, () => small.run(overlapsJob, [shared, ask]));
    const asked = ['one', 'one', 'one', 'one', 'one', 'other', 'third'].map(by);
    // Who has few jobs is not refused because others have many.
    asked.push(by('fourth'));
    const many = Array.from({ length: 61 }, () => by('fifth'));
    await expect(many[60]).rejects.toThrow(Unavailable);
    await Promise.all(many.slice(0, 60));
    for (const ranking of await Promise.all(asked)) expect(ranking).toMatchObject({ count: expect.any(Number) });
    await small.close();
  });

  it('has at most a thousand jobs in the queue, and others of it wait before it', async () => {
    const small = createPool({ threads: 1, queue: 3 });
    const run = () => runFor('one', () => small.run(overlapsJob, [shared, ask]));
    const asked = Array.from({ length: 1_100 }, run);
    await wait(0);
    expect(small.waiting).toBe(1_000);
    for (const ranking of await Promise.all(asked)) expect(ranking).toMatchObject({ count: expect.any(Number) });
    expect(small.waiting).toBe(0);
    await small.close();
  });

  it('that leaves takes all its jobs with it', async () => {
    const small = createPool({ threads: 1, queue: 3 });
    const left = new AbortController();
    const run = () => runFor('one', () => small.run(overlapsJob, [shared, ask], left.signal));
    const asked = Promise.allSettled(Array.from({ length: 1_100 }, run));
    await wait(0);
    left.abort(new Error('left'));
    expect((await asked).every(({ status }) => status === 'rejected')).toBe(true);
    expect(small.waiting).toBe(0);
    await small.close();
  });
});
