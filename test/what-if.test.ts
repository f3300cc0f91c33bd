/** The question whatIf: its prediction equals the real change, and nothing is written. */
import { graphql } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { openFresh } from '../src/fresh/fresh.js';
import { asker } from './ask.js';
import { countStatements } from './count-statements.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const indicators =
  'overlaps nested isolatedActors synergiesBetweenInitiatives synergiesBetweenActors gaps fragmentation distanceFragmentation grants grantedAmount';
const whatIf = async (change: string) =>
  (
    await ask(
      `{ whatIf(change: {${change}}, asOf: "2026-01-01") { before { ${indicators} } after { ${indicators} } sentence } }`,
    )
  ).whatIf;

/** What is stored, node by node and relation by relation. */
async function stored(): Promise<unknown> {
  const { records } = await database.driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS labels, properties(n) AS n, type(r) AS type, properties(r) AS r, m.id AS other ORDER BY n.id, type, other, toString(r.role)',
  );
  return records.map((record) => record.toObject());
}

const town: World = {
  home: 'DEP',
  actors: {
    A: { themes: ['demarches'], actsIn: ['E1'] },
    B: { themes: ['demarches'], actsIn: ['E1'] },
    C: { themes: ['outils'], actsIn: ['E1'] },
    D: { themes: ['outils'], actsIn: ['E2'] },
    F: { kind: 'REGION' },
  },
  initiatives: {
    a: { themes: ['demarches'], covers: ['E1'], actors: { A: 'LEAD', F: 'FUNDER' } },
    b: { themes: ['demarches', 'outils'], covers: ['E1'], actors: { B: 'LEAD', F: 'FUNDER' }, end: null },
    c: { themes: ['outils'], covers: ['E1', 'E2'], actors: { C: 'LEAD', D: 'PARTNER' } },
  },
  funding: [
    { funder: 'F', beneficiary: 'A', initiative: 'a', amount: 3_000_000 },
    { funder: 'F', beneficiary: 'B', initiative: 'b', amount: 1_000_050, end: '2026-06-30' },
    { funder: 'F', beneficiary: 'C', amount: 500_000, end: '2025-06-30' },
  ],
};

/** Each hypothetical change, and the world in which the change was really made. */
const done: readonly [name: string, change: string, world: World][] = [
  [
    'two initiatives became one',
    'mergeInitiatives: ["a", "b"]',
    {
      ...town,
      initiatives: {
        a: {
          themes: ['demarches', 'outils'],
          covers: ['E1'],
          end: null,
          actors: { A: 'LEAD', B: 'LEAD', F: 'FUNDER' },
        },
        c: town.initiatives?.c ?? {},
      },
      funding: (town.funding ?? []).map((link) => (link.initiative ? { ...link, initiative: 'a' } : link)),
    },
  ],
  [
    'the funder withdrew',
    'funderWithdraws: "F"',
    {
      ...town,
      initiatives: {
        a: { themes: ['demarches'], covers: ['E1'], actors: { A: 'LEAD' } },
        b: { themes: ['demarches', 'outils'], covers: ['E1'], actors: { B: 'LEAD' }, end: null },
        c: town.initiatives?.c ?? {},
      },
      funding: (town.funding ?? []).slice(2),
    },
  ],
  [
    'an actor was not there',
    'actorLeaves: "D"',
    {
      ...town,
      actors: { ...town.actors, D: { ...town.actors?.D, archived: true } },
    },
  ],
  [
    'an initiative stopped',
    'initiativeStops: "b"',
    // What was granted for it stays granted.
    { ...town, initiatives: { ...town.initiatives, b: { ...town.initiatives?.b, archived: true } } },
  ],
  ['two actors worked together', 'newTie: ["A", "B"]', { ...town, links: [['A', 'CONVENTION_WITH', 'B']] }],
];

describe('the answer of whatIf', () => {
  it.each(done)('equals the real effect when %s', async (_, change, world) => {
    await given(database, town);
    const { before, after } = await whatIf(change);
    await given(database, world);
    const really = await whatIf('newTie: ["A", "C"]');
    expect(after).toEqual(really.before);
    expect(after).not.toEqual(before);
  });
});

