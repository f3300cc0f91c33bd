/** The question matters, on the small worlds of its definition. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });

const fields = `totalCount dismissedCount nodes { id kind urgency dueOn strength rowCount initiativeCount inhabitants amount newRowCount
  initiatives { id } actors { id } territories { id } theme { id } callFirst { id } within { id } needs { seeker { id } providers { id } } rows { id }
  headline facts whyNow nextStep caveat sentence }`;

interface Matter {
  readonly id: string;
  readonly kind: string;
  readonly urgency: string;
  readonly dueOn: string | null;
  readonly rowCount: number;
  readonly initiativeCount: number;
  readonly callFirst: { readonly id: string }[];
  readonly rows: { readonly id: string }[];
  readonly within: { readonly id: string }[];
  readonly headline: string;
}

async function matters(args = ''): Promise<Matter[]> {
  const found = (await ask(`{ matters(first: 200 ${args}) { ${fields} } }`)).matters;
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const of = (themes: string[], covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  themes,
  covers,
  ...more,
});

const leaf = (id: string, root: string) =>
  `MATCH (r:Theme {id: '${root}'}) CREATE (:Theme {id: '${id}', labelFr: '${id}', labelEn: '${id}'})-[:BROADER]->(r)`;
const adm = `CREATE (r:Theme {id: 'adm', labelFr: 'adm', labelEn: 'adm'}) CREATE (:Theme {id: 'franceServices', labelFr: 'franceServices', labelEn: 'franceServices'})-[:BROADER]->(r)`;

describe('S17 an overlap by a related theme', () => {
  it('is one matter of three rows, whether a theme is shared or related', async () => {
    const initiatives = {
      a: of(['demarches'], ['E1']),
      b: of(['franceServices'], ['E1']),
      c: of(['demarches'], ['E1']),
    };
    await given(database, { initiatives, related: [['demarches', 'franceServices']], home: 'DEP' }, [adm]);
    const [matter, ...others] = await matters('kind: [OVERLAP]');
    expect(others).toEqual([]);
    expect(matter).toMatchObject({ id: 'matter-OVERLAP-demarches-a', rowCount: 3, initiativeCount: 3 });
  });
});

describe('POOLING', () => {
  it('counts a commune within its EPCI as no further territory', async () => {
    const initiatives = {
      x: of(['outils'], ['E1'], { actors: { X: 'LEAD' } }),
      y: of(['outils'], ['c5'], { actors: { Y: 'LEAD' } }),
      z: of(['outils'], ['E2'], { actors: { Z: 'LEAD' } }),
    };
    await given(database, { initiatives, home: 'DEP' });
    const [matter] = await matters('kind: [POOLING]');
    expect(matter).toMatchObject({
      initiativeCount: 3,
      headline: 'outils\u00a0: 3\u00a0projets à rapprocher, X, Y et Z',
      facts: [
        expect.stringContaining('sur 2\u00a0territoires\u00a0:'),
        'X, Y et Z\u00a0: nous ne leur connaissons pas encore de projet commun.',
      ],
    });
  });
});

/** S12's nine projects, one of them an idea that has not begun, and S19's experiment. */
const nine = Object.fromEntries(
  Array.from({ length: 9 }, (_, k) => [
    `i${k + 1}`,
    of(['outils'], ['E2'], k === 4 ? { phase: 'IDEA', start: '2026-02-10' } : {}),
  ]),
);
const experiment = of(['eau'], ['E1'], {
  kind: 'EXPERIMENT',
  start: '2025-01-01',
  end: '2025-12-31',
  results: ['18 % de pertes en moins'],
});

