/** The question checkProject: the overlaps and synergies that a project would have in the graph. */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '../src/fresh/load-snapshot.js';
import { CANDIDATE, withCandidate } from '../src/model/candidate.js';
import { rankOverlaps } from '../src/questions/overlaps/rank.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
import { given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-01-01' });

const nine = Object.fromEntries(
  Array.from({ length: 9 }, (_, k): [string, InitiativeOf] => [`i${k + 1}`, { themes: ['outils'], covers: ['E2'] }]),
);
const project = 'themes: ["outils"], territories: ["c4"], start: "2026-01-01", end: "2026-12-31", asOf: "2026-01-01"';

/** Returns a function that runs the garbage collector. */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** What is stored, node by node and relation by relation. */
async function stored(): Promise<unknown> {
  const { records } = await database.driver.executeQuery(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS labels, properties(n) AS n, type(r) AS type, properties(r) AS r, m.id AS other ORDER BY n.id, type, other',
  );
  return records.map((record) => record.toObject());
}

describe('overlaps', () => {
  it('groups nine similar projects', async () => {
    await given(database, { initiatives: nine });
    const { overlaps } = await ask(
      '{ overlaps(first: 200, asOf: "2026-01-01") { totalCount nodes { group { size pairs theme { id } initiatives { id } } } } }',
    );
    expect(overlaps.totalCount).toBe(36);
    const groups = new Set(overlaps.nodes.map(({ group }: { group: unknown }) => JSON.stringify(group)));
    expect([...groups].map((group) => JSON.parse(group as string))).toEqual([
      {
        size: 9,
        pairs: 36,
        theme: { id: 'outils' },
        initiatives: Object.keys(nine).map((id) => ({ id })),
      },
    ]);
  });

  it('groups by leaf theme, without JOINT pairs, and does not depend on filters', async () => {
    await given(database, {
      initiatives: {
        a: { themes: ['demarches'], covers: ['E1'] },
        b: { themes: ['demarches', 'fibre'], covers: ['E1'] },
        c: { themes: ['fibre'], covers: ['E1'] },
        d: { themes: ['fibre'], covers: ['E1'], actors: { Lc: 'PARTNER' } },
        e: { themes: ['outils'], covers: ['E1'] },
      },
    });
    const groupsOf = async (filter: string) => {
      const { overlaps } = await ask(
        `{ overlaps(first: 200, minimumScore: 0, coordination: [JOINT, NONE], asOf: "2026-01-01" ${filter}) { nodes { id group { size theme { id } initiatives { id } } } } }`,
      );
      return Object.fromEntries(overlaps.nodes.map((node: { id: string; group: unknown }) => [node.id, node.group]));
    };
    const all = await groupsOf('');
    expect(all).toMatchObject({
      'overlap-a-b': { theme: { id: 'demarches' }, size: 2 },
      'overlap-b-c': { theme: { id: 'fibre' }, size: 3 },
      'overlap-b-d': { theme: { id: 'fibre' }, size: 3 },
      'overlap-c-d': null,
    });
    expect(await groupsOf('initiative: "c"')).toMatchObject({ 'overlap-b-c': all['overlap-b-c'], 'overlap-c-d': null });
  });
});

describe('checkProject', () => {
  it('compares a project that is not in the graph, and writes nothing', async () => {
    await given(database, { initiatives: nine });
    const before = await stored();
    const { checkProject } = await ask(
      `{ checkProject(${project}) { totalCount nodes { ground decidable coordination factors { theme territory period } initiatives { id } group { size }
         evidence { comparedCount populations commonPopulation commonTerritories { id } sharedThemes { uses } } } } }`,
    );
    expect(checkProject.totalCount).toBe(9);
    expect(checkProject.nodes.map(({ initiatives }: { initiatives: unknown }) => initiatives)).toEqual(
      Object.keys(nine).map((id) => [{ id }]),
    );
    for (const node of checkProject.nodes) {
      expect(node).toMatchObject({
        ground: 'SAME_GROUND',
        decidable: true,
        coordination: 'NONE',
        group: null,
        evidence: {
          comparedCount: 10,
          populations: [20000, 30000],
          commonPopulation: 20000,
          commonTerritories: [{ id: 'c4' }],
          sharedThemes: [{ uses: 10 }],
        },
      });
      expect(node.factors.territory).toBeCloseTo(0.816497, 6);
    }
    expect(await stored()).toEqual(before);
  });

  it('gives the answer that overlaps gives once the project is in the graph', async () => {
    const others: Record<string, InitiativeOf> = {
      a: { themes: ['demarches', 'outils'], covers: ['E1', 'E2'] },
      b: { themes: ['outils'], covers: ['DEP'] },
      c: { themes: ['fibre', 'materiel'], covers: ['c1'], end: null },
      d: { themes: ['outils', 'fibre'], covers: ['E1'], start: '2026-06-01' },
    };
    const fields = 'score containment ground factors { theme territory period } evidence { comparedCount commonDays }';
    await given(database, { initiatives: others });
    const facts = 'themes: ["outils", "fibre"], territories: ["E1", "c4"], start: "2026-01-01", end: "2026-09-30"';
    for (const ground of [
      'ground: [SAME_GROUND, PARTIAL]',
      'ground: NESTED',
      'ground: [SAME_GROUND, PARTIAL, NESTED]',
    ]) {
      await given(database, { initiatives: others });
      const { checkProject } = await ask(
        `{ checkProject(${facts}, minimumScore: 0, asOf: "2026-01-01" ${ground}) { nodes { ${fields} } } }`,
      );
      await given(database, {
        initiatives: {
          ...others,
          z: { themes: ['outils', 'fibre'], covers: ['E1', 'c4'], end: '2026-09-30', phase: 'IDEA' },
        },
      });
      const { overlaps } = await ask(
        `{ overlaps(initiative: "z", minimumScore: 0, asOf: "2026-01-01" ${ground}) { nodes { ${fields} } } }`,
      );
      expect(overlaps.nodes.length).toBeGreaterThan(0);
      expect(checkProject.nodes).toEqual(overlaps.nodes);
    }
  });

  it('lists the synergies that the project would have in the graph', async () => {
    const others: Record<string, InitiativeOf> = {
      a: { themes: ['outils'], covers: ['E1'], end: '2027-12-31' },
      b: { themes: ['demarches'], covers: ['E2'], audiences: ['SENIORS'] },
      c: { themes: ['outils', 'materiel'], covers: ['E4'], kind: 'EXPERIMENT', results: ['120 foyers'] },
      d: { themes: ['outils'], covers: ['c4'], end: '2026-06-30' },
    };
    const facts =
      'themes: ["outils"], territories: ["E2"], start: "2026-01-01", end: "2026-12-31", audiences: [SENIORS]';
    const fields = `totalCount nodes { kind alsoKinds score adjacent initiatives { id } evidence { comparedCount theme territory period nearness from { id }
      populations commonDays sharedThemes { theme { id } uses weight } } }`;
    await given(database, { initiatives: others });
    const asked = (args = '') =>
      ask(`{ checkProject(title: "Ateliers", ${facts}, asOf: "2026-01-01") { synergies${args} { ${fields} } } }`);
    const { checkProject } = await asked();
    const onlyOne = await asked('(kind: POOLING, minimumScore: 0.9)');
    const { checkProject: told } = await ask(
      `{ checkProject(title: "Ateliers", ${facts}, asOf: "2026-01-01") { synergies(first: 1) { nodes { id sentence(language: EN) decision { status } } pageInfo { hasNextPage } } } }`,
    );
    await given(database, {
      initiatives: {
        ...others,
        z: { themes: ['outils'], covers: ['E2'], actors: {}, phase: 'IDEA', audiences: ['SENIORS'] },
      },
    });
    const { synergies } = await ask(`{ synergies(initiative: "z", asOf: "2026-01-01") { ${fields} } }`);
    const withoutIt = synergies.nodes.map((node: { initiatives: { id: string }[] }) => ({
      ...node,
      initiatives: node.initiatives.filter(({ id }) => id !== 'z'),
    }));
    // The project sorts before every id and z after it, so their descriptions are in the opposite order.
    const bySide = (nodes: { initiatives: unknown; kind: string; evidence: { populations: number[] } }[]) =>
      nodes
        .map((node) => ({
          ...node,
          evidence: { ...node.evidence, populations: [...node.evidence.populations].sort() },
        }))
        .sort((x, y) => (JSON.stringify([x.kind, x.initiatives]) < JSON.stringify([y.kind, y.initiatives]) ? -1 : 1));
    expect(new Set(checkProject.synergies.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['POOLING', 'COMPLEMENTARY', 'RELAY']),
    );
    expect(bySide(checkProject.synergies.nodes)).toEqual(bySide(withoutIt));
    expect(onlyOne.checkProject.synergies.nodes).toEqual(
      checkProject.synergies.nodes.filter(
        ({ kind, score }: { kind: string; score: number }) => kind === 'POOLING' && score >= 0.9,
      ),
    );
    expect(told.synergies.nodes).toEqual([
      {
        id: expect.stringMatching(/^synergy-POOLING-project:[0-9a-f]{16}-a$/),
        sentence: expect.stringContaining('“Ateliers” (E2)'),
        decision: null,
      },
    ]);
    expect(told.synergies.pageInfo.hasNextPage).toBe(true);
  });

  it('leaves the engine as it was: the project does not count in other answers', async () => {
    await given(database, { initiatives: nine });
    const query =
      '{ overlaps(asOf: "2026-01-01") { nodes { score evidence { comparedCount sharedThemes { uses weight } } } } }';
    const before = await ask(query);
    const { checkProject, overlaps } = await ask(`{ checkProject(${project}) { totalCount } ${query.slice(1, -1)} }`);
    expect(checkProject.totalCount).toBe(9);
    expect({ overlaps }).toEqual(before);
  });

  it('shows the audiences that both name, and calls the project by its title', async () => {
    await given(database, { initiatives: { i1: { themes: ['outils'], covers: ['E2'] } } });
    await database.driver.executeQuery("MATCH (i:Initiative) SET i.audiences = ['YOUTH', 'SENIORS']");
    const { checkProject } = await ask(
      `{ checkProject(${project}, title: "Ateliers", audiences: [SENIORS, FAMILIES]) { nodes { evidence { commonAudiences } fr: sentence en: sentence(language: EN) } } }`,
    );
    expect(checkProject.nodes).toEqual([
      {
        evidence: { commonAudiences: ['SENIORS'] },
        fr: expect.stringContaining('Ateliers'),
        en: expect.stringContaining('“Ateliers” and “i1” (L1) address the same subject'),
      },
    ]);
  });

  it('pages through its answer', async () => {
    await given(database, { initiatives: nine });
    const page = (after: string) =>
      ask(`{ checkProject(${project}, first: 4 ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`);
    const ids: string[] = [];
    let after = '';
    for (let hasNext = true; hasNext; ) {
      const { checkProject } = await page(after);
      ids.push(...checkProject.nodes.map(({ id }: { id: string }) => id));
      hasNext = checkProject.pageInfo.hasNextPage;
      after = `after: "${checkProject.pageInfo.endCursor}"`;
    }
    const named = /^overlap-(project:[0-9a-f]{16})-/.exec(ids[0] ?? '')?.[1];
    expect(named).toBeDefined();
    expect(ids).toEqual(Object.keys(nine).map((id) => `overlap-${named}-${id}`));
  });

  it.each([
    ['themes: ["nowhere"], territories: ["c4"]', /^checkProject: themes\[0\]: there is no Theme "nowhere"/],
    [
      'themes: ["outils"], territories: ["c4", "nowhere"]',
      /^checkProject: territories\[1\]: there is no Territory "nowhere"/,
    ],
    ['themes: ["med"], territories: ["c4"]', /all of them are root themes/],
    [
      'themes: [], territories: ["c4"]',
      /checkProject: themes: the list is empty; leave it out, or put a value into it/,
    ],
    ['themes: ["outils"], territories: []', /checkProject: territories: the list is empty; put a value into it/],
    ['themes: ["outils"], territories: ["c4"], start: "2026-02-01", end: "2026-01-01"', /is before the start/],
    ['themes: ["outils"], territories: ["c4"], first: 0', /write 1 to 200/],
  ])('refuses %s with a message', async (bad, words) => {
    await given(database, { initiatives: nine });
    const { errors } = await answer(`{ checkProject(${bad}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(words);
  });

  it('finds an initiative that already covers it, and says so', async () => {
    await given(database, { initiatives: { s: { themes: ['demarches'], kind: 'SERVICE' } } });
    const words = 'sentence en: sentence(language: EN)';
    const { checkProject } = await ask(
      `{ checkProject(title: "Mairie", themes: ["demarches"], territories: ["c3"], ground: NESTED, asOf: "2026-01-01") { totalCount nodes { ground ${words} } } }`,
    );
    expect(checkProject).toMatchObject({ totalCount: 1, nodes: [{ ground: 'NESTED' }] });
    expect(checkProject.nodes[0].sentence).toContain(
      '«\u202fMairie\u202f»\u00a0: déjà couvert par «\u202fs\u202f», sur un territoire plus large (E1), sur le même sujet, demarches.',
    );
    expect(checkProject.nodes[0].en).toContain(
      '“Mairie”: already covered by “s”, in a larger area (E1), on the same subject, demarches.',
    );
    // The larger of the two is not covered by the smaller one.
    const { checkProject: larger } = await ask(
      `{ checkProject(title: "Tous", themes: ["demarches"], territories: ["DEP"], ground: NESTED, asOf: "2026-01-01") { nodes { ${words} } } }`,
    );
    expect(larger.nodes[0].sentence).toContain('«\u202fTous\u202f» couvre un territoire plus large\u00a0: D.');
  });
});

describe('checkProject without themes', () => {
  const named = [
    `MATCH (t:Theme) SET t.labelFr = {demarches: 'Aide aux démarches administratives', outils: 'Outils du quotidien', fibre: 'Réseaux de fibre optique (FttH)'}[t.id],
       t.labelEn = {demarches: 'Help with procedures', outils: 'Everyday tools', fibre: 'Fibre networks'}[t.id],
       t.aliases = CASE t.id WHEN 'outils' THEN ['bureautique'] END`,
    'MATCH (t:Theme) WHERE t.labelFr IS NULL SET t.labelFr = t.id, t.labelEn = t.id',
  ];
  const propose = async (title: string) => {
    const { checkProject } = await ask(
      `{ checkProject(title: ${JSON.stringify(title)}, territories: ["E1"], asOf: "2026-01-01") { totalCount proposedThemes { theme { id } words } nodes { initiatives { id } } } }`,
    );
    return checkProject;
  };
  const world = { initiatives: { a: { themes: ['demarches'] }, b: { themes: ['outils'] }, c: { themes: ['fibre'] } } };

  it('proposes themes from the title, says which words matched, and answers with them', async () => {
    await given(database, world, named);
    expect(await propose('AIDE à la demarche administrative')).toEqual({
      totalCount: 1,
      proposedThemes: [{ theme: { id: 'demarches' }, words: ['AIDE', 'demarche', 'administrative'] }],
      nodes: [{ initiatives: [{ id: 'a' }] }],
    });
    expect((await propose('Atelier de bureautique')).proposedThemes).toEqual([
      { theme: { id: 'outils' }, words: ['bureautique'] },
    ]);
    expect((await propose('FttH au village')).nodes).toEqual([{ initiatives: [{ id: 'c' }] }]);
  });

  it('proposes nothing in addition to given themes', async () => {
    await given(database, world, named);
    const { checkProject } = await ask(
      '{ checkProject(title: "Aide aux démarches", themes: ["fibre"], territories: ["E1"], asOf: "2026-01-01") { proposedThemes { words } nodes { initiatives { id } } } }',
    );
    expect(checkProject).toEqual({ proposedThemes: [], nodes: [{ initiatives: [{ id: 'c' }] }] });
  });

  it.each([
    [
      'title: "Un nouveau projet",',
      'no theme can be proposed from the title “Un nouveau projet”; choose some from themes',
    ],
    ['title: "  ",', 'it needs themes, or a title'],
    ['', 'it needs themes, or a title'],
  ])('proposes nothing when unsure: %s', async (title, words) => {
    await given(database, world, named);
    const { errors } = await answer(`{ checkProject(${title} territories: ["E1"]) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('funding for no known initiative', () => {
  const fundingOf = async (facts: string) => {
    const { checkProject } = await ask(
      `{ checkProject(${facts}, asOf: "2026-01-01") { totalCount fundingLinkCount fundingLinks { id } } }`,
    );
    const ids = checkProject.fundingLinks.map(({ id }: { id: string }) => id);
    expect(checkProject.fundingLinkCount).toBe(ids.length);
    return ids;
  };

  it('is told where it is on a theme of the project, reaches its place and is not over', async () => {
    const outils = { funder: 'F', themes: ['outils'] };
    await given(database, {
      initiatives: { i: { themes: ['fibre'], covers: ['E2'] } },
      actors: {
        F: {},
        A: { actsIn: ['E2'] },
        B: { seat: 'c5' },
        C: { seat: 'c4', actsIn: ['E1'] },
        D: { actsIn: ['DEP'] },
      },
      funding: [
        { ...outils, beneficiary: 'A', end: '2027-03-14' },
        { ...outils, beneficiary: 'B', status: 'SUBMITTED', end: '2026-06-30' },
        { ...outils, beneficiary: 'D' },
        // It acts elsewhere than it sits.
        { ...outils, beneficiary: 'C' },
        { ...outils, beneficiary: 'A', status: 'REFUSED' },
        { ...outils, beneficiary: 'A', initiative: 'i' },
        { ...outils, beneficiary: 'A', themes: ['demarches'] },
        { ...outils, beneficiary: 'A', decidedOn: '2026-01-02' },
        { ...outils, beneficiary: 'A', end: '2025-12-31' },
        { ...outils, beneficiary: 'A', start: '2027-01-01' },
      ],
    });
    const place = (id: string) => `themes: ["outils"], territories: ["${id}"], end: "2026-12-31"`;
    expect(await fundingOf(place('E2'))).toEqual(['funding-2', 'funding-1', 'funding-3']);
    // B sits in the other commune of E2.
    expect(await fundingOf(place('c4'))).toEqual(['funding-1', 'funding-3']);
    expect(await fundingOf(place('E1'))).toEqual(['funding-3', 'funding-4']);
    expect(await fundingOf('themes: ["outils"], territories: ["E2"], start: "2026-07-01"')).toEqual([
      ...['funding-1', 'funding-10', 'funding-3'],
    ]);
    expect(await fundingOf(`${place('E2')}, past: true`)).toEqual(['funding-9', 'funding-2', 'funding-1', 'funding-3']);
    // A root says nothing of the subject.
    expect(await fundingOf('themes: ["med", "fibre"], territories: ["E2"]')).toEqual([]);
  });
});

full(
  'the engine is unchanged after twenty thousand calls',
  async () => {
    await given(database, { initiatives: { ...nine, s: { themes: ['demarches'], kind: 'SERVICE' } } });
    const snapshot = await loadSnapshot(database);
    const collect = exposeCollector();
    // Buffers are freed a while after they are collected, by another thread.
    const bytes = async () => {
      const seen: number[] = [];
      for (let k = 0; k < 5; k += 1) {
        collect();
        await wait(100);
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        seen.push(heapUsed + arrayBuffers);
      }
      return Math.min(...seen);
    };
    const ask = async (k: number) => {
      const project = {
        themes: [k % 2 === 0 ? 'demarches' : 'outils', 'fibre'],
        territories: [`c${(k % 9) + 1}`],
        audiences: [],
        start: k,
        end: null,
      };
      const supposed = withCandidate(snapshot, project);
      return (await rankOverlaps(supposed, { minimumScore: 0 }, [CANDIDATE], '2026-01-01').take(200, null)).length;
    };
    const answers = async () => {
      const all = rankOverlaps(snapshot, { minimumScore: 0 }, Object.keys(nine), '2026-01-01');
      return JSON.stringify(await all.take(200, null));
    };
    const before = await answers();
    for (let k = 0; k < 2_000; k += 1) await ask(k);
    const used = await bytes();
    for (let k = 0; k < 20_000; k += 1) await ask(k);
    expect((await bytes()) - used).toBeLessThan(12_000_000);
    expect(await answers()).toBe(before);
    expect(snapshot.initiatives.table.count).toBe(10);
  },
  300_000,
);
