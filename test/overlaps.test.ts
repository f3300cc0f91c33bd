/** The question overlaps, on the small worlds of its definition. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database, { day: '2026-01-01' });

const list = `totalCount nodes { id score ground coordination coordinated containment amountAtStake decidable audience
  factors { theme territory period } initiatives { id } evidence { commonDays periodKnown commonFunders { id } commonBodies { id } } }`;

/** "i3–i4 1.000000": the pairs of an answer, in its order. */
async function pairs(args = ''): Promise<string[]> {
  const { overlaps } = await ask(`{ overlaps(first: 200, asOf: "2026-01-01" ${args}) { ${list} } }`);
  expect(overlaps.totalCount).toBe(overlaps.nodes.length);
  return overlaps.nodes.map(
    (node: { score: number; initiatives: { id: string }[] }) =>
      `${node.initiatives.map(({ id }) => id).join('–')} ${node.score.toFixed(6)}`,
  );
}

function fillers(count: number, name: string, themes: string[]): Record<string, InitiativeOf> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, k) => [
      `${name}${k}`,
      { themes, covers: ['E4'], start: '2001-01-01', end: '2001-12-31' },
    ]),
  );
}

const demarches = (covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  themes: ['demarches'],
  covers,
  ...more,
});

describe('S1 vague tags', () => {
  it('compares precise themes only, rare ones weighing most', async () => {
    const initiatives = {
      i1: { themes: ['med'] },
      i2: { themes: ['med'] },
      i3: { themes: ['demarches'] },
      i4: { themes: ['demarches'] },
      i5: { themes: ['demarches', 'outils'] },
      i6: { themes: ['outils'] },
      ...fillers(1, 'd', ['demarches']),
      ...fillers(5, 'm', ['materiel']),
      ...fillers(8, 'f', ['fibre']),
    };
    await given(database, { initiatives });
    expect(await pairs()).toEqual(['i3–i4 1.000000', 'i5–i6 0.586436', 'i3–i5 0.413564', 'i4–i5 0.413564']);
    const { overlaps } = await ask('{ overlaps(asOf: "2026-01-01") { tooBroadCount withoutTerritoryCount } }');
    expect(overlaps).toEqual({ tooBroadCount: 2, withoutTerritoryCount: 0 });
    const complementary = '{ synergies(asOf: "2026-01-01", kind: COMPLEMENTARY) { nodes { id score } } }';
    expect((await ask(complementary)).synergies.nodes).toEqual([]);
    const seniors = { audiences: ['SENIORS'] };
    await given(database, {
      initiatives: { ...initiatives, i3: { ...initiatives.i3, ...seniors }, i6: { ...initiatives.i6, ...seniors } },
    });
    expect((await ask(complementary)).synergies.nodes).toEqual([{ id: 'synergy-COMPLEMENTARY-i3-i6', score: 1 }]);
  });
});

describe('two grounds', () => {
  it('that share exactly half of their people are the same', async () => {
    await given(database, { initiatives: { x: demarches(['c2', 'c5']), y: demarches(['c2', 'E4']) } });
    expect(await pairs('ground: SAME_GROUND')).toEqual(['x–y 0.500000']);
    expect(await pairs('ground: PARTIAL')).toEqual([]);
  });
});

describe('S2 the programme of a département', () => {
  it('is nested with local initiatives rather than an overlap', async () => {
    await given(database, {
      initiatives: {
        p: demarches(['DEP']),
        q: demarches(['E3']),
        r: demarches(['E3']),
        s: demarches(['E1']),
        t: demarches(['E2', 'E3']),
        u: demarches(['E1', 'E2']),
      },
    });
    expect(await pairs()).toEqual(['q–r 1.000000', 'p–u 0.836660', 's–u 0.755929', 't–u 0.507093']);
    const { overlaps } = await ask(`{ overlaps(asOf: "2026-01-01") { ${list} } }`);
    expect(overlaps.nodes.map(({ ground }: { ground: string }) => ground)).toEqual(Array(4).fill('SAME_GROUND'));
    expect(overlaps.nodes[3].containment).toBeCloseTo(0.6, 12);
    expect(await pairs('ground: NESTED')).toEqual([
      'p–t 0.707107',
      'p–s 0.632456',
      'q–t 0.632456',
      'r–t 0.632456',
      'p–q 0.447214',
      'p–r 0.447214',
    ]);
    const { synergies } = await ask('{ synergies(asOf: "2026-01-01", kind: POOLING, repeats: true) { totalCount } }');
    expect(synergies.totalCount).toBe(5);
  });
});

