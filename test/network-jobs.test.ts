/** Long computations on a large network: the same in threads as in the process, and by both engines. */

import { afterAll, describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { computeOnce } from '../src/answers/network.js';
import { createPool } from '../src/fresh/pool.js';
import { betweennessJob, sumBetweenness } from '../src/measures/network/betweenness.js';
import { adjacencyOf, buildNetwork } from '../src/measures/network/network.js';
import { reachJob } from '../src/measures/network/reach.js';
import { seeded } from '../src/model/random.js';
import { communitiesJob } from '../src/questions/communities/leiden.js';
import { findIntroductions, introductionsJob } from '../src/questions/introductions/find.js';
import { asker } from './ask.js';
import { testDatabase, viewOf } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { inThreadFrom: 0 });
const pool = createPool({ threads: 2 });
afterAll(() => pool.close());

const random = seeded(54);
const below = (count: number) => Math.floor(count * random() ** 1.5);
const pairs = Array.from({ length: 900 }, () => [below(300), below(300)]);

describe('a job in a thread', () => {
  it('gives the result that it gives in the main thread', async () => {
    const adjacency = adjacencyOf(300, pairs);
    expect(await pool.run(communitiesJob, [adjacency])).toEqual(communitiesJob.run(adjacency));
    expect(await pool.run(reachJob, [adjacency])).toEqual(reachJob.run(adjacency));
    const parts = [0, 1, 2].map((first) => pool.run(betweennessJob, [adjacency, first, 3]));
    const apart = (await Promise.all(parts)).reduce((sum, part) => sum.map((value, node) => value + (part[node] ?? 0)));
    const whole = sumBetweenness(adjacency);
    whole.forEach((sum, node) => {
      expect(apart[node]).toBeCloseTo(sum, 6);
    });
    const actors = Array.from({ length: 300 }, (_, node) => ({
      ...{ id: `actor-${String(node).padStart(3, '0')}`, kind: null, documented: true },
      ...{ themes: [`t${node % 7}`], epci: [], seats: [], known: [], circles: [] },
    }));
    const groups = pairs.map((pair, k) => ({
      ...{ medium: 'INITIATIVE' as const, through: `i${k}` },
      members: pair.map((node) => actors[node]?.id as string),
    }));
    const input: Parameters<typeof findIntroductions> = [buildNetwork(actors, groups), 5, []];
    expect(await pool.run(introductionsJob, input)).toEqual(findIntroductions(...input));
  });

  it('fails as it does in the main thread', async () => {
    // @ts-expect-error: what no caller may send
    await expect(pool.run(reachJob, [{}])).rejects.toThrow(/undefined/);
  });
});

describe('a network whose job takes long', () => {
  it('is refused where an answer would take minutes', async () => {
    const huge = {
      ...{ actors: [], groups: [] },
      ...{ offsets: new Int32Array(400_001), neighbours: new Int32Array(200_000) },
    };
    const fresh = await viewOf(database);
    const asked = { network: huge, of: { known: fresh.known, name: 'huge' } };
    const context = createContext(database, fresh);
    for (const refused of [
      () => computeOnce(context, asked, betweennessJob, [huge]),
      () => computeOnce(context, asked, reachJob, [huge]),
    ]) {
      await expect(refused()).rejects.toThrow(
        'network: the shortest paths of 400000 actors with 100000 ties take too long; use communities, which does not need them',
      );
    }
  });

  it('is answered like a small one', async () => {
    // 60 partners of one project are 1,770 ties; 250 further actors are known and have no tie.
    const names = Array.from({ length: 60 }, (_, k) => `P${k}`);
    await given(database, {
      actors: Object.fromEntries(Array.from({ length: 250 }, (_, k) => [`Z${k}`, { themes: ['ent'] }])),
      initiatives: {
        i1: { actors: Object.fromEntries(names.map((name) => [name, 'PARTNER'])) },
        i2: { actors: { P7: 'LEAD', Z1: 'PARTNER' } },
        i3: { actors: { P7: 'LEAD', Z2: 'PARTNER' } },
      },
    });
    const { communities, introductions, brokers } = await ask(`{
      communities(asOf: "2026-03-01") { tieCount aloneCount nodes { size } }
      introductions(asOf: "2026-03-01", count: 2) { first { id } second { id } pairsCloser }
      brokers(asOf: "2026-03-01", first: 1) { nodes { actor { id } pathsThrough } }
    }`);
    // P7 has all ties of the two actors that work only with it.
    expect(communities).toEqual({ tieCount: 1772, aloneCount: 248, nodes: [{ size: 59 }, { size: 3 }] });
    // P7 is between Z1 and Z2, and between either of them and each of 59.
    expect(brokers.nodes).toEqual([{ actor: { id: 'P7' }, pathsThrough: 1 + 2 * 59 }]);
    expect(introductions[0]).toEqual({ first: { id: 'Z0' }, second: { id: 'Z1' }, pairsCloser: 62 });
  });
});
