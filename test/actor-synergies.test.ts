/** Synergies between actors (S15, S16): pairs that are never suggested, the limit for each actor, and the words about past shared projects. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAtMost } from '../src/measures/at-most.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { type ActorOf, given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-01-01' });

const works: ActorOf = { themes: ['demarches'], actsIn: ['E1'] };
const EVERY_SYNERGY = 'minimumScore: 0, perActor: 200';

/** `A-B` for each suggestion, in order. */
async function pairs(arguments_: string): Promise<string[]> {
  const { synergies } = await ask(`{ synergies(between: ACTORS, first: 200, ${arguments_}) { nodes { id } } }`);
  return synergies.nodes.map(({ id }: { id: string }) => id.replace(/^synergy-INTRODUCTION-|@.*$/g, ''));
}

async function meet(x: ActorOf, y: ActorOf, more: World = {}, arguments_ = EVERY_SYNERGY): Promise<boolean> {
  await given(database, { ...more, actors: { ...more.actors, X: { ...works, ...x }, Y: { ...works, ...y } } });
  return (await pairs(arguments_)).includes('X-Y');
}

describe('S15 a tie that begins later', () => {
  const i = (start: string, end = '2026-12-31') => ({
    i: { start, end, themes: ['fibre'], actors: { X: 'LEAD', Y: 'PARTNER' } },
  });

  it('prevents the suggestion and the introduction: a project', async () => {
    expect(await meet({}, {})).toBe(true);
    expect((await ask('{ introductions { pairsCloser } }')).introductions).toHaveLength(1);
    expect(await meet({}, {}, { initiatives: i('2026-06-01') })).toBe(false);
    expect((await ask('{ introductions { pairsCloser } }')).introductions).toHaveLength(0);
  });

  it('prevents the suggestion: a convention or a network', async () => {
    expect(await meet({}, {}, { links: [['X', 'CONVENTION_WITH', 'Y', '2026-06-01', null]] })).toBe(false);
    expect(await meet({ memberOf: [['Y', '2026-06-01', null]] }, { kind: 'NETWORK' })).toBe(false);
  });

  it('is suggested with the last shared project, when that has ended', async () => {
    expect(await meet({}, {}, { initiatives: { ...i('2024-01-01', '2025-06-30') } })).toBe(true);
    const { synergies } = await ask(
      `{ synergies(between: ACTORS, ${EVERY_SYNERGY}) { nodes { id sentence en: sentence(language: EN) evidence { lastShared { until initiative { id } } } } } }`,
    );
    expect(synergies.nodes[0]).toMatchObject({
      id: 'synergy-INTRODUCTION-X-Y',
      sentence: expect.stringContaining(
        'X et Y\u00a0: aucun projet commun en cours\u00a0; le dernier, «\u202fi\u202f», jusqu’au 30\u00a0juin\u00a02025. ',
      ),
      en: expect.stringContaining('X and Y: no current shared project; the last, “i”, until 30 June 2025. '),
      evidence: { lastShared: { until: '2025-06-30', initiative: { id: 'i' } } },
    });
  });
});

describe('S16 one house', () => {
  const sirens = { c1: '210206660', E1: '200071892' };
  const actor = (siren: string | undefined, actsIn: readonly string[]): ActorOf => ({
    themes: ['demarches'],
    actsIn,
    ...(siren && { siren }),
  });

  it.each([
    ['no places', [], [], 0.289],
    ['places', ['E1'], ['E2'], 0.401],
  ] as const)('scores actors of another house, with %s', async (_, here, there, expected) => {
    await given(database, {
      sirens,
      actors: { K1: actor(sirens.c1, here), K5: actor(sirens.E1, here), M: actor(undefined, there) },
    });
    const { synergies } = await ask(`{ synergies(between: ACTORS, ${EVERY_SYNERGY}) { nodes { id score } } }`);
    expect(synergies.nodes.map(({ id, score }: { id: string; score: number }) => `${id} ${score.toFixed(3)}`)).toEqual([
      `synergy-INTRODUCTION-K1-M ${expected}`,
      `synergy-INTRODUCTION-K5-M ${expected}`,
    ]);
  });
});