describe('S4 part and whole', () => {
  it('are never a pair, nor is a roadmap or a call in one', async () => {
    const world = {
      R: demarches(['DEP'], { kind: 'ROADMAP' }),
      P: demarches(['DEP'], { kind: 'PROGRAMME', partOf: 'R' }),
      a: demarches(['E1'], { partOf: 'P' }),
      b: demarches(['E1']),
      C: demarches(['DEP'], { kind: 'CALL', end: '2026-03-31' }),
    };
    await given(database, { initiatives: world });
    expect(await pairs()).toEqual(['a–b 1.000000']);
    expect(await pairs('ground: NESTED')).toEqual(['P–b 0.632456']);
  });

  it('may be a pair when a link of the chain is archived', async () => {
    await given(database, {
      initiatives: {
        R: demarches(['DEP'], { kind: 'PROGRAMME' }),
        P: demarches(['DEP'], { kind: 'PROGRAMME', partOf: 'R', archived: true }),
        a: demarches(['E1'], { partOf: 'P' }),
      },
    });
    expect(await pairs('ground: NESTED')).toEqual(['R–a 0.632456']);
  });
});

describe('S5 money is not cooperation', () => {
  const region = { funder: 'Region', beneficiary: 'A' };
  const seats = {
    A: { memberOf: ['CDN'] },
    B: { memberOf: ['CDN'] },
    CDN: { kind: 'BODY' },
    Region: { kind: 'REGION' },
  };
  const initiatives = (funder: boolean, more: Record<string, string> = {}) => ({
    x: demarches(['E1'], { actors: { A: 'LEAD', ...more, ...(funder && { Region: 'FUNDER' }) } }),
    y: demarches(['E1'], { actors: { B: 'LEAD', ...(funder && { Region: 'FUNDER' }) } }),
  });
  const grants = [
    { ...region, initiative: 'x', amount: 3_000_000 },
    { ...region, initiative: 'y', amount: 4_500_000 },
  ];
  const first = async () => (await ask(`{ overlaps(asOf: "2026-01-01") { ${list} } }`)).overlaps.nodes[0];

  it('a common funder is distinguished from a common project', async () => {
    await given(database, { actors: seats, initiatives: initiatives(true), funding: grants });
    expect(await first()).toMatchObject({
      score: 1,
      coordination: 'COMMON_FUNDER',
      coordinated: false,
      amountAtStake: '30000.00',
      decidable: false,
      evidence: { commonFunders: [{ id: 'Region' }], commonBodies: [{ id: 'CDN' }] },
    });
  });

  it('a common body counts when there is nothing more', async () => {
    await given(database, { actors: seats, initiatives: initiatives(false) });
    expect(await first()).toMatchObject({ coordination: 'COMMON_BODY', coordinated: false, amountAtStake: null });
    const { overlaps } = await ask(
      '{ overlaps(asOf: "2026-01-01") { nodes { fr: sentence en: sentence(language: EN) } } }',
    );
    expect(overlaps.nodes[0].fr).toContain(' Publics non précisés. Leurs porteurs siègent tous deux à\u00a0: CDN. ');
    expect(overlaps.nodes[0].en).toContain(' Audiences not stated. Both leads sit on CDN. ');
  });

  it('a joint project is found, and money on one side only', async () => {
    await given(database, {
      actors: seats,
      initiatives: initiatives(true, { B: 'PARTNER' }),
      funding: grants.slice(0, 1),
    });
    expect(await pairs()).toEqual([]);
    const { overlaps } = await ask(
      `{ overlaps(asOf: "2026-01-01", coordination: [JOINT]) { nodes { coordination coordinated amountAtStake sentence } } }`,
    );
    expect(overlaps.nodes).toEqual([
      {
        ...{ coordination: 'JOINT', coordinated: true, amountAtStake: null },
        sentence: expect.stringMatching(/ Travail mené ensemble\. .+ finance «.+aucune subvention connue\. D’après/),
      },
    ]);
  });

  it('refused requests are ignored; an open request only means that one can still decide', async () => {
    const more = (status: string) => [...grants, { ...region, initiative: 'x', amount: 100, status }];
    await given(database, { actors: seats, initiatives: initiatives(true), funding: more('REFUSED') });
    const refused = await first();
    expect(refused).toMatchObject({ amountAtStake: '30000.00', decidable: false });
    await given(database, { actors: seats, initiatives: initiatives(true), funding: more('SUBMITTED') });
    expect(await first()).toEqual({ ...refused, decidable: true });
  });

  it('re-granted money counts for the common funder, never in a sum', async () => {
    await given(database, {
      actors: seats,
      initiatives: initiatives(false),
      funding: grants.map((grant) => ({ ...grant, passThrough: true })),
    });
    expect(await first()).toMatchObject({ coordination: 'COMMON_FUNDER', amountAtStake: null });
  });
});

