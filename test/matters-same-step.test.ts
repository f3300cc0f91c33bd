/** Matters with the same people to call for the same thing are one, and those in which nothing is to be decided are left out. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

/** By id of a matter of the default list, the ids of those that it tells. */
async function told(args = ''): Promise<Record<string, readonly string[]>> {
  const { matters } = await ask(`{ matters(first: 200 ${args}) { totalCount nodes { id repeats { id } } } }`);
  expect(matters.totalCount).toBe(matters.nodes.length);
  return Object.fromEntries(
    matters.nodes.map(({ id, repeats }: { id: string; repeats: { id: string }[] }) => [
      id,
      repeats.map((each) => each.id),
    ]),
  );
}

const decide = (suggestion: string) =>
  ask(`mutation { decide(input: {suggestion: "${suggestion}", status: RETAINED}) { userErrors { message } } }`);

const led = (lead: string, covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  ...{ themes: ['outils'], covers, actors: { [lead]: 'LEAD', [`with${lead}`]: 'PARTNER' }, ...more },
});

describe('matters with the same people to call for the same thing', () => {
  const wider: World = {
    home: 'DEP',
    initiatives: {
      x: led('X', ['E1'], { end: '2028-12-31' }),
      y: led('Y', ['c1', 'c2'], { start: '2026-02-01', end: '2028-12-31' }),
      z: led('Z', ['E2'], { end: '2028-12-31' }),
    },
  };
  const [overlap, pooling] = ['matter-OVERLAP-outils-x', 'matter-POOLING-outils'] as [string, string];

  it('a pooling of the projects of an overlap before it, with further ones, is told within that', async () => {
    await given(database, wider);
    const { [overlap]: within, ...others } = await told('kind: [OVERLAP, POOLING]');
    expect(within).toContain(pooling);
    expect(others).toEqual({});
    const { node } = await ask(`{ node(id: "${overlap}") { ... on Matter { facts } } matters { nodes { id facts } } }`);
    expect(node.facts.join()).not.toContain('« z »');
    await decide(overlap);
    expect(Object.keys(await told('kind: [OVERLAP, POOLING]')).sort()).toEqual([overlap, pooling]);
  });

  const needy = (needs: ActorOf['needs']): World => ({
    home: 'DEP',
    actors: { X: { needs, seat: 'c1' }, S: { offers: [['SKILLS', 'outils']], seat: 'c8' } },
    initiatives: { x: led('X', ['E1'], { start: '2026-02-01' }), z: led('Z', ['E2']) },
  });

  it('what the lead of a project seeks for it is told with that project, as facts and a step', async () => {
    await given(database, needy([['SKILLS', 'outils']]));
    const all = await told();
    expect(all[pooling]).toContain('matter-NEED-X-SKILLS-outils');
    const { matters } = await ask(`{ matters(kind: POOLING) { nodes { facts } } }`);
    expect(plain(matters.nodes[0].facts.join(' '))).toContain('X cherche des compétences');
    expect(Object.keys(await told('repeats: true'))).toContain('matter-NEED-X-SKILLS-outils');
  });

  it('but not what it seeks on another subject', async () => {
    await given(database, {
      ...needy([['SKILLS', 'ent']]),
      actors: { X: { needs: [['SKILLS', 'ent']], seat: 'c1' }, S: { offers: [['SKILLS', 'ent']], seat: 'c8' } },
    });
    expect(Object.keys(await told())).toContain('matter-NEED-X-SKILLS-ent');
  });

  it('who lost an experiment is told with its results', async () => {
    const tried = { kind: 'EXPERIMENT', start: '2025-01-01', end: '2025-12-31', results: ['18 % de pertes en moins'] };
    await given(database, {
      home: 'DEP',
      actors: { X: { seat: 'c1' }, withX: { seat: 'c1' } },
      initiatives: { x: led('X', ['E1'], tried), y: led('Y', ['E2'], { phase: 'STUDY' }) },
    });
    expect((await told('repeats: true'))['matter-ISOLATED-x']).toEqual([]);
    expect((await told())['matter-EXPERIMENT-x']).toContain('matter-ISOLATED-x');
  });

  it('results are told with the need of who is told to ask for them first', async () => {
    const tried = { kind: 'EXPERIMENT', start: '2025-01-01', end: '2025-12-31', results: ['18 % de pertes en moins'] };
    await given(database, {
      home: 'DEP',
      actors: {
        X: { kind: 'EPCI', seat: 'c1' },
        N: { kind: 'EPCI', needs: [['SKILLS', 'outils']], seat: 'c4', actsIn: ['E2'] },
        S: { offers: [['SKILLS', 'outils']], seat: 'c8' },
      },
      initiatives: { x: led('X', ['E1'], tried) },
    });
    expect((await told())['matter-NEED-N']).toContain('matter-EXPERIMENT-x');
    const { matters } = await ask(`{ matters(kind: NEED) { nodes { facts } } }`);
    expect(plain(matters.nodes[0].facts.join(' '))).toContain('18 % de pertes en moins');
  });
});

