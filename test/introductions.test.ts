/** The question introductions: each step is the best of all pairs, compared with trying all, and answers on small worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type NetworkActor } from '../src/measures/network/network.js';
import { round } from '../src/model/round.js';
import { distanceFragmentation, plainFragmentation } from '../src/questions/fragmentation/find.js';
import { findIntroductions } from '../src/questions/introductions/find.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { distances, fragmentationByHand, graphs, knowsOf } from './network-by-hand.js';
import { runs } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const idOf = (node: number) => String.fromCharCode(65 + node);
const several = (...ids: string[]) => fc.subarray(ids, { maxLength: 2 });

/** Random actors on a random graph: few themes and EPCI, bodies, some of one house, pairs dismissed. */
const worlds = graphs.chain(({ nodes, pairs }) =>
  fc.record({
    nodes: fc.constant(nodes),
    pairs: fc.constant(pairs),
    actors: fc.array(
      fc.record({
        kind: fc.constantFrom('ASSOCIATION', 'COMPANY', 'ASSOCIATION', 'NETWORK', 'BODY'),
        themes: several('demarches', 'fibre', 'outils'),
        epci: several('E1', 'E2'),
        seats: several('Y', 'Z'),
        circles: fc.constantFrom<string[]>([], [], [], ['T'], ['U']),
      }),
      { minLength: nodes, maxLength: nodes },
    ),
    houses: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 2 }),
    dismissed: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 2 }),
  }),
);

type Drawn = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const isSame = (a: number, b: number, [one, two]: readonly [number, number]) =>
  (a === one && b === two) || (a === two && b === one);

/** Tries every pair at each step, and measures the whole network again. */
function introduceByHand({ nodes, pairs, actors, houses, dismissed }: Drawn, count: number): string[] {
  const ties = [...pairs];
  const times = Array<number>(nodes).fill(0);
  const found: string[] = [];
  while (found.length < count) {
    const knows = knowsOf(nodes, ties);
    const now = fragmentationByHand(knows).fd ?? 0;
    const open: { a: number; b: number; gain: number; themes: number; epci: number }[] = [];
    for (let a = 0; a < nodes; a += 1) {
      for (let b = a + 1; b < nodes; b += 1) {
        const [one, two] = [actors[a], actors[b]];
        if (!one || !two || knows[a]?.[b]) continue;
        if (one.kind === 'BODY' || two.kind === 'BODY') continue;
        if (times[a] !== 0 || times[b] !== 0 || one.circles.some((circle) => two.circles.includes(circle))) continue;
        if ([...houses, ...dismissed].some((pair) => isSame(a, b, pair))) continue;
        const themes = one.themes.filter((theme) => two.themes.includes(theme)).length;
        const epci = one.epci.filter((each) => two.epci.includes(each)).length;
        if (themes + epci === 0) continue;
        const then = fragmentationByHand(knowsOf(nodes, [...ties, [a, b]])).fd ?? 0;
        open.push({ a, b, gain: round(now - then), themes, epci });
      }
    }
    const [best] = open.sort(
      (x, y) =>
        (Math.abs(y.gain - x.gain) > 1e-11 ? y.gain - x.gain : 0) ||
        y.themes - x.themes ||
        y.epci - x.epci ||
        x.a - y.a ||
        x.b - y.b,
    );
    if (!best) break;
    ties.push([best.a, best.b]);
    for (const end of [best.a, best.b]) times[end] = (times[end] as number) + 1;
    found.push(`${idOf(best.a)} ${idOf(best.b)}`);
  }
  return found;
}

function networkOf({ actors, pairs, houses }: Drawn) {
  const rows = actors.map(
    (actor, node): NetworkActor => ({
      ...actor,
      id: idOf(node),
      documented: true,
      known: houses.flatMap(([a, b]) => (a === node ? [idOf(b)] : b === node ? [idOf(a)] : [])),
    }),
  );
  const groups = pairs
    .filter(([a, b]) => a !== b)
    .map((pair, k) => ({ medium: 'INITIATIVE' as const, through: `i${k}`, members: pair.map(idOf) }));
  return buildNetwork(rows, groups);
}