it('the lowest score that is asked for is included', async () => {
  const at = (...places: string[]): ActorOf => ({ themes: ['demarches'], actsIn: places });
  await given(database, { actors: { A: at('E1'), B: at('E2'), C: at('E4'), D: at('E1', 'E2') } });
  const list = async (least: number): Promise<{ id: string; score: number }[]> => {
    const list = `synergies(between: ACTORS, first: 200, perActor: 200, minimumScore: ${least})`;
    return (await ask(`{ ${list} { nodes { id score } } }`)).synergies.nodes;
  };
  const all = await list(0);
  expect(new Set(all.map(({ score }) => score)).size).toBeGreaterThan(1);
  for (const { score: least } of all) expect(await list(least)).toEqual(all.filter(({ score }) => score >= least));
});

describe('actors that already meet', () => {
  const body = (bodyType: string): World => ({ actors: { B: { kind: 'BODY', bodyType } } });

  it.each([
    ['in one technical body', { memberOf: ['B'] }, { memberOf: ['B'] }, body('TECHNICAL'), false],
    ['but not in a strategic one', { memberOf: ['B'] }, { memberOf: ['B'] }, body('STRATEGIC'), true],
    [
      'nor when a seat is over',
      { memberOf: ['B'] },
      { memberOf: [['B', null, '2025-12-31']] },
      body('TECHNICAL'),
      true,
    ],
    ['as members of one EPCI', { memberOf: ['E'] }, { memberOf: ['E'] }, { actors: { E: { kind: 'EPCI' } } }, false],
    ['of one syndicat', { memberOf: ['E'] }, { memberOf: ['E'] }, { actors: { E: { kind: 'JOINT_BODY' } } }, false],
    ['as a commune and who is seated there', { kind: 'COMMUNE', seat: 'c1' }, { seat: 'c1' }, {}, false],
    ['by the SIREN of the commune', { kind: 'COMMUNE', siren: '1' }, { seat: 'c1' }, { sirens: { c1: '1' } }, false],
    ['but not as two who are seated in one commune', { seat: 'c1' }, { seat: 'c1' }, {}, true],
    ['nor in another commune', { kind: 'COMMUNE', seat: 'c1' }, { seat: 'c2' }, {}, true],
  ] as const)('%s', async (_, x, y, more, expected) => {
    const world = (actorOf: object) => actorOf as ActorOf;
    expect(await meet(world(x), world(y), more as World)).toBe(expected);
    expect(await pairs(`${EVERY_SYNERGY}, alreadyMeeting: true`)).toContain('X-Y');
    const { introductions } = await ask('{ introductions { first { id } second { id } } }');
    expect(
      introductions.some(({ first, second }: Record<string, { id: string }>) => `${first?.id}-${second?.id}` === 'X-Y'),
    ).toBe(expected);
  });
});

describe('is never suggested', () => {
  it('a company to a public actor, unless one seeks what the other offers', async () => {
    expect(await meet({ kind: 'COMPANY' }, { kind: 'EPCI' })).toBe(false);
    expect(await meet({ kind: 'COMPANY' }, { kind: 'ASSOCIATION' })).toBe(true);
    expect(
      await meet({ kind: 'COMPANY', offers: [['DATA', 'outils']] }, { kind: 'EPCI', needs: [['DATA', 'outils']] }),
    ).toBe(true);
  });

  it('two actors of one small group that work together through a third', async () => {
    const share = (...actors: string[]) => ({
      themes: ['fibre'],
      actors: Object.fromEntries(actors.map((actor) => [actor, 'PARTNER'])),
    });
    const initiatives = { i: share('X', 'Z'), j: share('Z', 'Y') };
    expect(await meet({}, {}, { initiatives })).toBe(true);
    const larger = { ...initiatives, k: share('P', 'Q', 'R', 'S', 'T') };
    expect(await meet({}, {}, { initiatives: larger })).toBe(false);
  });
});