describe('S14 audiences', () => {
  const stating = (audiences: string[]) => demarches(['E1'], { audiences });
  const world = {
    x: stating(['SENIORS']),
    y: stating(['JOBSEEKERS']),
    z: stating(['EVERYONE']),
    w: demarches(['E1']),
  };
  const matches = async (args = '') => {
    const { overlaps } = await ask(`{ overlaps(asOf: "2026-01-01" ${args}) { nodes { id score audience } } }`);
    return Object.fromEntries(
      overlaps.nodes.map(({ id, score, audience }: Record<string, string>) => [id?.slice(8), [score, audience]]),
    );
  };

  it('exclude a pair only when the two state different ones, and such pairs can be asked for', async () => {
    await given(database, { initiatives: world });
    expect(await matches()).toEqual({
      ...{ 'x-z': [1, 'PARTLY'], 'y-z': [1, 'PARTLY'] },
      ...{ 'w-x': [1, 'UNKNOWN'], 'w-y': [1, 'UNKNOWN'], 'w-z': [1, 'UNKNOWN'] },
    });
    expect(await matches('audience: [DIFFERENT]')).toEqual({ 'x-y': [1, 'DIFFERENT'] });
    expect(await matches('audience: PARTLY, initiative: "x"')).toEqual({ 'x-z': [1, 'PARTLY'] });
  });

  it('are shown when both state them, whatever the order of the two', async () => {
    await given(database, {
      initiatives: {
        a: stating(['SENIORS', 'YOUTH']),
        b: stating(['YOUTH', 'SENIORS']),
        c: stating(['YOUTH', 'PATIENTS']),
        d: stating(['a word of the source']),
      },
    });
    const { overlaps } = await ask(
      '{ overlaps(asOf: "2026-01-01") { nodes { id audience evidence { commonAudiences } } } }',
    );
    const row = (id: string, audience: string, commonAudiences: string[]) => ({
      ...{ id: `overlap-${id}`, audience },
      evidence: { commonAudiences },
    });
    expect(overlaps.nodes).toEqual([
      row('a-b', 'SAME', ['SENIORS', 'YOUTH']),
      row('a-c', 'PARTLY', ['YOUTH']),
      row('a-d', 'UNKNOWN', []),
      row('b-c', 'PARTLY', ['YOUTH']),
      row('b-d', 'UNKNOWN', []),
      row('c-d', 'UNKNOWN', []),
    ]);
  });

  it.each([
    [
      ['SENIORS'],
      ['SENIORS', 'YOUTH'],
      'Publics en partie communs\u00a0: Seniors.',
      'Audiences in common in part: Seniors.',
    ],
    [
      ...[['EVERYONE'], ['SENIORS']],
      ...[
        'Publics en partie communs\u00a0: Tout public\u00a0; Seniors.',
        'Audiences in common in part: Everyone; Seniors.',
      ],
    ],
    [
      ...[['JOBSEEKERS'], ['SENIORS']],
      ...[
        'Publics différents\u00a0: Personnes en recherche d’emploi\u00a0; Seniors.',
        'Different audiences: Jobseekers; Seniors.',
      ],
    ],
  ] as [string[], string[], string, string][])('give %s and %s', async (one, other, french, english) => {
    await given(database, { initiatives: { a: stating(one), b: stating(other) } });
    const { overlaps } = await ask(
      '{ overlaps(asOf: "2026-01-01", audience: [PARTLY, DIFFERENT]) { nodes { fr: sentence en: sentence(language: EN) } } }',
    );
    expect(overlaps.nodes[0].fr).toContain(french);
    expect(overlaps.nodes[0].en).toContain(english);
    expect(overlaps.nodes[0].fr).not.toContain('auprès');
  });

  it('keep pairs with different ones out of groups', async () => {
    await given(database, { initiatives: { x: world.x, y: world.y } });
    const { overlaps } = await ask(
      '{ overlaps(asOf: "2026-01-01", audience: [DIFFERENT]) { nodes { group { size } } } }',
    );
    expect(overlaps.nodes).toEqual([{ group: null }]);
  });
});

