/** Synergies and actors apart that another row tells: left out, counted, listed below that row, and free again once somebody has decided. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

interface Row {
  readonly node: { readonly id: string; readonly sentence: string };
  readonly repeats: readonly { readonly id: string }[];
  /** What it says in this list; only synergies say more there. */
  readonly sentence?: string;
}

async function rows(list: string, args = '') {
  const sentence = list === 'synergies' ? 'sentence' : '';
  const { [list]: found } = await ask(
    `{ ${list}(first: 200 ${args}) { totalCount repeatCount dismissedCount edges { ${sentence} node { id sentence } repeats { id } } } }`,
  );
  expect(found.totalCount).toBe(found.edges.length);
  return found as { readonly repeatCount: number; readonly dismissedCount: number; readonly edges: readonly Row[] };
}

/** Each row with those that it tells too. */
const told = async (list: string, args = '') =>
  Object.fromEntries(
    (await rows(list, args)).edges.map(({ node: { id }, repeats }) => [id, repeats.map((each) => each.id)]),
  );

async function decide(suggestion: string, status: string) {
  const { decide: done } = await ask(
    `mutation { decide(input: {suggestion: "${suggestion}", status: ${status}${status === 'DISMISSED' ? ', reasonKind: DIFFERENT_AUDIENCES' : ''}}) { userErrors { message } } }`,
  );
  expect(done.userErrors).toEqual([]);
}

/** Still to begin: of what is under way far apart, and seeks nothing, there is nothing to tell. */
const on = (covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  ...{ themes: ['teleconsultation'], covers, start: '2026-02-01' },
  ...more,
});

describe('of three projects on one subject', () => {
  const three: World = { initiatives: { v: on(['E1']), w: on(['E2']), x: on(['E4']) } };
  const [vw, vx, wx] = ['v-w', 'v-x', 'w-x'].map((both) => `synergy-POOLING-${both}`) as [string, string, string];

  it('the strongest pair tells the others, and names who leads the third', async () => {
    await given(database, three);
    expect(await told('synergies')).toEqual({ [vw]: [vx, wx] });
    const { repeatCount, edges } = await rows('synergies');
    expect(repeatCount).toBe(2);
    expect(plain(edges[0]?.sentence ?? '')).toContain('Même sujet aussi : Lx.');
    expect(await told('synergies', 'repeats: true')).toEqual({ [vw]: [], [vx]: [], [wx]: [] });
    expect((await rows('synergies', 'repeats: true')).repeatCount).toBe(0);
    const { suggestion, initiative } = await ask(
      `{ suggestion(id: "${wx}") { id } initiative(id: "x") { synergies { nodes { id } } } }`,
    );
    expect(suggestion.id).toBe(wx);
    expect(initiative.synergies.nodes).toHaveLength(2);
  });

  it.each(['RETAINED', 'DONE'])('a decision on it (%s) frees them', async (status) => {
    await given(database, three);
    await decide(vw, status);
    expect(await told('synergies')).toEqual({ [vw]: [], [vx]: [wx] });
    expect(await told('synergies', 'decided: true')).toEqual({ [vw]: [] });
    expect(await told('synergies', 'decided: false')).toEqual({ [vx]: [wx] });
  });

  it('one that is dismissed tells nothing, and one that is decided is told by nobody', async () => {
    await given(database, three);
    await decide(vw, 'DISMISSED');
    expect(await told('synergies')).toEqual({ [vx]: [wx] });
    expect((await rows('synergies')).dismissedCount).toBe(1);
    expect(await told('synergies', 'dismissed: true')).toEqual({ [vw]: [], [vx]: [wx] });
    await decide(wx, 'RETAINED');
    expect(await told('synergies')).toEqual({ [vx]: [], [wx]: [] });
  });

  it('a pair far apart is told within neighbours, even without a common project', async () => {
    await given(database, {
      initiatives: { v: on(['c1']), w: on(['c4']), x: on(['c2']), y: on(['c8']) },
    });
    const { [vw]: within, ...others } = await told('synergies');
    expect(within).toContain('synergy-POOLING-x-y');
    expect(others).toEqual({});
  });

  it('a pair far apart that is under way, and seeks nothing, is left out', async () => {
    const under = { start: '2025-01-01' };
    const both = { v: on(['E1'], under), x: on(['E4'], under) };
    await given(database, { initiatives: both });
    expect(await told('synergies')).toEqual({});
    expect((await rows('synergies')).repeatCount).toBe(1);
    expect(await told('synergies', 'repeats: true')).toEqual({ [vx]: [] });
    await given(database, { actors: { Lv: { needs: [['SKILLS', 'teleconsultation']] } }, initiatives: both });
    expect(await told('synergies')).toEqual({ [vx]: [] });
  });

  it('but two pairs without a common project are both told', async () => {
    await given(database, {
      initiatives: { v: on(['c1']), w: on(['c4']), x: on(['c6']), y: on(['c8']) },
    });
    expect(Object.keys(await told('synergies'))).toEqual([vw, 'synergy-POOLING-x-y']);
  });
});

