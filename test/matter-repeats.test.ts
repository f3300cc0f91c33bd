/** A matter that would only repeat another is told within it, as long as both wait for a decision, or as that one is dismissed. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

interface Matter {
  readonly id: string;
  readonly facts: readonly string[];
  readonly en: readonly string[];
  readonly repeats: readonly { readonly id: string }[];
}

const list = async (args: string): Promise<{ readonly totalCount: number; readonly nodes: readonly Matter[] }> =>
  (
    await ask(
      `{ matters(first: 200 ${args}) { totalCount nodes { id facts en: facts(language: EN) repeats { id } } } }`,
    )
  ).matters;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();
const shown = async (args = '') => ids((await list(args)).nodes);
const decide = async (suggestion: string, status: string) => {
  const { decide: done } = await ask(
    `mutation { decide(input: {suggestion: "${suggestion}", status: ${status}${status === 'DISMISSED' ? ', reasonKind: DIFFERENT_AUDIENCES' : ''}}) { userErrors { message } } }`,
  );
  expect(done.userErrors).toEqual([]);
};

const of = (lead: string, covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  ...{ themes: ['outils'], covers, actors: { [lead]: 'LEAD' }, end: '2028-12-31', ...more },
});

/** Two neighbours on one subject, neither of whom shares anything with anybody. */
const neighbours: World = {
  home: 'DEP',
  actors: { A: { kind: 'EPCI', seat: 'c1', needs: [['STAFF', 'outils']] }, B: { kind: 'EPCI', seat: 'c4' } },
  initiatives: { x: of('A', ['E1']), y: of('B', ['E2']) },
};
const [pooling, ofA, ofB] = ['matter-POOLING-outils', 'matter-ISOLATED-A', 'matter-ISOLATED-B'];

