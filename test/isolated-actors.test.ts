/** The question isolatedActors, on the small worlds of its definition. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-01-01' });

interface Isolated {
  readonly kind: string;
  readonly peers: number;
  readonly funded: boolean;
  readonly since: string | null;
  readonly actor: { readonly id: string };
  readonly thread: {
    readonly initiative: { readonly id: string } | null;
    readonly network: { readonly id: string } | null;
    readonly partner: { readonly id: string } | null;
    readonly endsOn: string | null;
  } | null;
}

async function isolated(args = ''): Promise<{ totalCount: number; undocumentedCount: number; nodes: Isolated[] }> {
  const { isolatedActors } =
    await ask(`{ isolatedActors(first: 200, repeats: true, asOf: "2026-01-01" ${args}) { totalCount undocumentedCount
    nodes { kind peers funded since actor { id } thread { initiative { id } network { id } partner { id } endsOn } } } }`);
  expect(isolatedActors.totalCount).toBe(isolatedActors.nodes.length);
  return isolatedActors;
}

const kinds = (nodes: readonly Isolated[]) => nodes.map(({ actor, kind }) => `${actor.id} ${kind}`);
const here: ActorOf = { themes: ['demarches'], actsIn: ['E1'] };
const together = (...actors: string[]) =>
  Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER']));

describe('S6 a council where everybody sits', () => {
  const seated: ActorOf = { ...here, memberOf: ['CDN'] };
  const council = {
    actors: {
      A: seated,
      B: seated,
      C: seated,
      D: seated,
      E: seated,
      F: here,
      G: here,
      CDN: { kind: 'BODY', themes: ['demarches'], actsIn: ['E1'] },
    },
    initiatives: { i1: { actors: together('A', 'B') }, i2: { actors: together('E') } },
    funding: [
      { beneficiary: 'C', amount: 1_000_000 },
      { beneficiary: 'G', amount: 500_000 },
    ],
  };

  it('does not count a seat or a grant as cooperation', async () => {
    await given(database, council);
    const { nodes, totalCount } = await isolated();
    expect(totalCount).toBe(7);
    expect(kinds(nodes)).toEqual([
      'F NO_TIES',
      'G FUNDING_ONLY',
      'C SEAT_ONLY',
      'D SEAT_ONLY',
      'E SEAT_ONLY',
      'A SINGLE_THREAD',
      'B SINGLE_THREAD',
    ]);
    expect(nodes.map(({ peers }) => peers)).toEqual(Array(7).fill(6));
    expect(nodes.map(({ funded }) => funded)).toEqual([false, true, true, false, false, false, false]);
    expect(nodes[5]?.thread).toEqual({ initiative: { id: 'i1' }, network: null, partner: null, endsOn: '2026-12-31' });
  });

  it('is right where the relation filter of the loader library is wrong', async () => {
    await given(database, council);
    // "Nobody takes part" and "not: somebody takes part": the generated filters return every actor.
    const { records } = await database.driver.executeQuery(
      'MATCH (a:Actor) WHERE NOT EXISTS { (a)-[:PARTICIPATES_IN]->() } RETURN count(a) AS alone',
    );
    expect(records[0]?.get('alone')).toBe(5);
    const { Neo4jGraphQL } = await import('@neo4j/graphql');
    const { graphql } = await import('graphql');
    const schema = await new Neo4jGraphQL({
      typeDefs: `type Actor @node { id: ID! initiatives: [Initiative!]! @relationship(type: "PARTICIPATES_IN", direction: OUT) }
        type Initiative @node { id: ID! }`,
      driver: database.driver,
    }).getSchema();
    const generated = await graphql({
      schema,
      source: '{ actors(where: { initiatives: { none: {} } }) { id } }',
      contextValue: {},
    });
    expect(generated.errors).toBeUndefined();
    expect(generated.data?.actors).toHaveLength(8);
    expect((await isolated()).nodes.filter(({ kind }) => kind !== 'SINGLE_THREAD')).toHaveLength(5);
  });

  it('has a sentence, with a first introduction', async () => {
    await given(database, council);
    const { isolatedActors } = await ask(
      '{ isolatedActors(asOf: "2026-01-01", kind: [FUNDING_ONLY, SEAT_ONLY], first: 2) { nodes { sentence en: sentence(language: EN) } } }',
    );
    expect(isolatedActors.nodes).toEqual([
      {
        sentence:
          'G\u00a0: aucun projet en cours avec un autre acteur, à notre connaissance\u00a0; subventions reçues\u00a0: 5\u202f000\u00a0€. Mises en relation proposées\u00a0: A (demarches) et B (demarches). À écarter si un projet commun nous échappe. D’après les données connues au 1er\u00a0janvier\u00a02026.',
        en: 'G: no current project with another actor, to our knowledge; subsidies received: €5,000. Introductions proposed: A (demarches) and B (demarches). To dismiss if a shared project is unknown to us. From data known on 1 January 2026.',
      },
      {
        sentence:
          'C est membre de\u00a0: CDN, et n’a aucun projet commun en cours avec un autre membre. Mises en relation proposées\u00a0: A (demarches) et B (demarches). À écarter si un projet commun nous échappe. D’après les données connues au 1er\u00a0janvier\u00a02026.',
        en: 'C sits on CDN and shares no current project with another member. Introductions proposed: A (demarches) and B (demarches). To dismiss if a shared project is unknown to us. From data known on 1 January 2026.',
      },
    ]);
  });
});

describe('an actor that pays for initiatives of others, and shares no project', () => {
  it('has a sentence with what it pays for today, by a role or a grant', async () => {
    await given(database, {
      actors: { P: { kind: 'STATE', themes: ['demarches'], memberOf: ['CDN'] }, A: {}, B: {}, CDN: { kind: 'BODY' } },
      initiatives: {
        bouclier: { themes: ['outils'], covers: ['E1'], actors: { A: 'LEAD' } },
        atelier: { themes: ['outils'], covers: ['E1'], actors: { B: 'LEAD', P: 'FUNDER' } },
        fini: { themes: ['outils'], covers: ['E1'], end: '2025-12-31', actors: { P: 'FUNDER' } },
      },
      funding: [{ funder: 'P', beneficiary: 'A', initiative: 'bouclier', amount: 100 }],
    });
    const { isolatedActors } = await ask(
      '{ isolatedActors(actor: "P", asOf: "2026-01-01") { nodes { kind facts: said(language: FR) { facts } en: said(language: EN) { facts } } } }',
    );
    expect(isolatedActors.nodes).toEqual([
      {
        kind: 'SEAT_ONLY',
        facts: {
          facts: [
            'P est membre de\u00a0: CDN. Finance «\u202fatelier\u202f» et «\u202fbouclier\u202f»\u00a0; ne mène pas de projet avec un autre membre.',
          ],
        },
        en: {
          facts: ['P sits on CDN. It pays for “atelier” and “bouclier”; it runs no project with another member.'],
        },
      },
    ]);
  });
});

describe('S7 only a file of subsidies', () => {
  it('does not flood the answer with clubs known only by a grant', async () => {
    await given(database, {
      actors: { Region: { kind: 'REGION' }, K1: {}, K2: {}, K3: {}, M: { themes: ['outils'], seat: 'c1' } },
      funding: ['K1', 'K2', 'K3', 'M'].map((beneficiary) => ({ funder: 'Region', beneficiary, amount: 100 })),
    });
    const documented = await isolated();
    expect(kinds(documented.nodes)).toEqual(['M FUNDING_ONLY']);
    expect(documented.undocumentedCount).toBe(3);
    const all = await isolated('documentedOnly: false');
    expect(all.totalCount).toBe(4);
    expect(kinds(all.nodes)).not.toContain('Region NO_TIES');
  });

  it('never judges actors that only fund, by a role or by a grant', async () => {
    await given(database, {
      actors: { Funder: {}, Bank: {}, B: { themes: ['outils'] } },
      initiatives: { x: { actors: { A: 'LEAD', B: 'PARTNER', Funder: 'FUNDER' } } },
      funding: [{ funder: 'Bank', beneficiary: 'A' }],
    });
    expect(kinds((await isolated('documentedOnly: false')).nodes)).toEqual(['A SINGLE_THREAD', 'B SINGLE_THREAD']);
  });

  it('does not count own funds as a grant received', async () => {
    await given(database, {
      actors: { A: { themes: ['outils'] } },
      funding: [{ beneficiary: 'A', nature: 'OWN_FUNDS', amount: 1 }],
    });
    expect(kinds((await isolated()).nodes)).toEqual(['A NO_TIES']);
  });

  it('adds up subsidies alone, and names who granted these', async () => {
    await given(database, {
      actors: { A: { themes: ['outils'] }, B: { themes: ['outils'] }, Region: {}, Dep: {}, Bank: {}, Fund: {} },
      funding: [
        { funder: 'Region', beneficiary: 'A', amount: 1_000_000 },
        { funder: 'Dep', beneficiary: 'A', nature: null, amount: 200_000 },
        { funder: 'Bank', beneficiary: 'A', nature: 'LOAN', amount: 40_000_000 },
        { funder: 'Fund', beneficiary: 'A', amount: 7_000_000, passThrough: true },
        { funder: 'Bank', beneficiary: 'B', nature: 'LOAN', amount: 5_000_000 },
      ],
    });
    const { isolatedActors } = await ask(
      '{ isolatedActors(asOf: "2026-01-01") { nodes { kind funded sentence(language: EN) evidence { grantsReceived amountReceived funders { id } } } } }',
    );
    const [a, b] = isolatedActors.nodes;
    expect(a).toMatchObject({ kind: 'FUNDING_ONLY', funded: true });
    expect(a.evidence).toEqual({
      grantsReceived: 4,
      amountReceived: '12000.00',
      funders: [{ id: 'Bank' }, { id: 'Dep' }, { id: 'Fund' }, { id: 'Region' }],
    });
    expect(a.sentence).toContain('; subsidies received: €12,000 (Dep and Region).');
    expect(b.evidence).toEqual({ grantsReceived: 1, amountReceived: null, funders: [{ id: 'Bank' }] });
    expect(b.sentence).not.toContain('received');
  });
});

describe('S8 a single thread', () => {
  const world = {
    initiatives: {
      k: { actors: together('X', 'p1', 'p2', 'p3', 'p4', 'p5') },
      y1: { actors: together('Y', 'p1') },
      y2: { actors: together('Y', 'p2') },
      z: { actors: together('Z', 'p1'), start: '2023-01-01', end: '2024-06-30' },
    },
  };

  it('is distinguished from a lapsed tie', async () => {
    await given(database, world);
    const { nodes } = await isolated();
    expect(kinds(nodes)).toEqual([
      'Z LAPSED',
      'X SINGLE_THREAD',
      'p3 SINGLE_THREAD',
      'p4 SINGLE_THREAD',
      'p5 SINGLE_THREAD',
    ]);
    expect(nodes[0]?.since).toBe('2024-06-30');
    for (const { thread } of nodes.slice(1)) expect(thread?.initiative).toEqual({ id: 'k' });
  });

  it('is judged by what had begun on the day asked', async () => {
    await given(database, world);
    const row = 'nodes { kind startsOn actor { id } thread { initiative { id } } next { initiative { id } } }';
    const { isolatedActors, planned } = await ask(
      `{ isolatedActors(first: 200, repeats: true, asOf: "2024-01-01") { ${row} } planned: isolatedActors(first: 200, asOf: "2024-01-01", kind: [PLANNED]) { ${row} } }`,
    );
    expect(kinds(isolatedActors.nodes)).toEqual(['Z SINGLE_THREAD', 'p1 SINGLE_THREAD']);
    expect(isolatedActors.nodes[0].thread).toEqual({ initiative: { id: 'z' } });
    expect(kinds(planned.nodes)).toEqual(['X', 'Y', 'p2', 'p3', 'p4', 'p5'].map((id) => `${id} PLANNED`));
    // p2 has two that begin on the day, k and y2.
    expect(planned.nodes[2]).toMatchObject({ startsOn: '2026-01-01', next: { initiative: { id: 'k' } } });
  });
});

describe('the ties that count', () => {
  it('exclude an abandoned initiative; a completed one without an end is past, on an unknown day', async () => {
    await given(database, {
      initiatives: {
        x: { actors: together('A', 'B'), status: 'ABANDONED' },
        y: { actors: together('C', 'D'), status: 'COMPLETED', end: null },
      },
    });
    const { nodes } = await isolated();
    expect(kinds(nodes)).toEqual(['A NO_TIES', 'B NO_TIES', 'C LAPSED', 'D LAPSED']);
    expect(nodes[2]?.since).toBeNull();
  });

  it('exclude funders, beneficiaries and observers', async () => {
    await given(database, { initiatives: { x: { actors: { A: 'LEAD', B: 'BENEFICIARY', C: 'OBSERVER' } } } });
    expect(kinds((await isolated()).nodes)).toEqual(['A NO_TIES', 'B NO_TIES', 'C NO_TIES']);
  });

  it('of a network are with the network only, which is not its own thread', async () => {
    const member = { themes: ['outils'], memberOf: ['N'] };
    await given(database, { actors: { N: { kind: 'NETWORK', themes: ['outils'] }, A: member, B: member } });
    const { nodes } = await isolated('endingWithin: null');
    expect(kinds(nodes)).toEqual(['A SINGLE_THREAD', 'B SINGLE_THREAD']);
    expect(nodes[0]?.thread).toMatchObject({ network: { id: 'N' }, initiative: null, partner: null });
  });

  it('include a delegation and a convention, not a unit; a partner met twice is one thread', async () => {
    await given(database, {
      actors: Object.fromEntries(['U', 'T', 'W', 'V', 'P', 'Q'].map((id) => [id, { themes: ['outils'] }])),
      initiatives: { x: { actors: together('P', 'Q') }, y: { actors: together('P', 'Q'), end: '2027-06-30' } },
      links: [
        ['U', 'DELEGATE_OF', 'T'],
        ['W', 'UNIT_OF', 'V'],
      ],
    });
    const { nodes } = await isolated('endingWithin: null');
    expect(kinds(nodes)).toEqual([
      'V NO_TIES',
      'W NO_TIES',
      'P SINGLE_THREAD',
      'Q SINGLE_THREAD',
      'T SINGLE_THREAD',
      'U SINGLE_THREAD',
    ]);
    expect(nodes[2]?.thread).toMatchObject({ partner: { id: 'Q' }, endsOn: '2027-06-30' });
    expect(nodes[4]?.thread).toMatchObject({ partner: { id: 'U' }, endsOn: null });
  });

  it('leave a small group apart only when most actors are together', async () => {
    const big = {
      i1: { actors: together('A', 'B', 'C') },
      i2: { actors: together('A', 'B', 'C') },
      i3: { actors: together('A', 'C', 'D') },
      i4: { actors: together('B', 'D') },
    };
    await given(database, { initiatives: { ...big, s: { actors: together('X', 'Y') } } });
    expect(kinds((await isolated()).nodes)).toEqual(['X SMALL_COMPONENT', 'Y SMALL_COMPONENT']);
    await given(database, { initiatives: { r: { actors: together('A', 'B') }, s: { actors: together('X', 'Y') } } });
    expect(new Set((await isolated()).nodes.map(({ kind }) => kind))).toEqual(new Set(['SINGLE_THREAD']));
  });

  it('exclude a role that has ended', async () => {
    await given(database, { initiatives: { x: { actors: together('A', 'B'), start: '2020-01-01' } } });
    await database.driver.executeQuery(
      "MATCH (:Actor {id: 'B'})-[role:PARTICIPATES_IN]->() SET role.to = date('2024-12-31')",
    );
    const { nodes } = await isolated();
    expect(kinds(nodes)).toEqual(['A LAPSED', 'B LAPSED']);
    expect(nodes[0]?.since).toBe('2024-12-31');
  });
});

describe('the peers of an actor', () => {
  it('are in the same EPCI or a neighbouring one; an actor without a place has none', async () => {
    await given(database, {
      actors: {
        A: { themes: ['outils'], actsIn: ['E1'] },
        B: { themes: ['outils'], seat: 'c4' },
        C: { themes: ['outils'], actsIn: ['E3'] },
        D: { themes: ['outils'] },
        E: { themes: ['materiel'], actsIn: ['E1'] },
      },
    });
    const { nodes } = await isolated();
    expect(nodes.map(({ actor, peers }) => `${actor.id} ${peers}`)).toEqual(['B 2', 'A 1', 'C 1', 'D 0', 'E 0']);
    const { isolatedActors } = await ask(
      '{ isolatedActors(actor: "B", asOf: "2026-01-01") { nodes { introductions { actor { id } sameEpci sharedThemes { id } } evidence { reach { id } } } } }',
    );
    expect(isolatedActors.nodes[0]).toEqual({
      introductions: [
        { actor: { id: 'A' }, sameEpci: false, sharedThemes: [{ id: 'outils' }] },
        { actor: { id: 'C' }, sameEpci: false, sharedThemes: [{ id: 'outils' }] },
      ],
      evidence: { reach: [{ id: 'E2' }, { id: 'E1' }, { id: 'E3' }] },
    });
  });
});

describe('the introductions of an actor', () => {
  it('leave out actors that it works with, today or later, and those of its own house, although these are peers', async () => {
    const themes = ['outils'];
    const place = { themes, actsIn: ['E1'] };
    await given(database, {
      actors: { A: { ...place, memberOf: ['D'] }, B: place, C: place, D: { ...place, kind: 'EPCI' }, E: place },
      initiatives: {
        now: { actors: { A: 'LEAD', B: 'PARTNER' }, end: '2026-06-30' },
        next: { actors: { A: 'LEAD', C: 'PARTNER' }, start: '2026-09-01' },
      },
    });
    const { isolatedActors } = await ask(
      '{ isolatedActors(actor: "A", asOf: "2026-01-01") { nodes { kind peers introductions { actor { id } } } } }',
    );
    expect(isolatedActors.nodes).toEqual([
      { kind: 'SINGLE_THREAD', peers: 4, introductions: [{ actor: { id: 'E' } }] },
    ]);
  });

  it('leave out a company and a public actor that could only buy from it, whichever of the two is to be connected', async () => {
    const place = { themes: ['outils'], actsIn: ['E1'] };
    await given(database, {
      actors: {
        A: { ...place, kind: 'COMPANY', offers: [['SKILLS', 'outils']] },
        B: { ...place, kind: 'EPCI' },
        C: { ...place, kind: 'COMMUNE', needs: [['SKILLS', 'outils']] },
        D: { ...place, kind: 'ASSOCIATION' },
      },
    });
    const page = '{ nodes { introductions { actor { id } } } }';
    const { a, b, c } = await ask(`{
      a: isolatedActors(actor: "A", asOf: "2026-01-01") ${page}
      b: isolatedActors(actor: "B", asOf: "2026-01-01") ${page}
      c: isolatedActors(actor: "C", asOf: "2026-01-01") ${page}
    }`);
    const introduced = ({ nodes }: typeof a) =>
      nodes[0].introductions.map((each: { actor: { id: string } }) => each.actor.id);
    expect([a, b, c].map(introduced)).toEqual([
      ['C', 'D'],
      ['C', 'D'],
      ['A', 'B', 'D'],
    ]);
  });
});

describe('an invented fact about a real actor', () => {
  const sentence = async () =>
    (await ask('{ isolatedActors(actor: "A", asOf: "2026-01-01") { nodes { said { isExample sentence } } } }'))
      .isolatedActors.nodes[0].said;
  const write = (statement: string) => database.driver.executeQuery(statement);
  const world = () =>
    given(database, {
      actors: { A: { memberOf: ['K'] }, B: { memberOf: ['K'] }, K: { kind: 'BODY', name: 'Conseil' } },
    });

  it('is marked as an example: a seat', async () => {
    await world();
    expect(await sentence()).toMatchObject({ isExample: false, sentence: expect.stringContaining('D’après') });
    await write(
      "CREATE (s:Source {id: 'inv', illustrative: true}) WITH s MATCH ()-[m:MEMBER_OF]->() SET m.source = s.id",
    );
    expect(await sentence()).toMatchObject({ isExample: true, sentence: expect.stringMatching(/exemple\.$/) });
  });

  it('is marked as an example: the themes and needs stated for it', async () => {
    await world();
    await write("MATCH (a:Actor {id: 'A'}) SET a.tags = ['profil-illustratif']");
    expect(await sentence()).toMatchObject({ isExample: true });
  });
});

describe('the answer', () => {
  it('is empty for an empty graph', async () => {
    await given(database, {});
    expect(await isolated()).toEqual({ totalCount: 0, undocumentedCount: 0, nodes: [] });
  });

  it('filters by theme, territory, kind and actor', async () => {
    await given(database, {
      actors: { A: { themes: ['outils'], actsIn: ['c1'] }, B: { themes: ['fibre'], seat: 'c4' } },
      funding: [{ beneficiary: 'B', amount: 1 }],
    });
    expect(kinds((await isolated('theme: "med"')).nodes)).toEqual(['A NO_TIES']);
    expect(kinds((await isolated('territory: "E2"')).nodes)).toEqual(['B FUNDING_ONLY']);
    expect(kinds((await isolated('territory: "E3"')).nodes)).toEqual([]);
    expect(kinds((await isolated('territory: "E3", around: true')).nodes)).toEqual(['B FUNDING_ONLY']);
    expect(kinds((await isolated('territory: "DEP"')).nodes)).toEqual(['A NO_TIES', 'B FUNDING_ONLY']);
    expect(kinds((await isolated('kind: FUNDING_ONLY')).nodes)).toEqual(['B FUNDING_ONLY']);
    expect(kinds((await isolated('actor: "A"')).nodes)).toEqual(['A NO_TIES']);
  });

  it('is the same below an actor as at the root', async () => {
    await given(database, {
      actors: { A: { themes: ['outils'] } },
      initiatives: {
        x: { actors: together('B', 'C') },
        y: { actors: together('B', 'D') },
        z: { actors: together('C', 'D') },
      },
    });
    const { actors } = await ask('{ actors { nodes { id isolation(asOf: "2026-01-01") { kind } } } }');
    expect(actors.nodes).toEqual([
      { id: 'A', isolation: { kind: 'NO_TIES' } },
      { id: 'B', isolation: null },
      { id: 'C', isolation: null },
      { id: 'D', isolation: null },
    ]);
  });

  it('leaves out archived entities, as actors and as partners', async () => {
    await given(database, { initiatives: { x: { actors: together('A', 'B') } } });
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'B'}) SET a.archivedOn = datetime(), a:ArchivedActor REMOVE a:Actor",
    );
    expect(kinds((await isolated()).nodes)).toEqual(['A NO_TIES']);
  });

  it.each([
    ['isolatedActors(first: 1000000)', 'is not a page size; write 1 to 200'],
    ['isolatedActors(actor: "nobody")', 'there is no Actor "nobody"'],
  ])('refuses %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('an actor whose tie has not begun (S15)', () => {
  const rows = `nodes { kind startsOn actor { id } next { startsOn initiative { id } network { id } } thread { endsOn } sentence en: sentence(language: EN) }`;
  const both = { actors: { A: here, B: here } };

  it('is PLANNED, in no default list, and no sentence denies that it shares a project', async () => {
    await given(database, { ...both, initiatives: { i: { actors: together('A', 'B'), start: '2026-06-01' } } });
    expect((await isolated()).nodes).toEqual([]);
    const { isolatedActors, actors } = await ask(
      `{ isolatedActors(asOf: "2026-01-01", kind: PLANNED) { ${rows} } actors { nodes { id isolation(asOf: "2026-01-01") { kind } } } }`,
    );
    expect(kinds(isolatedActors.nodes)).toEqual(['A PLANNED', 'B PLANNED']);
    expect(isolatedActors.nodes[0]).toMatchObject({
      startsOn: '2026-06-01',
      next: { startsOn: '2026-06-01', initiative: { id: 'i' }, network: null },
      sentence:
        'A\u00a0: un projet commun, «\u202fi\u202f», commence le 1er\u00a0juin\u00a02026. D’après les données connues au 1er\u00a0janvier\u00a02026.',
      en: 'A: a shared project, “i”, begins on 1 June 2026. From data known on 1 January 2026.',
    });
    expect(actors.nodes).toEqual([
      { id: 'A', isolation: { kind: 'PLANNED' } },
      { id: 'B', isolation: { kind: 'PLANNED' } },
    ]);
    // Once it has begun, it is a tie.
    await given(database, { ...both, initiatives: { i: { actors: together('A', 'B') } } });
    expect(kinds((await isolated()).nodes)).toEqual(['A SINGLE_THREAD', 'B SINGLE_THREAD']);
  });

  it('is PLANNED instead of LAPSED, SEAT_ONLY and FUNDING_ONLY, by a role, a network or a convention alike', async () => {
    await given(database, {
      actors: {
        A: { ...here, memberOf: ['CDN'] },
        N: { kind: 'NETWORK' },
        D: {},
        M: { ...here, memberOf: [['N', '2026-03-01', null]] },
        CDN: { kind: 'BODY' },
      },
      initiatives: {
        old: { actors: together('A', 'B'), start: '2024-01-01', end: '2024-12-31' },
        late: { actors: { A: 'LEAD' }, roles: [['C', 'PARTNER', '2026-05-01', null]] },
        done: { actors: together('E', 'F'), start: '2027-01-01', end: null, status: 'COMPLETED' },
        gone: { actors: together('E', 'F'), start: '2027-01-01', status: 'ABANDONED' },
      },
      links: [['D', 'CONVENTION_WITH', 'C', '2026-02-01', null]],
      funding: [{ beneficiary: 'C', amount: 1 }],
    });
    const { isolatedActors } = await ask(
      `{ isolatedActors(asOf: "2026-01-01", kind: PLANNED, documentedOnly: false) { ${rows} } }`,
    );
    expect(
      isolatedActors.nodes.map(
        ({ actor, startsOn }: { actor: { id: string }; startsOn: string }) => `${actor.id} ${startsOn}`,
      ),
    ).toEqual(['A 2026-05-01', 'M 2026-03-01', 'C 2026-02-01', 'D 2026-02-01', 'N 2026-03-01']);
    expect(isolatedActors.nodes[1]).toMatchObject({
      next: { network: { id: 'N' } },
      sentence: expect.stringContaining('M\u00a0: un lien, «\u202fN\u202f», commence le 1er\u00a0mars\u00a02026.'),
    });
    expect(kinds((await isolated('documentedOnly: false')).nodes)).toEqual(['E NO_TIES', 'F NO_TIES', 'B LAPSED']);
  });

  it('is mentioned when the other actor has a single tie by then', async () => {
    await given(database, {
      initiatives: { i: { actors: together('A', 'B') }, j: { actors: together('A', 'C'), start: '2026-04-01' } },
    });
    const { isolatedActors } = await ask(`{ isolatedActors(asOf: "2026-01-01", actor: "A") { ${rows} } }`);
    expect(isolatedActors.nodes[0]).toMatchObject({
      kind: 'SINGLE_THREAD',
      startsOn: '2026-04-01',
      sentence: expect.stringContaining(
        'A\u00a0: un seul projet commun en cours, à notre connaissance, «\u202fi\u202f», avec B, jusqu’au 31\u00a0décembre\u00a02026\u00a0; un autre commence le 1er\u00a0avril\u00a02026.',
      ),
      en: expect.stringContaining(
        'A: one common project today, to our knowledge, “i”, with B, until 31 December 2026; another begins on 1 April 2026.',
      ),
    });
  });

  it('ends with the role, not with the project, and the sentence says so', async () => {
    await given(database, {
      initiatives: { j: { actors: { C: 'LEAD' }, roles: [['E', 'PARTNER', null, '2026-03-31']] } },
    });
    const { isolatedActors } = await ask(`{ isolatedActors(asOf: "2026-02-01", actor: "C") { ${rows} } }`);
    expect(isolatedActors.nodes[0]).toMatchObject({ kind: 'SINGLE_THREAD', thread: { endsOn: '2026-03-31' } });
    expect(isolatedActors.nodes[0].sentence).toContain('jusqu’au 31\u00a0mars\u00a02026');
    expect(isolatedActors.nodes[0].sentence).not.toContain('achève');
  });
});

describe('a single thread', () => {
  it('is listed when its last tie ends within twelve months, the last day included, and never for a company', async () => {
    const ends = { soon: '2027-01-01', late: '2027-01-02', open: null };
    await given(database, {
      actors: { firm: { kind: 'COMPANY' } },
      initiatives: {
        ...Object.fromEntries(
          Object.entries(ends).map(([id, end]) => [id, { actors: together(`A-${id}`, `B-${id}`), end }]),
        ),
        short: { actors: together('firm', 'client') },
      },
    });
    const told = async (args = '') => kinds((await isolated(args)).nodes).map((row) => row.split(' ')[0]);
    expect(await told()).toEqual(['A-soon', 'B-soon', 'client']);
    expect(await told('endingWithin: 13')).toEqual(['A-late', 'A-soon', 'B-late', 'B-soon', 'client']);
    expect(await told('endingWithin: 0')).toEqual([]);
    expect(await told('endingWithin: null')).toEqual([
      'A-late',
      'A-open',
      'A-soon',
      'B-late',
      'B-open',
      'B-soon',
      'client',
    ]);
    const row =
      'isolation(asOf: "2026-01-01") { kind } any: isolation(asOf: "2026-01-01", endingWithin: null) { kind }';
    const below = await ask(`{ open: actor(id: "A-open") { ${row} } firm: actor(id: "firm") { ${row} } }`);
    expect(below).toEqual({
      open: { isolation: null, any: { kind: 'SINGLE_THREAD' } },
      firm: { isolation: null, any: null },
    });
    // Every id that an answer gave is found, whatever the arguments.
    const { suggestion } = await ask('{ suggestion(id: "isolation-A-open") { id } }');
    expect(suggestion).toEqual({ id: 'isolation-A-open' });
  });

  it('refuses an invalid number of months with a message', async () => {
    await given(database, {});
    const { errors } = await answer('{ isolatedActors(endingWithin: -1) { totalCount } }');
    expect(errors?.[0]?.message).toContain(
      '-1 is not a possible number of months to look ahead; write 0 to 120, or null for any end',
    );
  });
});

describe('a joint body', () => {
  it('ties its members only to itself, as a network does', async () => {
    const member = { themes: ['outils'], memberOf: ['S'] };
    await given(database, { actors: { S: { kind: 'JOINT_BODY', themes: ['outils'] }, A: member, B: member } });
    expect((await isolated()).nodes).toEqual([]);
    const { nodes } = await isolated('endingWithin: null');
    expect(kinds(nodes)).toEqual(['A SINGLE_THREAD', 'B SINGLE_THREAD']);
    expect(nodes[0]?.thread).toMatchObject({ network: { id: 'S' }, initiative: null, partner: null });
  });

  it('is not an EPCI: membership of an EPCI is not a tie', async () => {
    await given(database, {
      actors: { E: { kind: 'EPCI', themes: ['outils'] }, A: { themes: ['outils'], memberOf: ['E'] } },
    });
    expect(kinds((await isolated()).nodes)).toEqual(['A NO_TIES', 'E NO_TIES']);
  });
});

describe('an actor that only funds', () => {
  it('is not judged, also with a unit or own funds; any other link is enough', async () => {
    await given(database, {
      actors: { Region: { kind: 'REGION' }, Dep: { kind: 'DEPARTMENT' }, Bank: {}, Club: {}, Agency: {}, Depot: {} },
      funding: [
        ...['Region', 'Dep', 'Bank', 'Agency'].map((funder) => ({ funder, beneficiary: 'Club', amount: 1 })),
        { funder: 'Bank', beneficiary: 'Bank', nature: 'OWN_FUNDS', amount: 1 },
      ],
      links: [
        ['Depot', 'UNIT_OF', 'Dep'],
        ['Region', 'UNIT_OF', 'Agency'],
        ['Agency', 'DELEGATE_OF', 'Club', '2020-01-01', '2020-12-31'],
      ],
    });
    const judged = (await isolated('documentedOnly: false')).nodes.map(({ actor }) => actor.id);
    expect(judged.sort()).toEqual(['Agency', 'Club', 'Depot']);
  });
});

describe('an actor without peers nearby', () => {
  it('has a sentence that names the subject and the places, and leaves this out where one is unknown', async () => {
    await given(database, {
      actors: {
        A: { themes: ['outils'], actsIn: ['E4'] },
        B: { themes: ['fibre'] },
        C: { actsIn: ['E1'], themes: ['med'] },
      },
    });
    const { isolatedActors } = await ask(
      '{ isolatedActors(asOf: "2026-01-01", repeats: true) { nodes { sentence en: sentence(language: EN) } } }',
    );
    const [a, b, c] = isolatedActors.nodes;
    expect(a.sentence).toBe(
      'A\u00a0: aucun projet en cours avec un autre acteur, à notre connaissance. Nous ne connaissons personne d’autre sur outils à proximité (E4 et alentours). Demander quels projets sont en cours. À écarter si un projet commun nous échappe. D’après les données connues au 1er\u00a0janvier\u00a02026.',
    );
    expect(a.en).toContain('We know of nobody else on outils nearby (E4 and around).');
    for (const { sentence } of [b, c]) expect(sentence).not.toContain('personne d’autre');
  });
});

describe('the day since when an actor is isolated', () => {
  it('is unknown when any past tie ended on an unknown day', async () => {
    await given(database, {
      initiatives: {
        x: { actors: together('A', 'B'), start: '2020-01-01', end: '2024-12-31' },
        y: { actors: together('A', 'C'), start: null, end: null, status: 'COMPLETED' },
      },
    });
    const { nodes } = await isolated();
    expect(nodes.map(({ actor, since }) => `${actor.id} ${since}`)).toEqual(['A null', 'B 2024-12-31', 'C null']);
  });
});
