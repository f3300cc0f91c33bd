/** The thread pool: threads return the same results as the process, for the state of the graph asked; and stop when nobody waits. */

import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { drawFacts, fillTerritorySnapshot } from '../bench/territory-graph.js';
import { Unavailable } from '../src/errors.js';
import { createCache } from '../src/fresh/cache.js';
import { createGraphState, defaultOptions } from '../src/fresh/graph-state.js';
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

it('a caller that leaves takes all its jobs with it', async () => {
  const shared = shareSnapshot(forkSnapshot(fillTerritorySnapshot(1_000)));
  const small = createPool({ threads: 1, queue: 100 });
  const left = new AbortController();
  setMaxListeners(0, left.signal);
  const asked = Promise.allSettled(
    Array.from({ length: 100 }, () => small.run(overlapsJob, [shared, ask], left.signal)),
  );
  await wait(0);
  left.abort(new Error('left'));
  expect((await asked).every(({ status }) => status === 'rejected')).toBe(true);
  expect(small.waiting).toBe(0);
  await small.close();
});