describe('overlaps on several kinds of ground', () => {
  const grounds = { p: demarches(['DEP']), q: demarches(['E3']), r: demarches(['E3']), s: demarches(['c6']) };

  it('are sorted each by its own rule, below an initiative by default', async () => {
    await given(database, { initiatives: grounds });
    // c6 is 12 of the 20 thousand of E3, and 12 of the 100 of D.
    const own = ['q–r 1.000000', 'p–q 0.447214', 'p–r 0.447214', 'p–s 0.346410', 'q–s 0.774597', 'r–s 0.774597'];
    expect(await pairs('ground: [NESTED, SAME_GROUND]')).toEqual(own);
    const { initiative } = await ask(
      '{ initiative(id: "q") { overlaps(asOf: "2026-01-01") { totalCount nodes { id ground } } } }',
    );
    expect(initiative.overlaps).toEqual({
      totalCount: 3,
      nodes: [
        { id: 'overlap-q-r', ground: 'SAME_GROUND' },
        { id: 'overlap-p-q', ground: 'NESTED' },
        { id: 'overlap-q-s', ground: 'SAME_GROUND' },
      ],
    });
    const asked = (ground: string) =>
      ask(`{ initiative(id: "q") { overlaps(ground: [${ground}], asOf: "2026-01-01") { totalCount } } }`);
    expect((await asked('SAME_GROUND')).initiative.overlaps.totalCount).toBe(2);
  });

  it('continue after the row of a cursor', async () => {
    await given(database, { initiatives: grounds });
    const all = 'asOf: "2026-01-01", ground: [NESTED, SAME_GROUND, PARTIAL]';
    const whole = (await ask(`{ overlaps(${all}) { nodes { id } } }`)).overlaps.nodes;
    const seen: unknown[] = [];
    let after = '';
    for (let hasNext = true; hasNext; ) {
      const { overlaps } = await ask(
        `{ overlaps(first: 1, ${all} ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      seen.push(...overlaps.nodes);
      hasNext = overlaps.pageInfo.hasNextPage;
      after = `after: "${overlaps.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole);
  });

  it('that are nested and equal are sorted by the rarer themes', async () => {
    const nested = (theme: string, covers: string[]) => ({ themes: [theme], covers });
    await given(database, {
      initiatives: {
        a1: nested('demarches', ['DEP']),
        a2: nested('demarches', ['E1']),
        a3: { ...nested('demarches', []), covers: [] },
        z1: nested('ent', ['DEP']),
        z2: nested('ent', ['E1']),
      },
    });
    expect(await pairs('ground: NESTED')).toEqual(['z1–z2 0.632456', 'a1–a2 0.632456']);
  });
});

describe('S9 periods', () => {
  const cases: [
    string,
    [string | null, string | null],
    [string | null, string | null],
    string,
    { period: number; days: number | null; known: boolean } | null,
  ][] = [
    ['one open, one unknown', ['2020-01-01', null], [null, null], '', { period: 1, days: null, known: false }],
    ['apart', ['2018-01-01', '2019-12-31'], ['2020-01-01', null], 'past: true', null],
    ['past, by default', ['2024-01-01', '2024-12-31'], ['2024-07-01', '2025-12-31'], '', null],
    [
      'past',
      ['2024-01-01', '2024-12-31'],
      ['2024-07-01', '2025-12-31'],
      'past: true',
      { period: 184 / 366, days: 184, known: true },
    ],
    [
      'one common day',
      ['2024-01-01', '2024-06-30'],
      ['2024-06-30', '2024-12-31'],
      'past: true, minimumScore: 0',
      { period: 1 / 182, days: 1, known: true },
    ],
    [
      'neither bounded',
      [null, '2024-12-31'],
      ['2020-01-01', null],
      'past: true',
      { period: 1, days: 1827, known: false },
    ],
    ['one bounded', ['2020-01-01', null], ['2026-01-01', '2026-12-31'], '', { period: 1, days: 365, known: true }],
  ];
  it.each(cases)('%s', async (_, [startA, endA], [startB, endB], args, expected) => {
    await given(database, {
      initiatives: {
        a: demarches(['E1'], { start: startA, end: endA }),
        b: demarches(['E1'], { start: startB, end: endB }),
      },
    });
    const { overlaps } = await ask(`{ overlaps(asOf: "2026-01-01" ${args}) { ${list} } }`);
    if (!expected) return expect(overlaps.nodes).toEqual([]);
    expect(overlaps.nodes).toHaveLength(1);
    expect(overlaps.nodes[0].factors.period).toBeCloseTo(expected.period, 12);
    expect(overlaps.nodes[0].evidence).toMatchObject({ commonDays: expected.days, periodKnown: expected.known });
  });

  it('treats a completed initiative without an end as past', async () => {
    await given(database, {
      initiatives: { a: demarches(['E1'], { end: null, status: 'COMPLETED' }), b: demarches(['E1']) },
    });
    expect(await pairs()).toEqual([]);
    expect(await pairs('past: true')).toEqual(['a–b 1.000000']);
  });

  it('never scores an initiative that ends before it starts', async () => {
    await given(database, {
      initiatives: { a: demarches(['E1'], { start: '2026-06-01', end: '2026-01-01' }), b: demarches(['E1']) },
    });
    expect(await pairs('past: true, minimumScore: 0')).toEqual([]);
  });
});

describe('the answer of overlaps', () => {
  it('is empty for an empty graph', async () => {
    await given(database, {});
    expect(await pairs()).toEqual([]);
  });

  it('orders equal scores by the rarer themes, then by id', async () => {
    await given(database, {
      initiatives: {
        a1: demarches(['E1']),
        a2: demarches(['E1']),
        a3: demarches(['E1']),
        z1: { themes: ['ent'], covers: ['E2'] },
        z2: { themes: ['ent'], covers: ['E2'] },
      },
    });
    expect(await pairs()).toEqual(['z1–z2 1.000000', 'a1–a2 1.000000', 'a1–a3 1.000000', 'a2–a3 1.000000']);
  });

  it('treats areas without inhabitants as the same only when they are equal', async () => {
    await given(database, { initiatives: { a: demarches(['c1']), b: demarches(['c1']), c: demarches(['c1', 'c2']) } });
    await database.driver.executeQuery("MATCH (t:Territory {level: 'COMMUNE'}) SET t.population = 0");
    const { overlaps } = await ask(`{ overlaps(asOf: "2026-01-01") { ${list} } }`);
    expect(overlaps.nodes).toHaveLength(1);
    expect(overlaps.nodes[0]).toMatchObject({ id: 'overlap-a-b', score: 1, containment: 1, ground: 'SAME_GROUND' });
  });

  it('has the same scores with any filter', async () => {
    await given(database, {
      actors: { Z: {} },
      initiatives: {
        a: demarches(['E1']),
        b: demarches(['E1', 'E2'], { kind: 'SERVICE' }),
        c: { themes: ['outils', 'demarches'], covers: ['E1'], actors: { Z: 'BENEFICIARY' } },
        d: { themes: ['outils'], covers: ['E3'] },
        e: { themes: ['outils'], covers: ['E3'] },
      },
    });
    const all = await pairs();
    const only = (...names: string[]) => all.filter((pair) => names.some((name) => pair.startsWith(name)));
    expect(all).toHaveLength(4);
    expect(await pairs('theme: "outils"')).toEqual(only('d–e'));
    expect(await pairs('theme: "med"')).toEqual(all);
    expect(await pairs('territory: "c7"')).toEqual(only('d–e'));
    expect(await pairs('territory: "DEP"')).toEqual(all);
    expect(await pairs('kind: SERVICE')).toEqual(only('a–b', 'b–c'));
    expect(await pairs('actor: "Z"')).toEqual(only('a–c', 'b–c'));
    expect(await pairs('initiative: "a"')).toEqual(only('a–b', 'a–c'));
    expect(await pairs('period: {start: "2027-01-01"}')).toEqual([]);
    expect(await pairs('minimumScore: 0.999')).toEqual(only('d–e'));
    // A score equal to the minimum is enough, in a ranking of all pairs and of one initiative.
    expect(await pairs('minimumScore: 1')).toEqual(only('d–e'));
    expect(await pairs('minimumScore: 1, initiative: "d"')).toEqual(only('d–e'));
  });

  it('is the same below an initiative as at the root', async () => {
    await given(database, { initiatives: { a: demarches(['E1']), b: demarches(['E1']), c: demarches(['E1']) } });
    const { initiatives } = await ask(
      '{ initiatives { nodes { id overlaps(asOf: "2026-01-01") { totalCount nodes { id } } } } }',
    );
    expect(initiatives.nodes).toContainEqual({
      id: 'b',
      overlaps: { totalCount: 2, nodes: [{ id: 'overlap-a-b' }, { id: 'overlap-b-c' }] },
    });
  });

  it('is the same below an actor as at the root, and for a list of actors at once', async () => {
    await given(database, {
      actors: { A: {}, B: {}, C: {}, D: {} },
      initiatives: {
        a: demarches(['E1'], { actors: { A: 'LEAD', B: 'FUNDER' } }),
        b: demarches(['E1'], { actors: { A: 'BENEFICIARY' } }),
        c: demarches(['E1', 'E2'], { actors: { C: 'LEAD' } }),
        d: demarches(['E3'], { actors: { D: 'LEAD' } }),
        e: demarches(['E1'], { archived: true, actors: { D: 'LEAD' } }),
      },
    });
    const fields = 'totalCount nodes { id score coordination }';
    const query = `{ actors { nodes { id overlaps(asOf: "2026-01-01") { ${fields} } } } }`;
    const { actors } = await ask(query);
    const found: Record<string, string[]> = {};
    for (const { id, overlaps } of actors.nodes) {
      expect(overlaps).toEqual((await ask(`{ overlaps(actor: "${id}", asOf: "2026-01-01") { ${fields} } }`)).overlaps);
      found[id] = overlaps.nodes.map((overlap: { id: string }) => overlap.id).sort();
    }
    expect(found).toEqual({
      A: ['overlap-a-b', 'overlap-a-c', 'overlap-b-c'],
      B: ['overlap-a-b', 'overlap-a-c'],
      C: ['overlap-a-c', 'overlap-b-c'],
      D: [],
    });
    const { actor } = await ask(
      '{ actor(id: "A") { overlaps(first: 1, asOf: "2026-01-01") { pageInfo { endCursor } } } }',
    );
    const rest = `overlaps(first: 2, after: "${actor.overlaps.pageInfo.endCursor}", asOf: "2026-01-01") { nodes { id } }`;
    expect((await ask(`{ actor(id: "A") { ${rest} } }`)).actor.overlaps.nodes).toHaveLength(2);
    const { errors } = await answer(`{ actor(id: "B") { ${rest} } }`);
    expect(errors?.[0]?.message).toContain('cursor');
    // One statement for the actors; by Cypher also one for their initiatives and one for the overlaps of these.
    expect(await cost(query)).toEqual({ engine: 2, cypher: 4 });
  });

  it('leaves out archived entities', async () => {
    await given(database, { initiatives: { a: demarches(['E1']), b: demarches(['E1'], { archived: true }) } });
    expect(await pairs()).toEqual([]);
  });

  it.each([
    [false, 'SAME_HOUSE'],
    [true, 'NONE'],
  ])('counts no archived lead as coordinating: %s', async (archived, coordination) => {
    await given(database, {
      actors: { D: { archived }, M: {} },
      initiatives: {
        a: demarches(['E1'], { actors: { D: 'LEAD' } }),
        b: demarches(['E1'], { actors: { M: 'LEAD' } }),
      },
      links: [['D', 'UNIT_OF', 'M']],
    });
    const { overlaps } = await ask('{ overlaps(asOf: "2026-01-01") { nodes { coordination } } }');
    expect(overlaps.nodes).toEqual([{ coordination }]);
  });

  it.each([
    ['overlaps(first: 0)', 'first: 0 is not a page size; write 1 to 200'],
    ['overlaps(first: 201)', 'first: 201 is not a page size'],
    ['overlaps(after: "x")', 'is not a cursor'],
    ['overlaps(theme: "nowhere")', 'there is no Theme "nowhere"'],
    ['overlaps(territory: "demarches")', 'there is no Territory "demarches"'],
    ['overlaps(period: {start: "2026-02-01", end: "2026-01-01"})', 'is before the start'],
    ['overlaps(asOf: "2026-02-31")', 'is not a valid date'],
  ])('refuses %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('has pages, and refuses the cursor of another answer', async () => {
    await given(database, { initiatives: { a: demarches(['E1']), b: demarches(['E1']), c: demarches(['E1']) } });
    const page = async (after: string | null) =>
      (
        await ask(
          'query ($after: String) { overlaps(first: 2, after: $after, asOf: "2026-01-01") { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
          { after },
        )
      ).overlaps;
    const one = await page(null);
    expect(one).toMatchObject({
      nodes: [{ id: 'overlap-a-b' }, { id: 'overlap-a-c' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const two = await page(one.pageInfo.endCursor);
    expect(two).toMatchObject({
      nodes: [{ id: 'overlap-b-c' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const { overlaps: full } = await ask(
      '{ overlaps(first: 3, asOf: "2026-01-01") { nodes { id } pageInfo { hasNextPage } } }',
    );
    expect([full.nodes.length, full.pageInfo.hasNextPage]).toEqual([3, false]);
    const { errors } = await answer(
      'query ($after: String) { overlaps(minimumScore: 0.5, after: $after) { totalCount } }',
      { after: one.pageInfo.endCursor },
    );
    expect(errors?.[0]?.message).toContain('belongs to another question or other arguments');
  });
});

describe('the evidence of an overlap', () => {
  it('gives the score again, to 1e-9', async () => {
    await given(database, {
      initiatives: {
        a: demarches(['E1', 'E2'], { start: '2025-06-01' }),
        b: { themes: ['demarches', 'outils'], covers: ['E1'], end: '2027-03-31' },
        c: { themes: ['outils', 'materiel', 'demarches'], covers: ['E2', 'c1'], start: null },
        d: { themes: ['demarches', 'fibre'], covers: ['DEP'], start: null, end: null },
        e: { themes: ['fibre'], covers: ['E3', 'E4'] },
      },
    });
    for (const ground of ['', 'ground: NESTED']) {
      const { overlaps } =
        await ask(`{ overlaps(asOf: "2026-01-01", minimumScore: 0, first: 200 ${ground}) { nodes { score containment factors { theme territory period }
        evidence { comparedCount sharedThemes { uses weight } themesOfFirst { uses weight } themesOfSecond { uses weight }
          commonPopulation populations commonDays shorterDays periodKnown } } } }`);
      expect(overlaps.nodes.length).toBeGreaterThan(0);
      for (const { score, containment, factors, evidence } of overlaps.nodes) {
        const weight = ({ uses }: { uses: number }) => Math.log((evidence.comparedCount + 1) / uses);
        const sum = (themes: { uses: number }[]) => themes.reduce((total, theme) => total + weight(theme), 0);
        const shared = sum(evidence.sharedThemes);
        const theme = shared / (shared + sum(evidence.themesOfFirst) + sum(evidence.themesOfSecond));
        const [one, two] = evidence.populations;
        const territory = evidence.commonPopulation / Math.sqrt(one * two);
        const period = evidence.periodKnown ? evidence.commonDays / evidence.shorterDays : 1;
        expect(factors.theme).toBeCloseTo(theme, 9);
        expect(factors.territory).toBeCloseTo(territory, 9);
        expect(factors.period).toBeCloseTo(period, 9);
        expect(Math.abs(score - theme * territory * period)).toBeLessThan(1e-9);
        expect(containment).toBeCloseTo(evidence.commonPopulation / Math.min(one, two), 9);
      }
    }
  });
});

describe('the sentence of an overlap', () => {
  const world = (more: Partial<InitiativeOf> = {}, audiences: string[] = ['YOUTH', 'SENIORS']) => ({
    actors: { A: { name: 'La Ruche' }, B: { name: 'Le Pont' } },
    initiatives: {
      a: demarches(['E1'], { actors: { A: 'LEAD' }, audiences: ['SENIORS', 'YOUTH'], ...more }),
      b: demarches(['E1'], { actors: { B: 'LEAD' }, audiences, ...more }),
    },
  });
  const inParts = 'headline facts whyNow nextStep caveat sentence isExample';
  const said = async () => {
    const { overlaps } = await ask(
      `{ overlaps(asOf: "2026-01-01") { nodes { sentence fr: said { ${inParts} } en: said(language: EN) { ${inParts} } } } }`,
    );
    expect(overlaps.nodes[0].sentence).toBe(overlaps.nodes[0].fr.sentence);
    return overlaps.nodes[0];
  };

  it('says why, in French and in English', async () => {
    await given(database, world());
    const { overlaps } = await ask(
      '{ overlaps(asOf: "2026-01-01") { nodes { fr: sentence en: sentence(language: EN) } } }',
    );
    expect(overlaps.nodes[0]).toEqual({
      fr: '«\u202fa\u202f» (La Ruche) et «\u202fb\u202f» (Le Pont) portent sur le même sujet, demarches, sur le même territoire (E1, 40\u202f000\u00a0habitants), du 1er\u00a0janvier\u00a02026 au 31\u00a0décembre\u00a02026. Mêmes publics\u00a0: Seniors, Jeunes. Aucune coordination connue. À vérifier avec leurs porteurs\u00a0: se complètent-ils\u00a0? À écarter si une coordination existe déjà. D’après les données connues au 1er\u00a0janvier\u00a02026.',
      en: '“a” (La Ruche) and “b” (Le Pont) address the same subject, demarches, in the same area (E1, 40,000 inhabitants), from 1 January 2026 to 31 December 2026. Same audiences: Seniors, Young people. No known coordination. To check with both leads: do these projects complement each other? To dismiss if they are coordinated already. From data known on 1 January 2026.',
    });
  });

  it('consists of parts', async () => {
    await given(database, world({ phase: 'STUDY' }, []));
    const { fr, en } = await said();
    expect(fr).toMatchObject({
      headline: 'demarches\u00a0: deux projets se recoupent, E1',
      facts: [
        expect.stringMatching(/^«\u202fa\u202f» \(La Ruche\) et/u),
        'Publics non précisés.',
        'Aucune coordination connue.',
      ],
      whyNow: 'Les deux restent à décider.',
      nextStep: 'À vérifier avec leurs porteurs\u00a0: se complètent-ils\u00a0?',
      caveat: 'À écarter si leurs publics sont différents.',
      isExample: false,
    });
    expect(en).toMatchObject({
      headline: 'demarches: two projects overlap, E1',
      whyNow: 'Both are still to be decided.',
      caveat: 'To dismiss if their audiences differ.',
    });
  });

  it('names the places of two initiatives with one title, but not of an actor whose name is the place', async () => {
    const { actors, initiatives } = world({ title: 'Urbanisme en ligne' });
    await given(database, {
      actors: { ...actors, B: { name: 'CC du Pont', siren: '200000001' } },
      initiatives,
      sirens: { E1: '200000001' },
    });
    const { fr } = await said();
    expect(fr.sentence).toContain(
      '«\u202fUrbanisme en ligne\u202f» (La Ruche, E1) et «\u202fUrbanisme en ligne\u202f» (CC du Pont) portent',
    );
  });

  it('says when it is based on examples', async () => {
    await given(database, { ...world(), examples: ['b'] });
    const { fr, en } = await said();
    expect(fr).toMatchObject({ isExample: true, sentence: expect.stringMatching(/ Données d’exemple\.$/) });
    expect(en).toMatchObject({ isExample: true, sentence: expect.stringMatching(/ Example data\.$/) });
    expect(fr.sentence).not.toContain('D’après');
  });
});