describe('of all pairs, the list has', () => {
  it('only those that share a leaf theme, or where one seeks what the other offers; below an actor, all', async () => {
    const other = { themes: ['outils'] };
    expect(await meet({}, other)).toBe(false);
    expect(await meet({ needs: [['DATA', 'outils']] }, { ...other, offers: [['DATA', 'outils']] })).toBe(true);
    expect(await meet({}, other, {}, 'actor: "X"')).toBe(true);
  });

  it('those with a score of at least 0.35; below an actor, from 0', async () => {
    const far = { themes: ['demarches', 'outils', 'ent'], actsIn: ['E4'] };
    expect(await meet({}, far, {}, '')).toBe(false);
    expect(await meet({}, far)).toBe(true);
    expect(await meet({}, far, {}, 'actor: "Y"')).toBe(true);
  });

  it('at most three for each actor, before filters; a dismissed one makes room for another', async () => {
    const crowd = Object.fromEntries([...'ABCDEF'].map((id) => [id, { ...works, seat: id === 'F' ? 'c4' : 'c1' }]));
    await given(database, { actors: crowd });
    const all = await pairs('');
    for (const id of 'ABCDEF') expect(all.filter((pair) => pair.includes(id)).length).toBeLessThanOrEqual(3);
    // Every score is the same, so the ids decide.
    expect(all.slice().sort()).toEqual(['A-B', 'A-C', 'A-D', 'B-C', 'B-D', 'C-D', 'E-F']);
    expect((await pairs('territory: "c4"')).sort()).toEqual(['E-F']);
    expect((await pairs('perActor: 1')).sort()).toEqual(['A-B', 'C-D', 'E-F']);
    expect(await pairs('perActor: 200')).toHaveLength(15);
    const { synergies } = await ask('{ synergies(between: ACTORS, first: 1) { nodes { id } } }');
    expect(synergies.nodes[0].id).toBe('synergy-INTRODUCTION-A-B');
    await answer(
      'mutation { decide(input: {suggestion: "synergy-INTRODUCTION-A-B", status: DISMISSED, reason: "déjà fait"}) { userErrors { message } } }',
    );
    const left = await pairs('');
    expect(left).not.toContain('A-B');
    expect(left.filter((pair) => pair.includes('A'))).toHaveLength(3);
    expect(await pairs('dismissed: true')).toEqual(all);
  });

  it.each([0, 201])('and refuses %i as the maximum for an actor', async (perActor) => {
    await given(database, {});
    const { errors } = await answer(`{ synergies(between: ACTORS, perActor: ${perActor}) { totalCount } }`);
    expect(errors?.[0]?.message).toBe(
      `synergies: perActor: ${perActor} is not a possible number of suggestions for each actor; write 1 to 200`,
    );
  });
});