describe('a graph after whatIf', () => {
  beforeEach(() => given(database, town));

  it.each(done.map(([, change]) => change))('is as before {%s}', async (change) => {
    const before = await stored();
    await whatIf(change);
    expect(await stored()).toEqual(before);
  });

  it.each(done.map(([, change]) => change))('was only read for {%s}: writers do not wait', async (change) => {
    const fresh = await openFresh(database, () => undefined);
    // Its polls of the journal are not counted.
    fresh.close();
    const opened: string[] = [];
    const open = database.driver.session.bind(database.driver);
    database.driver.session = (...options) => {
      const session = open(...options);
      const [begin, write] = [session.beginTransaction.bind(session), session.executeWrite.bind(session)];
      session.beginTransaction = (config) => {
        opened.push('beginTransaction');
        return begin(config);
      };
      session.executeWrite = (work, config) => {
        opened.push('executeWrite');
        return write(work, config);
      };
      return session;
    };
    const counted = countStatements(database);
    try {
      const source = `{ whatIf(change: {${change}}, asOf: "2026-01-01") { before { overlaps } after { overlaps } } }`;
      const contextValue = createContext(database, fresh);
      const schema = await publicSchema(database.driver);
      expect((await graphql({ schema, source, contextValue })).errors).toBeUndefined();
      expect(opened).toEqual([]);
      // Home and the dismissals are read once, and cached until the graph changes.
      expect(counted.statements).toHaveLength(2);
      await graphql({ schema, source, contextValue: createContext(database, fresh) });
      expect(counted.statements).toHaveLength(2);
    } finally {
      counted.stop();
      database.driver.session = open;
    }
  });

  it('is described in plain words', async () => {
    const { sentence } = await whatIf('funderWithdraws: "F"');
    expect(sentence).toMatch(
      /^Si le financeur «\u202fF\u202f» se retirait\u00a0: .*subventions accordées 3 → 1, montant accordé en subventions 45\u202f000,50\u00a0€ → 5\u202f000\u00a0€\. Rien n’est enregistré\. D’après les données connues au 1er\u00a0janvier\u00a02026\.$/,
    );
    const english = await ask(
      '{ whatIf(change: {newTie: ["A", "C"]}, asOf: "2026-01-01") { sentence(language: EN) } }',
    );
    expect((await whatIf('initiativeStops: "c"')).sentence).toMatch(
      /^Si l’initiative «\u202fc\u202f» s’arrêtait\u00a0: recoupements 2 → 1, /,
    );
    expect(english.whatIf.sentence).toMatch(/^If “A” and “C” worked together: actors to connect \d → \d/);
  });

  it('calls what falls no gain when something is gone, and only then', async () => {
    const noGain = 'Un nombre plus bas n’est pas un gain\u00a0: ce qui disparaît n’est plus compté.';
    const gone = await whatIf('initiativeStops: "c"');
    expect(gone.after.overlaps).toBeLessThan(gone.before.overlaps);
    expect(gone.sentence).toContain(noGain);
    const joined = await whatIf('mergeInitiatives: ["a", "b"]');
    expect(joined.after.overlaps).toBeLessThan(joined.before.overlaps);
    expect(joined.sentence).not.toContain(noGain);
  });

  it('keeps the parts of merged initiatives, and has no cycle', async () => {
    await given(database, {
      initiatives: {
        p: { themes: ['demarches'], covers: ['E1'] },
        q: { themes: ['demarches'], covers: ['E1'], partOf: 'p' },
        r: { themes: ['demarches'], covers: ['E1'], partOf: 'q' },
      },
    });
    // After the merge, r is part of the merged initiative, so the two never overlap.
    expect((await whatIf('mergeInitiatives: ["p", "q"]')).after.overlaps).toBe(0);
    expect((await whatIf('mergeInitiatives: ["q", "p"]')).after.overlaps).toBe(0);
    expect((await whatIf('mergeInitiatives: ["r", "p"]')).after.overlaps).toBe(0);
  });

  it.each([
    ['mergeInitiatives: ["a"]', /whatIf: change.mergeInitiatives: it needs two initiatives; name two different ids/],
    ['mergeInitiatives: ["a", "a"]', /whatIf: change.mergeInitiatives: it needs two initiatives/],
    ['mergeInitiatives: ["a", "x"]', /whatIf: change.mergeInitiatives\[1\]: there is no Initiative "x"/],
    ['newTie: ["A", "A"]', /whatIf: change.newTie: it needs two actors/],
    ['newTie: ["A", "a"]', /whatIf: change.newTie\[1\]: there is no Actor "a"/],
    ['funderWithdraws: "nobody"', /whatIf: change.funderWithdraws: there is no Actor "nobody"/],
    ['initiativeStops: "A"', /whatIf: change.initiativeStops: there is no Initiative "A"/],
    ['actorLeaves: "nobody"', /whatIf: change.actorLeaves: there is no Actor "nobody"/],
    ['actorLeaves: "A", funderWithdraws: "F"', /exactly one/i],
    ['', /exactly one/i],
  ])('refuses {%s} with a message', async (change, words) => {
    const { errors } = await answer(`{ whatIf(change: {${change}}) { sentence } }`);
    expect(errors?.[0]?.message).toMatch(words);
  });
});