describe('an actor to connect whom another matter brings together with the same one', () => {
  it('is told within it, with what it seeks', async () => {
    await given(database, neighbours);
    const { totalCount, nodes } = await list('');
    expect(ids(nodes)).toEqual([pooling]);
    expect(totalCount).toBe(1);
    const [host] = nodes;
    expect(ids(host?.repeats ?? [])).toEqual([ofA, ofB]);
    const facts = host?.facts.map(plain);
    expect(facts).toContain('A et B : nous ne leur connaissons pas encore de projet commun.');
    expect(facts).toContain('A cherche du personnel (outils).');
    expect(host?.en).toContain('A is looking for staff (outils).');
    expect(await shown('repeats: true')).toEqual([ofA, ofB, pooling]);
  });

  it('stands for itself again once that one is retained, planned or done', async () => {
    for (const status of ['RETAINED', 'PLANNED', 'DONE']) {
      await given(database, neighbours);
      await decide(pooling, status);
      // The other one is told within it: they would be introduced to each other.
      expect(await shown('decided: false'), status).toEqual([ofA]);
      const [host] = (await list('decided: false')).nodes;
      expect(ids(host?.repeats ?? [])).toEqual([ofB]);
    }
  });

  it('stays within one that is dismissed, until it gathers something else or that is taken back', async () => {
    await given(database, neighbours);
    await decide(pooling, 'DISMISSED');
    expect(await shown('decided: false')).toEqual([]);
    expect((await ask('{ matters { dismissedCount facets { state { value count } } } }')).matters).toEqual({
      dismissedCount: 1,
      facets: { state: [{ value: 'OVER', count: 1 }] },
    });
    const [host] = (await list('dismissed: true')).nodes;
    expect(ids(host?.repeats ?? [])).toEqual([ofA, ofB]);
    // Found by its id, and decided on by itself, it is a matter of its own.
    await decide(ofA, 'RETAINED');
    expect(await shown()).toEqual([ofA]);
    expect(
      (
        await ask(
          'mutation { undoDecision: decide(input: {suggestion: "matter-POOLING-outils", status: RETAINED}) { userErrors { code } } }',
        )
      ).undoDecision.userErrors,
    ).toEqual([]);
    expect(await shown('decided: false')).toEqual([ofB]);
  });

  it('comes back from a dismissed one with what it gathers since', async () => {
    const overlap = 'matter-OVERLAP-outils-x';
    await given(database, {
      home: 'DEP',
      initiatives: { x: of('A', ['E1'], { start: '2026-02-01' }), y: of('B', ['E1']), z: of('C', ['E2']) },
    });
    const before = await shown('kind: [OVERLAP, POOLING], repeats: true');
    expect(before).toEqual([overlap, pooling]);
    expect(await shown('kind: [OVERLAP, POOLING]')).toEqual([overlap]);
    await decide(overlap, 'DISMISSED');
    expect(await shown('kind: [OVERLAP, POOLING], decided: false')).toEqual([]);
    await ask(
      'mutation { createInitiative(input: {title: "Encore un", kind: PROJECT, startDate: "2026-02-01", endDate: "2028-12-31", themes: ["outils"], territories: ["E3"]}) { userErrors { message } } }',
    );
    expect(await shown('kind: [OVERLAP, POOLING], decided: false')).toEqual([pooling]);
  });

  it('comes back when it is a need that nobody in the dismissed one could meet', async () => {
    const need = 'matter-NEED-A';
    for (const [provider, left] of [
      ['B', []],
      ['C', [need]],
    ] as const) {
      await given(database, {
        home: 'DEP',
        actors: {
          A: { seat: 'c1', needs: [['SKILLS', 'outils']] },
          [provider]: { seat: 'c4', offers: [['SKILLS', 'outils']] },
        },
        initiatives: { x: of('A', ['E1']), y: of('B', ['E1'], { start: '2026-02-01' }) },
      });
      const [overlap] = await shown('kind: [OVERLAP]');
      expect(await shown('kind: [OVERLAP, NEED]')).toEqual([overlap]);
      await decide(overlap ?? '', 'DISMISSED');
      expect(await shown('kind: [OVERLAP, NEED], decided: false'), provider).toEqual(left);
    }
  });

  it('is still told in the words on which people decided, in whatever way', async () => {
    await given(database, neighbours);
    const told = `{ node(id: "${pooling}") { ... on Matter { said { headline facts whyNow nextStep caveat } repeats { id } } } }`;
    const { said } = (await ask(told)).node;
    expect(said.facts.map(plain)).toContain('A cherche du personnel (outils).');
    for (const status of ['RETAINED', 'PLANNED', 'DISMISSED', 'DONE']) {
      await decide(pooling, status);
      const repeats = status === 'DISMISSED' ? [{ id: ofA }, { id: ofB }] : [];
      expect((await ask(told)).node, status).toEqual({ said, repeats });
    }
    // Also when what stands for itself again was decided in its turn, which loses nothing itself.
    const other = told.replace(pooling, ofA);
    const before = (await ask(other)).node;
    expect(before.repeats).toEqual([{ id: ofB }]);
    await decide(ofA, 'RETAINED');
    expect((await ask(other)).node).toEqual({ said: before.said, repeats: [] });
    expect((await ask(told)).node.said).toEqual(said);
  });

  it('is decided on by its id, whether it is listed or not', async () => {
    await given(database, neighbours);
    const { node } = await ask(`{ node(id: "${ofA}") { ... on Matter { id nextStep } } }`);
    expect(plain(node.nextStep)).toBe("Proposer à A d'échanger avec B sur « y ».");
    await decide(ofA, 'RETAINED');
    expect(await shown()).toEqual([ofA, pooling]);
    expect(await shown('decided: true')).toEqual([ofA]);
    await decide(ofA, 'DISMISSED');
    expect(await shown()).toEqual([pooling]);
    expect(await shown('dismissed: true')).toEqual([ofA, pooling]);
    expect((await ask('{ matters { dismissedCount } }')).matters.dismissedCount).toBe(1);
  });

  it('is told there from every place; a kind that leaves the other one out shows it', async () => {
    await given(database, {
      ...neighbours,
      actors: { A: { kind: 'EPCI', seat: 'c6' }, B: { kind: 'EPCI', seat: 'c4' } },
    });
    expect(await shown()).toEqual([pooling]);
    expect(await shown('territory: "E3"')).toEqual([pooling]);
    expect(await shown('kind: [ISOLATED]')).toEqual([]);
    expect(await shown('kind: [ISOLATED], repeats: true')).toEqual([ofA, ofB]);
  });

  it('is neither new nor gone by being told elsewhere', async () => {
    await given(database, {
      ...neighbours,
      initiatives: { x: of('A', ['E1']), y: of('B', ['E2'], { start: '2025-09-01' }) },
    });
    const since = async (day: string) =>
      (await ask(`{ matters(since: "${day}") { nodes { id } gone { matter { id } } } }`)).matters;
    const { nodes, gone } = await since('2025-12-01');
    expect(ids(nodes)).toEqual([]);
    expect(gone).toEqual([]);
  });
});