describe('each introduction', () => {
  it('is the best of all that are possible, by trying every pair', () => {
    const seen = { within: 0, across: 0, second: 0, goBetween: 0, body: 0 };
    fc.assert(
      fc.property(worlds, (world) => {
        const dismissed = world.dismissed.map((pair) => pair.map(idOf).sort().join(' '));
        const steps = findIntroductions(networkOf(world), 5, dismissed);
        expect(steps.map(({ a, b }) => `${a} ${b}`)).toEqual(introduceByHand(world, 5));
        const ties = [...world.pairs];
        expect(new Set(steps.flatMap(({ a, b }) => [a, b])).size).toBe(2 * steps.length);
        if (steps.length > 1) seen.second += 1;
        for (const { a, b, before, after, pairsCloser, goBetweens, sharedBodies } of steps) {
          const pair = [a, b].map((id) => id.charCodeAt(0) - 65) as [number, number];
          const [knows, then] = [knowsOf(world.nodes, ties), knowsOf(world.nodes, [...ties, pair])];
          for (const [measured, graph] of [
            [before, knows],
            [after, then],
          ] as const) {
            const { f, fd } = fragmentationByHand(graph);
            expect(plainFragmentation(measured)).toBeCloseTo(f as number, 9);
            expect(distanceFragmentation(measured)).toBeCloseTo(fd as number, 9);
          }
          const [far, near] = [distances(knows).flat(), distances(then).flat()];
          expect(pairsCloser).toBe(far.filter((ties, place) => (near[place] as number) < ties).length / 2);
          const first = knowsOf(world.nodes, world.pairs);
          const between = [...first.keys()].filter((node) => first[pair[0]]?.[node] && first[pair[1]]?.[node]);
          expect(goBetweens).toEqual(between.map(idOf));
          if (after.pairs.reduce((x, y) => x + y, 0) > before.pairs.reduce((x, y) => x + y, 0)) seen.across += 1;
          else seen.within += 1;
          if (goBetweens.length > 0) seen.goBetween += 1;
          if (sharedBodies.length > 0) seen.body += 1;
          ties.push(pair);
        }
      }),
      { numRuns: runs(300), seed: 51 },
    );
    // A case that never occurs would not be tested.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});

/** A B C in a row, D and E work together, F alone; D shares a theme with A and B, E an EPCI with C, F with nobody. */
const pieces: World = {
  actors: {
    A: { themes: ['demarches'], memberOf: ['council'] },
    B: { themes: ['demarches', 'outils'], siren: '200071892' },
    C: { actsIn: ['E2'] },
    D: { themes: ['demarches'], memberOf: ['council'], siren: '200071892' },
    E: { actsIn: ['c4'] },
    F: { themes: ['ent'] },
    council: { kind: 'BODY', themes: ['demarches'] },
  },
  initiatives: { i1: together('A', 'B'), i2: together('B', 'C'), i3: together('D', 'E') },
};
const fields = `pairsCloser first { id } second { id } sharedThemes { id } sharedEpci { id } goBetweens { id } sharedBodies { id }
  before { fragmentation distanceFragmentation actorCount aloneCount } after { fragmentation distanceFragmentation largestCount distances { ties pairs } }
  sentence en: sentence(language: EN)`;

describe('introductions', () => {
  it('close the largest gap first, where the two have common ground', async () => {
    await given(database, pieces);
    const { introductions } = await ask(`{ introductions(asOf: "2026-03-01") { ${fields} } }`);
    // B and D have one SIREN. A–D and C–E gain equally: a common theme comes before a common EPCI.
    const pairOf = ({ first, second }: Record<'first' | 'second', { id: string }>) => `${first.id}-${second.id}`;
    expect(introductions.map(pairOf)).toEqual(['A-D', 'C-E']);
    expect(introductions[0]).toEqual({
      pairsCloser: 6,
      first: { id: 'A' },
      second: { id: 'D' },
      sharedThemes: [{ id: 'demarches' }],
      sharedEpci: [],
      goBetweens: [],
      sharedBodies: [{ id: 'council' }],
      before: {
        fragmentation: expect.closeTo(1 - 4 / 15, 9),
        distanceFragmentation: expect.closeTo(1 - 3.5 / 15, 9),
        actorCount: 6,
        aloneCount: 1,
      },
      after: {
        fragmentation: expect.closeTo(1 - 10 / 15, 9),
        distanceFragmentation: expect.closeTo(1 - (4 + 3 / 2 + 2 / 3 + 1 / 4) / 15, 9),
        largestCount: 5,
        distances: [
          { ties: 1, pairs: 4 },
          { ties: 2, pairs: 3 },
          { ties: 3, pairs: 2 },
          { ties: 4, pairs: 1 },
        ],
      },
      sentence:
        'À mettre en relation\u00a0: A et D. Point commun\u00a0: demarches. Les deux siègent ici\u00a0: council. Paires d’acteurs rapprochées\u00a0: 6, dont 6 que rien ne relie aujourd’hui. À écarter si un projet commun nous échappe. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'To introduce: A and D. In common: demarches. Both sit on: council. Pairs of actors brought closer: 6, 6 of which nothing connects today. To dismiss if a shared project is unknown to us. From data known on 1 March 2026.',
    });
    expect(introductions[1].before.distanceFragmentation).toBe(introductions[0].after.distanceFragmentation);
    expect(introductions[1].sharedEpci).toEqual([{ id: 'E2' }]);
  });

  it('leave out linked actors, and dismissed pairs', async () => {
    await given(database, { ...pieces, links: [['D', 'UNIT_OF', 'A']] });
    const firsts = async (more = '') =>
      (await ask(`{ introductions(asOf: "2026-03-01", ${more}) { first { id } } }`)).introductions.map(
        ({ first }: { first: { id: string } }) => first.id,
      );
    expect(await firsts()).toEqual(['C']);
    const decide = async (status: string) =>
      (
        await ask(`mutation { decide(input: {suggestion: "synergy-INTRODUCTION-C-E", status: ${status}, asOf: "2026-03-01"}) {
          userErrors { message } decision { about { id } } suggestion { __typename } } }`)
      ).decide;
    expect(await decide('DISMISSED')).toEqual({
      userErrors: [],
      decision: { about: [{ id: 'C' }, { id: 'E' }] },
      suggestion: { __typename: 'ActorIntroduction' },
    });
    expect(await firsts()).toEqual([]);
    expect(await firsts('dismissed: true')).toEqual(['C']);
    expect(await firsts('dismissed: true, decided: true')).toEqual(['C']);
    expect(await firsts('decided: false')).toEqual([]);
    await decide('RETAINED');
    expect([await firsts(), await firsts('decided: true'), await firsts('decided: false')]).toEqual([['C'], ['C'], []]);
    const { introductions } = await ask('{ introductions(asOf: "2026-03-01") { suggestionId decision { status } } }');
    expect(introductions).toEqual([{ suggestionId: 'synergy-INTRODUCTION-C-E', decision: { status: 'RETAINED' } }]);
    await decide('DISMISSED');
    await database.driver.executeQuery(
      "MATCH (x:Actor), (t:Theme {id: 'fibre'}) WHERE x.id IN ['C', 'E'] CREATE (x)-[:WORKS_ON]->(t)",
    );
    expect(await firsts()).toEqual(['C']);
  });

  it('refuse an invalid number', async () => {
    await given(database, pieces);
    const messages = await Promise.all(
      [0, 21].map(
        async (count) => (await answer(`{ introductions(count: ${count}) { pairsCloser } }`)).errors?.[0]?.message,
      ),
    );
    expect(messages).toEqual([
      'introductions: count: 0 is not a possible number of introductions; write 1 to 20',
      'introductions: count: 21 is not a possible number of introductions; write 1 to 20',
    ]);
    await database.driver.executeQuery(
      "MATCH (t:Theme {id: 'ent'}) UNWIND range(1, 1500) AS n CREATE (:Actor:Entity {id: 'many-' + n, name: 'n'})-[:WORKS_ON]->(t)",
    );
    const { errors } = await answer('{ introductions { pairsCloser } }');
    expect(errors?.[0]?.message).toBe(
      'introductions: the network has 1506 actors, and the limit is 1500; use isolatedActors, which introduces one actor at a time',
    );
  });

  it('are as many as asked for', async () => {
    await given(database, pieces);
    expect((await ask('{ introductions(count: 1, asOf: "2026-03-01") { pairsCloser } }')).introductions).toHaveLength(
      1,
    );
  });
});