describe('S23 matters', () => {
  it('gathers nine projects into one, and an experiment with its places', async () => {
    await given(database, { initiatives: { ...nine, x: experiment }, home: 'DEP' }, [leaf('eau', 'ter')]);
    const [overlap, spread, ...others] = await matters('kind: [OVERLAP, EXPERIMENT]');
    expect(others).toEqual([]);
    expect(overlap).toMatchObject({
      ...{ id: 'matter-OVERLAP-outils-i1', kind: 'OVERLAP', urgency: 'NOW', dueOn: '2026-02-10' },
      ...{ initiativeCount: 9, rowCount: 36 },
    });
    // The lead of an initiative that has not begun is called first.
    expect(overlap?.callFirst[0]?.id).toBe('L5');
    expect(overlap?.callFirst).toHaveLength(2);
    expect(spread).toMatchObject({ id: 'matter-EXPERIMENT-x', urgency: 'LATER', dueOn: null, inhabitants: 60_000 });
    expect(ids(spread?.callFirst ?? [])).toEqual(['Lx']);
    expect(ids(spread?.rows ?? [])).toEqual(['experiment-x']);
  });

  it('are found by words in the names of initiatives, actors and themes', async () => {
    await given(database, { initiatives: { ...nine, x: experiment }, home: 'DEP' }, [leaf('eau', 'ter')]);
    const about = async (text: string) => ids(await matters(`kind: [OVERLAP, EXPERIMENT], text: "${text}"`));
    expect(await about('eau')).toEqual(['matter-EXPERIMENT-x']);
    expect(await about('i7')).toEqual(['matter-OVERLAP-outils-i1']);
    expect(await about('Lx')).toEqual(['matter-EXPERIMENT-x']);
    expect(await about('nobody')).toEqual([]);
    const { facets } = (await ask('{ matters(text: "eau") { facets { kind { value } } } }')).matters;
    expect(facets.kind).toEqual([{ value: 'EXPERIMENT' }]);
  });

  it('gives an experiment the closing day of a call on its theme, not on the root', async () => {
    const call = (theme: string, start: string) => of([theme], ['DEP'], { kind: 'CALL', start, end: '2026-04-30' });
    const world = (c: InitiativeOf) =>
      given(database, { initiatives: { ...nine, x: experiment, c }, home: 'DEP' }, [leaf('eau', 'ter')]);
    await world(call('eau', '2026-01-01'));
    expect((await matters('kind: [EXPERIMENT]'))[0]).toMatchObject({ urgency: 'SOON', dueOn: '2026-04-30' });
    await world(call('eau', '2026-02-01'));
    expect((await matters('kind: [EXPERIMENT]'))[0]).toMatchObject({ urgency: 'SOON', dueOn: '2026-04-30' });
    await world(call('ter', '2026-01-01'));
    expect((await matters('kind: [EXPERIMENT]'))[0]).toMatchObject({ urgency: 'LATER', dueOn: null });
  });

  it('lists urgent matters before other kinds', async () => {
    const leaves = ['demarches', 'outils', 'materiel', 'fibre'];
    const pairs = leaves.flatMap((theme, k) => [
      [`a${k}`, of([theme], ['E1'], { start: `2026-01-1${k}` })] as const,
      [`b${k}`, of([theme], ['E1'])] as const,
    ]);
    const spread = { ...experiment, covers: ['E4'] };
    await given(
      database,
      { initiatives: { ...Object.fromEntries(pairs), x: spread, y: { ...spread, themes: ['ent'] } }, home: 'DEP' },
      [leaf('eau', 'ter')],
    );
    const found = await matters('kind: [OVERLAP, EXPERIMENT]');
    expect(found.map(({ kind }) => kind)).toEqual([...Array(4).fill('OVERLAP'), 'EXPERIMENT', 'EXPERIMENT']);
    expect(found.map(({ urgency }) => urgency).slice(0, 4)).toEqual(Array(4).fill('NOW'));
  });
});