describe('a need and an offer', () => {
  const room = ['PREMISES', 'outils'] as const;
  const of = (lead: string, covers: string): InitiativeOf => ({
    ...{ themes: ['outils'], covers: [covers], actors: { [lead]: 'LEAD' }, end: '2026-06-30' },
  });

  it('a second offer for the need is told within the first', async () => {
    await given(database, {
      actors: {
        S: { needs: [room], seat: 'c1' },
        T: { offers: [room], seat: 'c2' },
        U: { offers: [room], seat: 'c3' },
      },
      initiatives: { s: of('S', 'c1'), t: of('T', 'c2'), u: of('U', 'c3') },
    });
    const { edges, repeatCount } = await rows('synergies');
    expect(edges.map(({ node: { id }, repeats }) => [id, repeats.map((each) => each.id)])).toEqual([
      ['synergy-NEED_OFFER-s-t', ['synergy-NEED_OFFER-s-u']],
    ]);
    expect(repeatCount).toBe(1);
    expect(plain(edges[0]?.sentence ?? '')).toContain('T et U en proposent.');
  });

  it('and so is a second need for the offer', async () => {
    await given(database, {
      actors: { S: { needs: [room], seat: 'c1' }, T: { offers: [room], seat: 'c2' }, U: { needs: [room], seat: 'c3' } },
      initiatives: { s: of('S', 'c1'), t: of('T', 'c2'), u: of('U', 'c3') },
    });
    const { edges } = await rows('synergies');
    expect(edges.map(({ node: { id }, repeats }) => [id, repeats.map((each) => each.id)])).toEqual([
      ['synergy-NEED_OFFER-s-t', ['synergy-NEED_OFFER-t-u']],
    ]);
    expect(plain(edges[0]?.sentence ?? '')).toContain('T en propose. En cherche aussi : U.');
  });

  it.each([
    ['COMMUNE', 'c2', 0],
    ['COMMUNE', 'c1', 1],
    ['ASSOCIATION', 'c2', 1],
  ])('a room of a %s seated in %s helps who is seated in c1: %i row', async (kind, seat, count) => {
    await given(database, {
      actors: { S: { needs: [room], seat: 'c1' }, T: { kind, offers: [room], seat } },
      initiatives: { s: of('S', 'c1'), t: of('T', 'c2') },
    });
    const { edges, repeatCount } = await rows('synergies', 'kind: NEED_OFFER');
    expect([edges.length, repeatCount]).toEqual([count, 1 - count]);
    const { suggestion } = await ask('{ suggestion(id: "synergy-NEED_OFFER-s-t") { id } }');
    expect(suggestion.id).toBe('synergy-NEED_OFFER-s-t');
    expect((await rows('synergies', 'kind: NEED_OFFER, repeats: true')).edges).toHaveLength(1);
  });
});

describe('two actors with partners in common', () => {
  const share = (...actors: string[]): InitiativeOf => ({
    themes: [],
    actors: Object.fromEntries(actors.map((actor) => [actor, 'PARTNER'])),
  });
  const works: ActorOf = { themes: ['outils'], actsIn: ['E1'] };
  const pairs = async (args = '') => Object.keys(await told('synergies', `between: ACTORS, minimumScore: 0 ${args}`));
  const world = (...shared: InitiativeOf[]): World => ({
    actors: { A: works, B: works },
    initiatives: Object.fromEntries(shared.map((each, k) => [`i${k}`, each])),
  });
  const ab = 'synergy-INTRODUCTION-A-B';

  it('are introduced when there is one, and know each other when there are two', async () => {
    await given(database, world(share('A', 'P'), share('B', 'P')));
    expect(await pairs()).toContain(ab);
    await given(database, world(share('A', 'P'), share('B', 'P'), share('A', 'Q'), share('B', 'Q')));
    expect(await pairs()).not.toContain(ab);
    expect(await pairs('repeats: true')).toContain(ab);
    expect(await pairs('actor: "A"')).toContain(ab);
    expect((await rows('synergies', 'between: ACTORS, minimumScore: 0')).repeatCount).toBeGreaterThan(0);
  });

  it('are introduced all the same when one seeks what the other offers', async () => {
    const both = world(share('A', 'P'), share('B', 'P'), share('A', 'Q'), share('B', 'Q'));
    const [needs, offers] = [{ needs: [['SKILLS', 'outils']] as const }, { offers: [['SKILLS', 'outils']] as const }];
    await given(database, { ...both, actors: { A: { ...works, ...needs }, B: { ...works, ...offers } } });
    expect(await pairs()).toContain(ab);
  });
});