describe('what a hypothetical change affects', () => {
  const touched = async (change: string, asOf = '2026-01-01') =>
    (
      await ask(
        `{ whatIf(change: {${change}}, asOf: "${asOf}") { touched { initiativeCount initiatives { id } territories { id } inhabitants homeInhabitants } } }`,
      )
    ).whatIf.touched;
  const told = (initiatives: string[], territories: string[], inhabitants: number | null) => ({
    initiativeCount: initiatives.length,
    initiatives: initiatives.map((id) => ({ id })),
    territories: territories.map((id) => ({ id })),
    inhabitants,
    // All of this town is home.
    homeInhabitants: inhabitants,
  });

  it('is the initiatives with their places and inhabitants, each commune once', async () => {
    await given(database, town);
    expect(await touched('mergeInitiatives: ["a", "c"]')).toEqual(told(['a', 'c'], ['E1', 'E2'], 70_000));
    expect(await touched('funderWithdraws: "F"')).toEqual(told(['a', 'b'], ['E1'], 40_000));
    expect(await touched('actorLeaves: "D"')).toEqual(told(['c'], ['E1', 'E2'], 70_000));
    expect(await touched('initiativeStops: "c"')).toEqual(told(['c'], ['E1', 'E2'], 70_000));
    expect(await touched('newTie: ["A", "D"]')).toEqual(told(['a', 'c'], ['E1', 'E2'], 70_000));
  });

  it('names who would be left to connect, and is not today', async () => {
    const { actors = {} } = town;
    const open = { themes: ['outils'], covers: ['E1'], actors: { C: 'LEAD', D: 'PARTNER' }, end: null } as const;
    await given(database, { home: 'DEP', actors: { A: actors.A ?? {}, C: {}, D: {} }, initiatives: { open } });
    const left = (
      await ask(
        '{ whatIf(change: {actorLeaves: "D"}, asOf: "2026-01-01") { newlyIsolated { id } before { isolatedActors } after { isolatedActors } } }',
      )
    ).whatIf;
    // A has no tie today either.
    expect(left).toEqual({ newlyIsolated: [{ id: 'C' }], before: { isolatedActors: 1 }, after: { isolatedActors: 2 } });
  });

  it('names whom an actor that leaves cuts off, as brokers does, and who of them is to connect already', async () => {
    const hangsUntil = (end: string | null) =>
      given(database, {
        home: 'DEP',
        actors: { A: {}, B: {}, C: {}, D: {} },
        initiatives: {
          core: { themes: ['outils'], covers: ['E1'], actors: { B: 'LEAD', C: 'PARTNER', D: 'PARTNER' }, end: null },
          side: { themes: ['outils'], covers: ['E1'], actors: { B: 'LEAD', A: 'PARTNER' }, end },
        },
      });
    const pieces = 'pieces { actorCount actors { id } }';
    const supposed = (change: string) =>
      `whatIf(change: {${change}}, asOf: "2026-01-01") { ${pieces} alreadyIsolated { id } newlyIsolated { id } }`;
    const cut = [
      { actorCount: 2, actors: [{ id: 'C' }, { id: 'D' }] },
      { actorCount: 1, actors: [{ id: 'A' }] },
    ];
    // A hangs on one thread that ends within the year: it is to connect with B and without it.
    await hangsUntil('2026-06-30');
    expect(await ask(`{ ${supposed('actorLeaves: "B"')} }`)).toEqual({
      whatIf: { pieces: cut, alreadyIsolated: [{ id: 'A' }], newlyIsolated: [] },
    });
    await hangsUntil(null);
    const found = await ask(`{
      brokers(cutting: true, asOf: "2026-01-01") { nodes { actor { id } ${pieces} } }
      ${supposed('actorLeaves: "B"')}
      c: ${supposed('actorLeaves: "C"')}
      side: ${supposed('initiativeStops: "side"')}
    }`);
    expect(found.brokers.nodes).toEqual([{ actor: { id: 'B' }, pieces: cut }]);
    expect(found.whatIf).toEqual({ pieces: cut, alreadyIsolated: [], newlyIsolated: [{ id: 'A' }] });
    // Nobody is cut off by who is on no way between others, nor by another change.
    expect([found.c.pieces, found.side.pieces, found.side.alreadyIsolated]).toEqual([[], [], []]);
  });

  it('tells how many of these people live at home', async () => {
    await given(database, { ...town, home: 'E1' });
    expect(await touched('initiativeStops: "c"')).toMatchObject({ inhabitants: 70_000, homeInhabitants: 40_000 });
  });

  it('is also the funding that has not ended, without an initiative too', async () => {
    const funding = async (change: string, asOf = '2026-01-01') => {
      const { whatIf: found } = await ask(
        `{ whatIf(change: {${change}}, asOf: "${asOf}") { touched { fundingLinkCount fundingLinks { beneficiary { id } initiative { id } } } } }`,
      );
      const { fundingLinkCount, fundingLinks } = found.touched;
      expect(fundingLinkCount).toBe(fundingLinks.length);
      const links: { beneficiary: { id: string }; initiative: { id: string } | null }[] = fundingLinks;
      return links.map(({ beneficiary, initiative }) => `${beneficiary.id} ${initiative?.id ?? '-'}`).sort();
    };
    await given(database, {
      ...town,
      funding: [
        ...(town.funding ?? []),
        { funder: 'F', beneficiary: 'D', amount: 200_000 },
        { funder: 'F', beneficiary: 'D', amount: 100_000, status: 'REFUSED' },
      ],
    });
    expect(await funding('funderWithdraws: "F"')).toEqual(['A a', 'B b', 'D -']);
    expect(await funding('actorLeaves: "F"')).toEqual(['A a', 'B b', 'D -']);
    expect(await funding('actorLeaves: "D"')).toEqual(['D -']);
    expect(await funding('initiativeStops: "b"')).toEqual(['B b']);
    expect(await funding('initiativeStops: "b"', '2026-07-01')).toEqual([]);
    expect(await funding('mergeInitiatives: ["a", "b"]')).toEqual(['A a', 'B b']);
    expect(await funding('newTie: ["A", "D"]')).toEqual([]);
  });

  it('leaves out what has ended, except for a merge', async () => {
    await given(database, town);
    expect(await touched('actorLeaves: "D"', '2027-01-01')).toEqual(told([], [], null));
    expect(await touched('initiativeStops: "c"', '2027-01-01')).toEqual(told([], [], null));
    expect(await touched('funderWithdraws: "F"', '2027-01-01')).toEqual(told(['b'], ['E1'], 40_000));
    expect(await touched('mergeInitiatives: ["a", "c"]', '2027-01-01')).toEqual(told(['a', 'c'], ['E1', 'E2'], 70_000));
  });
});