describe('S25 relays and needs', () => {
  it('put the overlap of a relay into the relay, also within one house', async () => {
    const initiatives = { a: of(['demarches'], ['E1'], { end: '2026-03-31' }), b: of(['demarches'], ['E1']) };
    const expected = { id: 'matter-RELAY-a', rowCount: 2, dueOn: '2026-03-31', urgency: 'SOON' };
    await given(database, { initiatives, home: 'DEP' });
    const [relay, ...others] = await matters('kind: [RELAY, OVERLAP]');
    expect(others).toEqual([]);
    expect(relay).toMatchObject(expected);
    expect(ids(relay?.rows ?? []).sort()).toEqual(['overlap-a-b', 'synergy-RELAY-a-b']);
    // The one that continues, then the one that ends.
    expect(ids(relay?.callFirst ?? [])).toEqual(['Lb', 'La']);
    await given(database, { initiatives, links: [['La', 'UNIT_OF', 'Lb']], home: 'DEP' });
    expect((await matters('kind: [RELAY, OVERLAP]'))[0]).toMatchObject(expected);
  });

  it('calls row by row, the strongest first, where nobody is known in the first', async () => {
    const nobody = { actors: {} };
    const initiatives = {
      a: of(['outils'], ['E1'], { end: '2026-03-31', ...nobody }),
      b: of(['outils'], ['E1'], { start: '2026-04-01', end: '2027-12-31', ...nobody }),
      c: of(['outils'], ['c1', 'c2'], { end: '2027-12-31', actors: { Pc: 'PARTNER' } }),
      d: of(['outils'], ['c1'], { start: '2026-03-01', end: '2027-12-31', actors: { Ld: 'LEAD' } }),
    };
    await given(database, { initiatives, home: 'DEP' });
    const [relay] = await matters('kind: [RELAY]');
    expect(ids(relay?.rows ?? []).filter((id) => id.startsWith('synergy'))).toEqual([
      'synergy-RELAY-a-b',
      'synergy-RELAY-a-c',
      'synergy-RELAY-a-d',
    ]);
    expect(ids(relay?.callFirst ?? [])).toEqual(['Pc', 'Ld']);
  });

  it('calls who leads today before who led', async () => {
    const a = of(['outils'], ['E1'], { actors: { Now: 'LEAD' }, roles: [['Before', 'LEAD', null, '2025-12-31']] });
    await given(database, { initiatives: { a, b: of(['outils'], ['E1']) }, home: 'DEP' });
    const [overlap] = await matters('kind: [OVERLAP]');
    expect(ids(overlap?.callFirst ?? [])).toEqual(['Now', 'Lb']);
  });

  it('keeps funding that ends where its receiver has its seat, wherever the initiative is', async () => {
    await given(database, {
      actors: { C: { seat: 'c8' } },
      initiatives: { x: of(['outils'], ['E1'], { end: '2026-06-30' }) },
      funding: [{ funder: 'P', beneficiary: 'C', initiative: 'x', amount: 1_000_000 }],
      home: 'DEP',
    });
    const there = async (territory: string) => ids(await matters(`kind: [FUNDING_END], territory: "${territory}"`));
    expect(await there('E1')).toEqual(['matter-FUNDING_END-x']);
    expect(await there('E4')).toEqual(['matter-FUNDING_END-x']);
    expect(await there('E3')).toEqual([]);
    // And says by what it is there.
    const why = async (territory: string) => {
      const asked = `here(territory: "${territory}") { initiatives { id } actors { id } }`;
      return (await ask(`{ matters(kind: [FUNDING_END]) { nodes { ${asked} } } }`)).matters.nodes;
    };
    expect(await why('E1')).toEqual([{ here: { initiatives: [{ id: 'x' }], actors: [] } }]);
    expect(await why('E4')).toEqual([{ here: { initiatives: [], actors: [{ id: 'C' }] } }]);
    expect(await why('E3')).toEqual([{ here: { initiatives: [], actors: [] } }]);
  });

  it('is one matter for all that depend on one initiative or left it, or depend on one network in any way', async () => {
    const roles = [
      ['Before', 'PARTNER', null, '2025-06-30'],
      ['C', 'PARTNER', null, '2026-05-31'],
    ] as const;
    await given(database, {
      initiatives: { x: of([], ['E1'], { end: null, start: null, actors: { B: 'LEAD' }, roles }) },
      home: 'DEP',
    });
    const [thread, ...others] = await matters('kind: [ISOLATED]');
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      id: 'matter-ISOLATED-x',
      dueOn: '2026-05-31',
      actors: [{ id: 'B' }, { id: 'Before' }, { id: 'C' }],
      facts: [
        'B et C\u00a0: un seul projet commun connu aujourd’hui, «\u202fx\u202f», jusqu’au 31\u00a0mai\u00a02026.',
        'Before\u00a0: dernier projet commun que nous connaissons, «\u202fx\u202f», jusqu’au 30\u00a0juin\u00a02025.',
      ],
    });
    await given(database, {
      actors: {
        N: { kind: 'NETWORK', themes: ['outils'] },
        A: { themes: ['outils'], memberOf: [['N', null, '2026-06-30']] },
        B: { themes: ['outils'] },
      },
      links: [['B', 'CONVENTION_WITH', 'N', null, '2026-05-31']],
      home: 'DEP',
    });
    const [network, ...none] = await matters('kind: [ISOLATED]');
    expect(none).toEqual([]);
    expect(network).toMatchObject({
      id: 'matter-ISOLATED-N',
      dueOn: '2026-05-31',
      // The network that both depend on is concerned, too.
      actors: [{ id: 'A' }, { id: 'B' }, { id: 'N' }],
    });
  });

  it('asks of a body whether one of its members takes part, not one that is archived', async () => {
    const told = async (archived: boolean) => {
      await given(database, {
        actors: { CDN: { kind: 'BODY' }, M: { memberOf: ['CDN'], archived } },
        initiatives: {
          a: of(['outils'], ['E1'], { actors: { La: 'LEAD', M: 'PARTNER' } }),
          b: of(['outils'], ['E1']),
        },
        home: 'DEP',
      });
      return ids(await matters('kind: [OVERLAP], body: "CDN"'));
    };
    expect(await told(false)).toEqual(['matter-OVERLAP-outils-a']);
    expect(await told(true)).toEqual([]);
  });

  it('are a matter where nobody has an initiative', async () => {
    const actors: Record<string, ActorOf> = {
      S: { needs: [['SKILLS', 'demarches']], seat: 'c1' },
      G: { offers: [['SKILLS', 'demarches']], seat: 'c4' },
      H: { offers: [['SKILLS', 'med']], seat: 'c4', kind: 'COMPANY' },
    };
    await given(database, { actors, home: 'DEP' });
    const found = await matters('repeats: true');
    const need = found.find(({ kind }) => kind === 'NEED');
    // The seeker is isolated too: everything that concerns it alone is one matter.
    expect(need).toMatchObject({ id: 'matter-NEED-S', rowCount: 0, strength: 0, dueOn: null });
    expect(ids(need?.callFirst ?? [])).toEqual(['S', 'G']);
    expect(ids(need?.within ?? [])).toEqual(['isolation-S']);
    expect(found.filter(({ id }) => id === 'matter-ISOLATED-S')).toEqual([]);
    expect(found.filter(({ kind }) => kind === 'ISOLATED')).toHaveLength(2);
  });

  it('call who seeks and who receives even when these are companies', async () => {
    await given(database, {
      actors: {
        R: { kind: 'REGION' },
        S: { needs: [['SKILLS', 'demarches']], kind: 'COMPANY', seat: 'c1' },
        G: { offers: [['SKILLS', 'demarches']], seat: 'c4' },
        H: { offers: [['SKILLS', 'demarches']], seat: 'c4' },
      },
      initiatives: { paid: { ...of(['fibre'], ['E1'], { actors: { L: 'LEAD' } }), end: '2026-06-30' } },
      funding: [{ funder: 'R', beneficiary: 'S', initiative: 'paid', end: '2026-06-30' }],
      home: 'DEP',
    });
    const found = await matters('repeats: true');
    const called = (kind: string) => ids(found.find((each) => each.kind === kind)?.callFirst ?? []);
    expect(called('NEED')).toEqual(['G', 'S']);
    expect(called('FUNDING_END')).toEqual(['R', 'S']);
  });
});