describe('nothing is to be decided', () => {
  const service: Partial<InitiativeOf> = { kind: 'SERVICE', start: '2020-01-01', end: null };
  const permanent = (more: Partial<InitiativeOf> = {}, funding: World['funding'] = []): World => ({
    home: 'DEP',
    actors: { T: { kind: 'BODY' }, X: { memberOf: ['T'] }, Y: { memberOf: ['T'] } },
    initiatives: { x: led('X', ['E1'], service), y: led('Y', ['E1'], { ...service, ...more }) },
    funding: funding ?? [],
  });
  const [overlap, pooling] = ['matter-OVERLAP-outils-x', 'matter-POOLING-outils'];

  it('of services without an end and money whose people meet', async () => {
    await given(database, permanent());
    expect(await told('kind: OVERLAP')).toEqual({});
    expect(await told('kind: OVERLAP, repeats: true')).toEqual({ [overlap as string]: [] });
    const { matters } = await ask('{ matters { facets { kind { value count } } } }');
    expect(matters.facets.kind.filter(({ value }: { value: string }) => value === 'OVERLAP')).toEqual([]);
    await decide(overlap as string);
    expect(await told('kind: OVERLAP')).toEqual({ [overlap as string]: [] });
  });

  it.each<[string, World]>([
    ['one ends', permanent({ end: '2030-12-31' })],
    ['one has still to begin', permanent({ start: '2026-06-01' })],
    ['one is a project', permanent({ kind: 'PROJECT' })],
    ['one is paid for', permanent({}, [{ funder: 'F', beneficiary: 'Y', initiative: 'y', amount: 1_000_000 }])],
    ['their people do not meet', { ...permanent(), actors: {} }],
  ])('but there is when %s', async (_, world) => {
    await given(database, world);
    expect(Object.keys(await told('kind: OVERLAP'))).toEqual([overlap]);
  });

  const far = (needs: ActorOf['needs'] = [], more: Partial<InitiativeOf> = {}): World => ({
    home: 'DEP',
    actors: { X: { needs: needs ?? [] } },
    initiatives: {
      x: led('X', ['E1'], { start: '2025-01-01', ...more }),
      y: led('Y', ['E4'], { start: '2025-01-01' }),
    },
  });

  it('of projects far apart whose leads seek nothing', async () => {
    for (const world of [far(), far([['SKILLS', 'ent']])]) {
      await given(database, world);
      expect(await told('kind: POOLING')).toEqual({});
    }
    expect(await told('kind: POOLING, repeats: true')).toEqual({ [pooling as string]: [] });
    for (const world of [far([['SKILLS', 'outils']]), far([], { start: '2026-06-01' }), far([], { covers: ['E3'] })]) {
      await given(database, world);
      expect(Object.keys(await told('kind: POOLING'))).toEqual([pooling]);
    }
  });

  const alone = (more: ActorOf = {}): World => ({
    home: 'DEP',
    actors: { A: { seat: 'c1', ...more } },
    initiatives: { x: { themes: ['outils'], covers: ['c1'], actors: { A: 'LEAD' } } },
  });
  const near: ActorOf = { themes: ['outils'], seat: 'c2' };
  const isolated = async (args = '') =>
    (await ask(`{ isolatedActors(first: 200 ${args}) { repeatCount nodes { id } } }`)).isolatedActors;

  it('of who runs a project alone, seeks and offers nothing, with nobody to introduce', async () => {
    await given(database, alone());
    expect(await told()).toEqual({});
    expect(await isolated()).toEqual({ repeatCount: 1, nodes: [] });
    expect(await isolated('repeats: true')).toEqual({ repeatCount: 0, nodes: [{ id: 'isolation-A' }] });
    expect(await told('repeats: true')).toEqual({ 'matter-ISOLATED-A': [] });
    await decide('isolation-A');
    expect((await isolated()).nodes).toEqual([{ id: 'isolation-A' }]);
  });

  const unknown: World = { ...alone({ themes: ['outils'] }), initiatives: {} };

  it('of whom nothing is known but a theme', async () => {
    await given(database, unknown);
    expect(await told()).toEqual({});
    expect(await isolated()).toEqual({ repeatCount: 1, nodes: [] });
    expect((await isolated('repeats: true')).nodes).toEqual([{ id: 'isolation-A' }]);
    expect(await told('repeats: true')).toEqual({ 'matter-ISOLATED-A': [] });
  });

  it.each<[string, World]>([
    ['it seeks something', alone({ needs: [['SKILLS', 'outils']] })],
    [
      'it has led a trial',
      { ...unknown, initiatives: { x: { ...led('A', ['c1'], { end: '2025-06-30' }), actors: { A: 'LEAD' } } } },
    ],
    ['it sits in a body', alone({ memberOf: ['T'] })],
    ['somebody nearby has the subject', { ...alone(), actors: { A: { ...near, seat: 'c1' }, B: near, C: near } }],
  ])('but there is when %s', async (_, world) => {
    await given(database, { ...world, actors: { T: { kind: 'BODY' }, ...world.actors } });
    expect((await isolated()).nodes.map(({ id }: { id: string }) => id)).toContain('isolation-A');
    expect(Object.keys(await told()).join(' ')).toMatch(/matter-(ISOLATED|NEED)-A/);
  });

  const framed = (frame: Partial<InitiativeOf> = {}, part: Partial<InitiativeOf> = {}, resource = 'DATA'): World => ({
    home: 'DEP',
    actors: { N: { needs: [[resource, 'outils']], seat: 'c1' }, S: { offers: [[resource, 'outils']], seat: 'c2' } },
    initiatives: {
      w: { themes: [], kind: 'ROADMAP', actors: { N: 'LEAD' }, ...frame },
      p: { themes: ['outils'], partOf: 'w', actors: { U: 'LEAD' }, ...part },
    },
  });
  const need = async (args = '') => Object.keys(await told(`kind: NEED ${args}`));

  it('of what somebody else runs on that theme within a programme of who seeks', async () => {
    await given(database, framed());
    expect(await need()).toEqual([]);
    expect(await need('repeats: true')).toHaveLength(1);
  });

  it.each<[string, World]>([
    ['the programme is of somebody else', framed({ actors: { M: 'LEAD' } })],
    ['the programme has ended', framed({ end: '2025-12-31' })],
    ['it has still to begin', framed({}, { start: '2026-06-01' })],
    ['it is no part of the programme', framed({}, { partOf: 'p0' })],
    ['it is on another theme', framed({}, { themes: ['demarches'] })],
    ['the seeker runs it itself', framed({}, { actors: { N: 'LEAD' } })],
    ['nobody is known to run it', framed({}, { actors: { U: 'PARTNER' } })],
    ['a room is sought', framed({}, {}, 'PREMISES')],
  ])('but there is when %s', async (_, { initiatives = {}, ...world }) => {
    const all = { ...initiatives, p0: { themes: ['fibre'], actors: { P: 'LEAD' } } };
    await given(database, { ...world, initiatives: all });
    expect(await need()).toHaveLength(1);
  });
});