describe('what the lists between initiatives say is not said again', () => {
  const room = ['PREMISES', 'outils'] as const;
  const data = ['DATA', 'fibre'] as const;
  const project = (lead: string, covers: string) => ({
    ...{ themes: ['outils'], covers: [covers], actors: { [lead]: 'LEAD' }, end: '2026-06-30' },
  });
  const exchanging = (
    needs: ActorOf['needs'],
    offers: ActorOf['offers'],
    initiatives: World['initiatives'],
  ): World => ({
    actors: { S: { needs, seat: 'c1' }, T: { offers, seat: 'c4' } },
    initiatives,
  });
  const apart = { s: project('S', 'E1'), t: project('T', 'E2') };

  it('a need and an offer that are a NEED_OFFER between initiatives', async () => {
    await given(database, exchanging([room], [room], apart));
    const { synergies } = await ask('{ synergies { nodes { id } } }');
    expect(synergies.nodes).toEqual([{ id: 'synergy-NEED_OFFER-s-t' }]);
    expect(await pairs(EVERY_SYNERGY)).toEqual([]);
    for (const asked of ['repeats: true', 'actor: "S"', 'actor: "T", repeats: false'])
      expect(await pairs(`${EVERY_SYNERGY}, ${asked}`)).toEqual(['S-T']);
  });

  it('but a need that no initiative is about is said here', async () => {
    await given(database, exchanging([room, data], [room, data], apart));
    expect(await pairs(EVERY_SYNERGY)).toEqual(['S-T']);
  });

  it('and so is one of two initiatives whose row says something else', async () => {
    const lasting = { s: { ...apart.s, end: null }, t: { ...apart.t, end: null } };
    await given(database, exchanging([room], [room], lasting));
    const { synergies } = await ask('{ synergies { nodes { id alsoKinds } } }');
    expect(synergies.nodes).toEqual([{ id: 'synergy-POOLING-s-t', alsoKinds: ['NEED_OFFER'] }]);
    expect(await pairs(EVERY_SYNERGY)).toEqual(['S-T']);
  });

  const twoTables: World = {
    actors: { A: {}, B: {} },
    initiatives: {
      x: { themes: ['outils'], actors: { LA: 'LEAD', A: 'PARTNER' } },
      y: { themes: ['outils'], actors: { LB: 'LEAD' }, roles: [['B', 'PARTNER', null, '2026-06-30']] },
    },
  };

  it('two who take part in the two initiatives of an overlap', async () => {
    await given(database, twoTables);
    expect((await ask('{ overlaps { nodes { id } } }')).overlaps.nodes).toEqual([{ id: 'overlap-x-y' }]);
    expect(await pairs(EVERY_SYNERGY)).toEqual([]);
    expect((await pairs(`${EVERY_SYNERGY}, repeats: true`)).sort()).toEqual(['A-B', 'A-LB', 'B-LA', 'LA-LB']);
    // B takes part in y no longer, and y is over the next year.
    expect((await pairs(`${EVERY_SYNERGY}, asOf: "2026-07-01"`)).sort()).toEqual(['A-B', 'B-LA', 'B-LB']);
    // Both are over.
    expect(await pairs(`${EVERY_SYNERGY}, asOf: "2027-01-01"`)).toHaveLength(6);
  });

  it('takes no place of another pair, and keeps one that somebody decided on', async () => {
    await given(database, { ...twoTables, actors: { ...twoTables.actors, C: { themes: ['outils'] } } });
    const all = await pairs('minimumScore: 0, perActor: 1, repeats: true');
    const left = await pairs('minimumScore: 0, perActor: 1');
    expect(all).toContain('A-B');
    expect(left).toEqual(all.filter((pair) => pair.includes('C')));
    await answer(
      'mutation { decide(input: {suggestion: "synergy-INTRODUCTION-A-B", status: RETAINED}) { userErrors { message } } }',
    );
    expect(await pairs(`${EVERY_SYNERGY}, decided: true`)).toEqual(['A-B']);
  });
});

/** As the definition says it, without a counter: for each row in turn, the number of kept rows that each of its two actors has. */
function keptByHand(rows: readonly (readonly [number, number])[], most: number): number[] {
  const rankOf = (place: number, actor: number) => rows.slice(0, place + 1).filter((row) => row.includes(actor)).length;
  const isFirst = rows.map((row, place) => row.every((actor) => rankOf(place, actor) <= 2));
  const kept: number[] = [];
  for (const wanted of [true, false]) {
    rows.forEach((row, place) => {
      const taken = (actor: number) => kept.filter((other) => rows[other]?.includes(actor)).length;
      if (isFirst[place] === wanted && row.every((actor) => taken(actor) < most)) kept.push(place);
    });
  }
  return kept.sort((a, b) => a - b);
}

const pairsOf = (rows: readonly (readonly [number, number])[]) => ({
  a: Int32Array.from(rows, ([a]) => a),
  b: Int32Array.from(rows, ([, b]) => b),
});

describe('at most a number of pairs for each actor', () => {
  it('gives the pairs of its definition on random rankings', () => {
    const row = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { maxLength: 28, selector: (pair) => [...pair].sort().join() }),
        fc.integer({ min: 1, max: 5 }),
        (rows, most) => {
          expect(placesAtMost(pairsOf(rows), most)).toEqual(keptByHand(rows, most));
        },
      ),
      { numRuns: runs(300), seed: 52 },
    );
  });

  it('keeps a pair that is the first of both actors before a stronger one that is the third of one', () => {
    const rows = ['ab', 'ac', 'ad', 'ae', 'be', 'ce'];
    const pairs = pairsOf(rows.map((row) => [row.charCodeAt(0), row.charCodeAt(1)] as const));
    const kept = placesAtMost(pairs, 3).map((place) => rows[place]);
    expect(kept).toEqual(['ab', 'ac', 'ad', 'be', 'ce']);
  });
});