describe('S23 a decision on a matter', () => {
  const world = (more: Record<string, InitiativeOf> = {}) => ({
    initiatives: { ...nine, ...more, x: experiment },
    home: 'DEP',
  });
  const decide = (suggestion: string, more = 'status: DISMISSED, reasonKind: DIFFERENT_AUDIENCES') =>
    ask(`mutation { decide(input: {suggestion: "${suggestion}", ${more}}) {
      change hidden shown decision { id suggestionId status rowCount } suggestion { id ... on Matter { decision { status } } } userErrors { code message } } }`);
  const overlapCount = async () => (await ask('{ overlaps { totalCount dismissedCount } }')).overlaps;

  it('applies to its rows, in every list, until it is undone', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    const done = (await decide('matter-OVERLAP-outils-i1')).decide;
    expect(done.userErrors).toEqual([]);
    expect(done.decision).toMatchObject({
      suggestionId: 'matter-OVERLAP-outils-i1',
      status: 'DISMISSED',
      rowCount: 36,
    });
    expect(done.hidden).toHaveLength(37);
    expect((await matters('kind: [OVERLAP, EXPERIMENT]')).map(({ id }) => id)).toEqual(['matter-EXPERIMENT-x']);
    expect(await overlapCount()).toEqual({ totalCount: 0, dismissedCount: 36 });
    const { overlaps } = await ask(
      '{ overlaps(dismissed: true, first: 1) { nodes { id decision { id suggestionId status } } } }',
    );
    expect(overlaps.nodes[0].decision).toMatchObject({ suggestionId: 'matter-OVERLAP-outils-i1', status: 'DISMISSED' });
    const all = (
      await ask(
        '{ matters(dismissed: true, kind: [OVERLAP]) { dismissedCount nodes { id rowCount decision { status } } } }',
      )
    ).matters;
    expect(all).toEqual({
      dismissedCount: 1,
      nodes: [{ id: 'matter-OVERLAP-outils-i1', rowCount: 36, decision: { status: 'DISMISSED' } }],
    });
    await ask(`mutation { undo(change: "${done.change}") { userErrors { code } } }`);
    expect(await overlapCount()).toEqual({ totalCount: 36, dismissedCount: 0 });
    expect(await matters('kind: [OVERLAP]')).toHaveLength(1);
  });

  it('is in the matter that the act returns, each time', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    for (const status of ['RETAINED', 'DONE']) {
      const { suggestion } = (await decide('matter-OVERLAP-outils-i1', `status: ${status}`)).decide;
      expect(suggestion).toEqual({ id: 'matter-OVERLAP-outils-i1', decision: { status } });
    }
  });

  it('yields to the decision on a row itself, also in whatIf', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    await decide('matter-OVERLAP-outils-i1');
    await decide('overlap-i1-i2', 'status: RETAINED');
    expect((await overlapCount()).totalCount).toBe(1);
    const rowCounts = async () => (await matters('kind: [OVERLAP]')).map(({ rowCount }) => rowCount);
    expect(await rowCounts()).toEqual([1]);
    const { whatIf } = await ask('{ whatIf(change: {newTie: ["L1", "L2"]}) { before { overlaps } } }');
    expect(whatIf.before.overlaps).toBe(1);
    await decide('matter-OVERLAP-outils-i1', 'status: RETAINED');
    await decide('overlap-i1-i2');
    expect(await rowCounts()).toEqual([35]);
  });

  it('no longer hides the matter when new rows come, and says how many are new', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    await decide('matter-OVERLAP-outils-i1');
    await ask(`mutation { createInitiative(input: {title: "dixième", kind: PROJECT, startDate: "2026-01-01", endDate: "2026-12-31", themes: ["outils"], territories: ["E2"]}) {
      initiative { id } userErrors { message } } }`);
    const [back] = await matters('kind: [OVERLAP]');
    expect(back).toMatchObject({ initiativeCount: 10, rowCount: 9, newRowCount: 9 });
    expect(await overlapCount()).toEqual({ totalCount: 9, dismissedCount: 36 });
  });

  it('removes the matter when it is DONE, and keeps it when RETAINED', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    await decide('matter-OVERLAP-outils-i1', 'status: DONE');
    expect(await matters('kind: [OVERLAP]')).toEqual([]);
    // A matter that is done can still be asked for, but is no longer to be discussed.
    expect(await overlapCount()).toEqual({ totalCount: 36, dismissedCount: 0 });
    await decide('matter-OVERLAP-outils-i1', 'status: RETAINED, owner: "Direction numérique"');
    expect(await matters('kind: [OVERLAP]')).toHaveLength(1);
    expect(await matters('kind: [OVERLAP], decided: false')).toEqual([]);
    expect(await matters('kind: [OVERLAP], decided: true')).toHaveLength(1);
  });

  it('applies to actors to connect, experiments and needs', async () => {
    const actors: Record<string, ActorOf> = {
      S: { needs: [['SKILLS', 'demarches']], seat: 'c1', themes: ['demarches'] },
      G: { offers: [['SKILLS', 'demarches']], seat: 'c4' },
    };
    await given(database, { ...world(), actors }, [leaf('eau', 'ter')]);
    const isolated = async () =>
      (await ask('{ isolatedActors(first: 200, repeats: true) { nodes { id } } }')).isolatedActors.nodes.map(
        ({ id }: { id: string }) => id,
      );
    expect(await isolated()).toContain('isolation-S');
    await decide('matter-NEED-S');
    expect((await matters()).filter(({ id }) => id === 'matter-NEED-S')).toEqual([]);
    expect(await isolated()).not.toContain('isolation-S');
    await decide('matter-EXPERIMENT-x');
    expect((await ask('{ experiments { totalCount dismissedCount } }')).experiments).toEqual({
      totalCount: 0,
      dismissedCount: 1,
    });
    expect(await matters('kind: [EXPERIMENT]')).toEqual([]);
  });

  it('is found by the id of the matter, which says why one is not there', async () => {
    await given(database, world(), [leaf('eau', 'ter')]);
    const { node } = await ask('{ node(id: "matter-OVERLAP-outils-i1") { __typename id ... on Matter { rowCount } } }');
    expect(node).toEqual({ __typename: 'Matter', id: 'matter-OVERLAP-outils-i1', rowCount: 36 });
    const { suggestion } = await ask(
      '{ suggestion(id: "matter-RELAY-i1") { __typename ... on NotSuggested { because } } }',
    );
    expect(suggestion).toEqual({ __typename: 'NotSuggested', because: 'NOT_MADE' });
    const unknown = await ask('{ suggestion(id: "matter-RELAY-nobody") { ... on NotSuggested { because } } }');
    expect(unknown.suggestion).toEqual({ because: 'UNKNOWN' });
  });
});