describe('actors apart', () => {
  const together = (...actors: string[]): InitiativeOf => ({
    themes: ['fibre'],
    covers: ['E4'],
    end: '2026-06-30',
    actors: Object.fromEntries(actors.map((actor, k) => [actor, k === 0 ? 'LEAD' : 'PARTNER'])),
  });
  const isolated = (...names: string[]) => names.map((name) => `isolation-${name}`);

  it('of one small group are one row, that of whom somebody nearby can be introduced to', async () => {
    await given(database, {
      actors: {
        X: { themes: ['ent'], seat: 'c8' },
        Y: { themes: ['outils'], seat: 'c1' },
        N: { seat: 'c2' },
      },
      initiatives: {
        n: { themes: ['outils'], covers: ['c2'], actors: { N: 'LEAD' }, end: '2028-12-31' },
        s: together('X', 'Y'),
        i1: together('A', 'B', 'C'),
        i2: together('A', 'B', 'C'),
        i3: together('A', 'C', 'D'),
        i4: together('B', 'D'),
      },
    });
    expect((await told('isolatedActors', 'kind: SMALL_COMPONENT'))['isolation-Y']).toEqual(isolated('X'));
    const { edges, repeatCount } = await rows('isolatedActors', 'kind: SMALL_COMPONENT');
    expect(edges.map(({ node }) => node.id)).toEqual(isolated('Y'));
    expect(repeatCount).toBe(1);
    expect(Object.keys(await told('isolatedActors', 'kind: SMALL_COMPONENT, repeats: true'))).toEqual(
      isolated('X', 'Y'),
    );
    await decide('isolation-Y', 'RETAINED');
    expect(await told('isolatedActors', 'kind: SMALL_COMPONENT')).toEqual({ 'isolation-X': [], 'isolation-Y': [] });
    const { suggestion } = await ask('{ suggestion(id: "isolation-X") { id } }');
    expect(suggestion.id).toBe('isolation-X');
  });

  it('that lost one project are one row, which names with whom', async () => {
    const past = { ...together('X', 'Y'), start: '2025-01-01', end: '2025-06-30' };
    await given(database, { initiatives: { s: past } });
    const { edges } = await rows('isolatedActors');
    expect(edges.map(({ node: { id }, repeats }) => [id, repeats.map((each) => each.id)])).toEqual([
      ['isolation-X', ['isolation-Y']],
    ]);
    expect(plain(edges[0]?.node.sentence ?? '')).toContain('(« s », avec Y)');
  });

  const alone: ActorOf = { themes: ['outils'], seat: 'c1' };

  it('that are introduced to each other alone are one row; with a third, each is its own', async () => {
    await given(database, { actors: { X: alone, Y: { ...alone, seat: 'c2' } } });
    expect(await told('isolatedActors')).toEqual({ 'isolation-X': isolated('Y') });
    await given(database, { actors: { X: alone, Y: { ...alone, seat: 'c2' }, Z: { ...alone, seat: 'c3' } } });
    expect(Object.keys(await told('isolatedActors'))).toEqual(isolated('X', 'Y', 'Z'));
  });

  it('of whom one is introduced to the other alone are one row, when the other comes before and is introduced to it too', async () => {
    // X, in the EPCI between theirs, is introduced to both; either of them to X alone.
    await given(database, { actors: { X: { ...alone, seat: 'c4' }, Y: alone, Z: { ...alone, seat: 'c6' } } });
    expect(await told('isolatedActors')).toEqual({ 'isolation-X': isolated('Y', 'Z') });
  });

  it('that a condition leaves out are told by nobody', async () => {
    await given(database, { actors: { X: alone, Y: { ...alone, seat: 'c2' } } });
    expect(await told('isolatedActors', 'territory: "c2"')).toEqual({ 'isolation-Y': [] });
  });
});

