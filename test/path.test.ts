/** The question path: the shortest path on random worlds, compared with trying all, and answers on small worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { drawn, today, write } from './random-worlds.js';
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

/** The steps of a day as the public schema lists them: nothing of the engine, nothing of the statement. */
async function stepsOf(day: string): Promise<Map<string, string[]>> {
  const { actors } = await ask(`{ actors(first: 200) { nodes { id kind
    initiativesConnection { edges { properties { role from to } node { id status startDate endDate } } }
    memberOfConnection { edges { properties { from to } node { id kind } } }
    linkedToConnection { edges { properties { nature from to } node { id } } } } } }`);
  const near = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  };
  const isOn = ({ from, to }: { from: string | null; to: string | null }) => (from ?? day) <= day && (to ?? day) >= day;
  for (const a of actors.nodes) {
    for (const { properties, node } of a.initiativesConnection.edges) {
      const { status, startDate, endDate } = node;
      const isActive =
        status !== 'ABANDONED' && !(status === 'COMPLETED' && !endDate) && isOn({ from: startDate, to: endDate });
      if (isActive && isOn(properties) && !['FUNDER', 'BENEFICIARY', 'OBSERVER'].includes(properties.role)) {
        join(a.id, node.id);
      }
    }
    for (const { properties, node } of a.memberOfConnection.edges) {
      if (isOn(properties) && node.kind === 'NETWORK') join(a.id, node.id);
    }
    for (const { properties, node } of a.linkedToConnection.edges) {
      if (isOn(properties) && properties.nature !== 'UNIT_OF') join(a.id, node.id);
    }
  }
  return near;
}

/** The first by ids of the shortest, among every way without a loop. */
function pathByHand(near: ReadonlyMap<string, string[]>, from: string, to: string, most: number): string[] | null {
  let level = [[from]];
  for (let length = 1; length <= most; length += 1) {
    level = level.flatMap((way) =>
      (near.get(way[way.length - 1] as string) ?? []).filter((id) => !way.includes(id)).map((id) => [...way, id]),
    );
    const found = level.filter((way) => way[length] === to).map((way) => way.join(' '));
    if (found.length > 0) return (found.sort()[0] as string).split(' ');
  }
  return null;
}

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
      'Shortest way: “i2” → D → (membership) → N → (membership) → E → (delegation) → F. From data known on 1 March 2026.',
    );
  });

  it('has a maximum length, and depends on the day', async () => {
    await given(database, town);
    expect(await path('from: "A", to: "F", maximumLength: 6')).toBeNull();
    expect((await path('from: "A", to: "F"')).length).toBe(7);
    expect(await path('from: "A", to: "D", maximumLength: 3')).toBeNull();
    // What is over, dropped or watched leads nowhere, nor does a seat or a unit.
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

  it('is the shortest of all in random worlds', async () => {
    const lengths = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        const near = await stepsOf(today);
        const ends = [...near.keys()].sort();
        for (const [place, from] of ends.entries()) {
          const to = ends[(place * 5 + 3) % ends.length] as string;
          if (from === to) continue;
          const { path } = await ask(`{ path(from: "${from}", to: "${to}", asOf: "${today}") ${fields} }`);
          const expected = pathByHand(near, from, to, 12);
          expect(path && [idOf(path.steps[0].from), ...path.steps.map((step: { to: Stop }) => idOf(step.to))]).toEqual(
            expected,
          );
          const length = path?.length ?? 0;
          lengths.set(length, (lengths.get(length) ?? 0) + 1);
        }
      }),
      { numRuns: runs(12), seed: 52, endOnFailure: true },
    );
    expect(lengths.get(0)).toBeGreaterThan(0);
    for (const length of [1, 2, 3]) expect(lengths.get(length)).toBeGreaterThan(0);
  }, 300_000);
});