describe('the difference since an earlier day', () => {
  const news = 'news { what entity { id } }';
  const changes = `totalCount edges { ${news} node { id } } gone { ${news} matter { id decision { status } } }`;
  const since = async (day: string, more = '') =>
    (await ask(`{ matters(since: "${day}" ${more}) { ${changes} } }`)).matters;

  it('lists new matters, gone ones, and what happened to them', async () => {
    const initiatives = {
      // Its end is now within twelve months, only because time has passed.
      a: of(['demarches'], ['E1'], { start: '2024-01-01', end: '2026-09-30' }),
      b: of(['demarches'], ['E1'], { start: '2024-01-01', end: null }),
      // These went on as a relay, until the first of them ended.
      c: of(['fibre'], ['E3'], { start: '2024-01-01', end: '2025-11-30' }),
      d: of(['fibre'], ['E3'], { start: '2024-01-01', end: null }),
    };
    await given(database, { initiatives, home: 'DEP' });
    const found = await since('2025-06-01', 'kind: [RELAY, OVERLAP]');
    expect(found.edges).toEqual([{ news: [], node: { id: 'matter-RELAY-a' } }]);
    expect(found.gone).toEqual([
      { news: [{ what: 'ENDED', entity: { id: 'c' } }], matter: { id: 'matter-RELAY-c@2025-06-01', decision: null } },
      { news: [], matter: { id: 'matter-OVERLAP-demarches-a@2025-06-01', decision: null } },
    ]);
    expect((await since('2026-01-01')).totalCount).toBe(0);
    await expect(since('2026-01-02')).rejects.toThrow(/since/);
  });

  it('lists what was added to the graph, and what was decided', async () => {
    await given(database, { initiatives: nine, home: 'DEP' }, []);
    const [yesterday, kind] = ['2025-12-31', 'kind: [OVERLAP]'];
    expect(await since(yesterday, kind)).toEqual({ totalCount: 0, edges: [], gone: [] });
    await ask(
      `mutation { decide(input: {suggestion: "matter-OVERLAP-outils-i1", status: DONE}) { userErrors { code } } }`,
    );
    const [gone, ...others] = (await since(yesterday, kind)).gone;
    expect(others).toEqual([]);
    expect(gone.matter).toEqual({ id: 'matter-OVERLAP-outils-i1', decision: { status: 'DONE' } });
    // All but the idea began on the day itself.
    expect(gone.news.map(({ what }: { what: string }) => what)).toEqual(Array(8).fill('BEGAN'));
  });
});

