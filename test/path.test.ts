/** The question path: engine and Cypher definition agree on random worlds, and answers on small worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { drawn, names, today, write } from './random-worlds.js';
import { runs } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

interface Stop {
  readonly actor: { readonly id: string } | null;
  readonly initiative: { readonly id: string } | null;
}
interface Path {
  readonly length: number;
  readonly steps: readonly { readonly from: Stop; readonly to: Stop; readonly by: string }[];
}
const stop = '{ actor { id } initiative { id } }';
const fields = `{ length sentence en: sentence(language: EN) steps { by from ${stop} to ${stop} } }`;
const idOf = ({ actor, initiative }: Stop) => actor?.id ?? initiative?.id ?? '';
const told = (path: Path | null) => path?.steps.map(({ from, to, by }) => `${idOf(from)} ${by} ${idOf(to)}`).join(', ');

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});

/** Two paths from A to D: by i1, B and i2, or by i1, C and i3. E is linked by a network, F by a delegation; no path leads to G. */
const town: World = {
  actors: {
    N: { kind: 'NETWORK' },
    D: { memberOf: ['N'] },
    E: { memberOf: ['N', 'council'] },
    F: {},
    G: { memberOf: ['council'] },
    council: { kind: 'BODY' },
  },
  initiatives: {
    i1: together('A', 'B', 'C'),
    i2: together('B', 'D'),
    i3: { ...together('C', 'D'), end: '2026-06-30' },
    past: { ...together('A', 'G'), status: 'COMPLETED', end: null },
    dropped: { ...together('A', 'G'), status: 'ABANDONED' },
    watched: { actors: { A: 'LEAD', G: 'OBSERVER' } },
  },
  links: [
    ['F', 'DELEGATE_OF', 'E'],
    ['G', 'UNIT_OF', 'A'],
  ],
};

const path = async (args: string) => (await ask(`{ path(${args}, asOf: "2026-03-01") ${fields} }`)).path;

describe('the path between two', () => {
  it('uses roles, networks and delegations; among equals the one with the first ids', async () => {
    await given(database, town);
    expect(told(await path('from: "A", to: "D"'))).toBe(
      'A PARTICIPATION i1, i1 PARTICIPATION B, B PARTICIPATION i2, i2 PARTICIPATION D',
    );
    const far = await path('from: "i2", to: "F"');
    expect(told(far)).toBe('i2 PARTICIPATION D, D NETWORK N, N NETWORK E, E DELEGATE_OF F');
    expect(far.length).toBe(4);
    expect(far.sentence).toBe(
      'Chemin le plus court\u00a0: «\u202fi2\u202f» → D → (adhésion) → N → (adhésion) → E → (délégation) → F. D’après les données connues au 1er\u00a0mars\u00a02026.',
    );
    expect(far.en).toBe(
      'Shortest path: “i2” → D → (membership) → N → (membership) → E → (delegation) → F. From data known on 1 March 2026.',
    );
  });

  it('has a maximum length, and depends on the day', async () => {
    await given(database, town);
    expect(await path('from: "A", to: "F", maximumLength: 6')).toBeNull();
    expect((await path('from: "A", to: "F"')).length).toBe(7);
    expect(await path('from: "A", to: "D", maximumLength: 3')).toBeNull();
    // Ended and abandoned initiatives, observers, seats and units lead nowhere.
    expect(await path('from: "A", to: "G", maximumLength: 12')).toBeNull();
    expect(await path('from: "past", to: "A"')).toBeNull();
    const { july } = await ask(`{ july: path(from: "C", to: "D", asOf: "2026-07-01") ${fields} }`);
    expect(told(july)).toMatch(/^C PARTICIPATION i1, i1 PARTICIPATION B/);
  });

  it('refuses invalid ends', async () => {
    await given(database, town);
    const messageOf = async (args: string) => (await answer(`{ path(${args}) { length } }`)).errors?.[0]?.message;
    expect(await messageOf('from: "nobody", to: "A"')).toBe(
      'path: from: there is no Actor or Initiative "nobody"; look it up in actors(filter: {text: …}) or initiatives(filter: {text: …})',
    );
    expect(await messageOf('from: "A", to: "E1"')).toMatch(/^path: to: there is no Actor or Initiative "E1"/);
    expect(await messageOf('from: "A", to: "A"')).toBe(
      'path: to: "A" is both the start and the end; name another actor or initiative',
    );
    expect(await messageOf('from: "A", to: "B", maximumLength: 13')).toBe(
      'path: maximumLength: 13 is not a length; write 1 to 12',
    );
  });

  it('is the same by the engine and by Cypher in random worlds', async () => {
    const lengths = new Set<number>();
    const ends = [...names, 'i0', 'i3'];
    const pairs = ends.flatMap((from, place) =>
      ends.slice(place + 1).flatMap((to, k) => (k % 3 === 0 ? [[from, to] as const] : [])),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        const { actors, initiatives } = world.world;
        const isThere = (id: string) => (actors?.[id] ?? initiatives?.[id])?.archived === false;
        const asked = pairs.filter(([from, to]) => isThere(from) && isThere(to));
        // Answered by the engine and by Cypher, which must agree.
        const found = await ask(
          `{ ${asked.map(([from, to], k) => `q${k}: path(from: "${from}", to: "${to}", asOf: "${today}") ${fields}`).join(' ')} }`,
        );
        for (const path of Object.values<Path | null>(found)) lengths.add(path?.length ?? 0);
      }),
      { numRuns: runs(12), seed: 52, endOnFailure: true },
    );
    expect([...lengths]).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  }, 300_000);
});