describe('what the next meeting can settle', () => {
  const seated: ActorOf = { kind: 'EPCI', memberOf: ['T'] };
  const pooled = (lead: string, covers: string, theme: string, more: Partial<InitiativeOf> = {}): InitiativeOf => ({
    ...{ themes: [theme], covers: [covers], actors: { [lead]: 'LEAD' }, ...more },
  });
  const world = (nextMeetingOn?: string): World => ({
    home: 'DEP',
    actors: {
      T: { kind: 'BODY', bodyType: 'TECHNICAL', ...(nextMeetingOn && { nextMeetingOn }) },
      ...{ A: seated, B: seated },
    },
    initiatives: {
      a: pooled('A', 'E1', 'ent'),
      b: pooled('B', 'E2', 'ent'),
      c: pooled('C', 'E1', 'fibre', { phase: 'STUDY' }),
      d: pooled('D', 'E2', 'fibre'),
      ...Object.fromEntries(
        ['demarches', 'outils', 'materiel', 'teleconsultation'].flatMap((theme, k) => [
          [`m${k}`, pooled(`M${k}`, 'E1', theme, { start: '2026-01-15' })],
          [`n${k}`, pooled(`N${k}`, 'E1', theme, { start: `2026-01-2${k}` })],
          [`o${k}`, pooled(`O${k}`, 'E2', theme, { start: `2026-01-2${k}` })],
        ]),
      ),
    },
  });
  const order = async (): Promise<string[]> =>
    (await ask('{ matters(first: 200, repeats: true) { nodes { id } } }')).matters.nodes.map(
      ({ id }: Row['node']) => id,
    );

  it('comes before what has no day, and is among the first five', async () => {
    await given(database, world());
    const before = await order();
    expect(before.indexOf('matter-POOLING-ent')).toBeGreaterThan(before.indexOf('matter-POOLING-fibre'));
    await given(database, world('2026-02-01'));
    const after = await order();
    expect(after.indexOf('matter-POOLING-ent')).toBe(4);
    expect(after.filter((id) => id !== 'matter-POOLING-ent')).toEqual(
      expect.arrayContaining(before.filter((id) => id !== 'matter-POOLING-ent')),
    );
  });

  it('is not what somebody leads who sits elsewhere', async () => {
    const { initiatives, ...rest } = world('2026-02-01');
    await given(database, { ...rest, initiatives: { ...initiatives, b: pooled('E', 'E2', 'ent') } });
    const found = await order();
    expect(found.indexOf('matter-POOLING-ent')).toBeGreaterThan(found.indexOf('matter-POOLING-fibre'));
  });
});

describe('an overlap of two whose leads run a programme together', () => {
  const on2 = (lead: string, more: Partial<InitiativeOf> = {}): InitiativeOf => ({
    ...{ themes: ['outils'], covers: ['E1'], actors: { [lead]: 'LEAD' } },
    ...more,
  });
  const world = (
    frame: Partial<InitiativeOf> = {},
    more: Partial<InitiativeOf> = {},
    funding: World['funding'] = [],
  ): World => ({
    initiatives: {
      x: on2('X', more),
      y: on2('Y', more),
      z: { themes: ['outils'], covers: ['E4'], kind: 'PROGRAMME', actors: { X: 'LEAD', Y: 'CO_LEAD' }, ...frame },
    },
    funding: funding ?? [],
  });
  const overlaps = async (args = '') => {
    const { overlaps: found } = await ask(`{ overlaps(first: 200 ${args}) { totalCount repeatCount nodes { id } } }`);
    return { ...found, nodes: found.nodes.map(({ id }: Row['node']) => id) };
  };
  const xy = 'overlap-x-y';

  it('about a theme of theirs, or of which both are part, is left out and counted', async () => {
    const apart = { themes: ['ent'] };
    for (const one of [world(), world(apart, { partOf: 'z' })]) {
      await given(database, one);
      expect(await overlaps()).toEqual({ totalCount: 0, repeatCount: 1, nodes: [] });
    }
    expect(await overlaps('repeats: true')).toEqual({ totalCount: 1, repeatCount: 0, nodes: [xy] });
    expect((await overlaps('initiative: "x"')).nodes).toEqual([xy]);
    expect((await overlaps('actor: "X"')).nodes).toEqual([xy]);
    const { suggestion, initiative } = await ask(
      `{ suggestion(id: "${xy}") { id } initiative(id: "x") { overlaps { nodes { id } } } }`,
    );
    expect([suggestion.id, initiative.overlaps.nodes]).toEqual([xy, [{ id: xy }]]);
    await decide(xy, 'RETAINED');
    expect(await overlaps()).toEqual({ totalCount: 1, repeatCount: 0, nodes: [xy] });
  });

  it.each<[string, World]>([
    ['it is about something else', world({ themes: ['ent'] })],
    ['it is a project', world({ kind: 'PROJECT' })],
    ['it has ended', world({ end: '2025-12-31' })],
    ['one of them does not lead it', world({ actors: { X: 'LEAD', Y: 'PARTNER' } })],
    [
      'one of the two asks for money',
      world({}, {}, [{ funder: 'F', beneficiary: 'Y', initiative: 'y', requested: 1_000_000, status: 'UNDER_REVIEW' }]),
    ],
  ])('but not when %s', async (_, other) => {
    await given(database, other);
    expect((await overlaps()).nodes).toContain(xy);
  });
});