describe('a matter on an agenda', () => {
  it('is stored as it was, and its decision is in the minutes', async () => {
    const actors: Record<string, ActorOf> = { CDN: { kind: 'BODY', bodyType: 'TECHNICAL' } };
    await given(database, { initiatives: nine, actors, home: 'DEP' });
    const matter = 'matter-OVERLAP-outils-i1';
    const { createMeeting } = await ask(
      `mutation { createMeeting(input: {body: "CDN", on: "2026-02-01", agenda: ["${matter}"]}) { meeting { id } userErrors { message } } }`,
    );
    expect(createMeeting.userErrors).toEqual([]);
    const { id } = createMeeting.meeting;
    const { freezeAgenda } = await ask(
      `mutation { freezeAgenda(input: {meeting: "${id}"}) { meeting { agenda { frozen { sentence figures } } } userErrors { message } } }`,
    );
    const [{ frozen }] = freezeAgenda.meeting.agenda;
    expect(frozen.sentence).toContain('9\u00a0projets');
    expect(JSON.stringify(frozen.figures).length).toBeLessThan(5_000);
    await ask(
      `mutation { decide(input: {suggestion: "${matter}", status: PLANNED, meeting: "${id}"}) { userErrors { message } } }`,
    );
    const { meetings } = await ask('{ meetings { nodes { minutes(language: FR) } } }');
    expect(meetings.nodes[0].minutes).toContain(
      '1. Programmée\u00a0: outils\u00a0: 9\u00a0projets sur le même territoire, E2. Concerne\u00a0: «\u202fi1\u202f», «\u202fi2\u202f»',
    );
  });
});