describe('what else tells an introduction', () => {
  it('is the same introduction from the other side', async () => {
    const actors = { A: { themes: ['outils'], seat: 'c1' }, B: { themes: ['outils'], seat: 'c2' } };
    await given(database, { home: 'DEP', actors });
    expect(await shown()).toEqual([ofA]);
  });

  it('is what one seeks and the other offers', async () => {
    await given(database, {
      home: 'DEP',
      actors: {
        S: { needs: [['PREMISES', 'outils']], seat: 'c1' },
        T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
      },
    });
    const { nodes } = await list('');
    expect(ids(nodes)).toEqual(['matter-NEED-S']);
    expect(ids(nodes[0]?.repeats ?? [])).toEqual(['matter-ISOLATED-T']);
    expect(nodes[0]?.facts.map(plain)).toContain('T propose un local (outils).');
  });

  it('is what was tried, for who is invited to hear of it', async () => {
    const tried = { kind: 'EXPERIMENT', start: '2025-01-01', end: '2025-12-31', results: ['18 % de pertes en moins'] };
    await given(database, {
      home: 'DEP',
      actors: { A: { seat: 'c1', themes: ['outils'] }, B: { seat: 'c4', themes: ['outils'] } },
      initiatives: { x: of('A', ['E1'], tried), y: of('B', ['E2'], { phase: 'STUDY' }) },
    });
    const { nodes } = await list('kind: [EXPERIMENT, ISOLATED]');
    expect(ids(nodes)).toEqual(['matter-EXPERIMENT-x']);
    expect(ids(nodes[0]?.repeats ?? [])).toEqual([ofA, ofB]);
    expect(nodes[0]?.facts.map(plain)).toContain('A et B : nous ne leur connaissons pas encore de projet commun.');
  });

  it('is a project far away that another matter brings together with its own', async () => {
    await given(database, {
      home: 'DEP',
      actors: { A: { seat: 'c1' }, B: { seat: 'c8' } },
      initiatives: { x: of('A', ['E1'], { phase: 'STUDY' }), y: of('B', ['E4']) },
    });
    expect(await shown()).toEqual([pooling]);
    const { node } = await ask(`{ node(id: "${ofA}") { ... on Matter { nextStep callFirst { id } } } }`);
    expect(plain(node.nextStep)).toBe("Proposer à A d'échanger avec B sur « y ».");
    expect(ids(node.callFirst)).toEqual(['A', 'B']);
  });

  it('is no crowd: of more than six projects not all are named', async () => {
    const far = ['E2', 'E3', 'E4'].flatMap((epci, k) =>
      [0, 1].map((n) => [`z${k}${n}`, of(`Z${k}${n}`, [epci])] as const),
    );
    await given(database, { ...neighbours, initiatives: { ...neighbours.initiatives, ...Object.fromEntries(far) } });
    const found = await shown();
    expect(found).toContain(pooling);
    expect(found.filter((id) => id === ofA || id === ofB)).not.toEqual([]);
  });
});

describe('funding that ends', () => {
  const world = (end: string): World => ({
    home: 'DEP',
    actors: { F: {} },
    initiatives: { a: of('La', ['E1'], { end: '2026-06-30' }), b: of('Lb', ['E1'], { end }) },
    funding: [{ funder: 'F', beneficiary: 'Lb', initiative: 'b', amount: 1_200_000, end }],
  });

  it('is told within the relay that says that the same project stops that day', async () => {
    await given(database, world('2026-08-31'));
    const [relay, ...others] = (await list('kind: [RELAY, FUNDING_END]')).nodes;
    expect(others).toEqual([]);
    expect(ids(relay?.repeats ?? [])).toContain('matter-FUNDING_END-b');
    expect(relay?.facts.map(plain)).toContain("Aucun financement n'est connu ensuite pour « b ».");
    expect(relay?.en).toContain('No funding after that is known for “b”.');
  });

  it('stands for itself where the relay counts on that project', async () => {
    await given(database, world('2026-12-31'));
    expect(await shown('kind: [RELAY, FUNDING_END]')).toEqual(['matter-FUNDING_END-b', 'matter-RELAY-a']);
  });
});
