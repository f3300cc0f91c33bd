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

describe('S17 related', () => {
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
    // What has not begun is called about first.
    expect(overlap?.callFirst[0]?.id).toBe('L5');
    expect(overlap?.callFirst).toHaveLength(2);
    expect(spread).toMatchObject({ id: 'matter-EXPERIMENT-x', urgency: 'LATER', dueOn: null, inhabitants: 60_000 });
    expect(ids(spread?.callFirst ?? [])).toEqual(['Lx']);
    expect(ids(spread?.rows ?? [])).toEqual(['experiment-x']);
  });

  it('takes the day of an experiment from a call on its theme, not on the root', async () => {
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

  it('tells what is urgent before what is another kind', async () => {
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

describe('S25 relay, needs', () => {
  it('gives the overlap of a relay to the relay, also within one house', async () => {
    const initiatives = { a: of(['demarches'], ['E1'], { end: '2026-03-31' }), b: of(['demarches'], ['E1']) };
    const expected = { id: 'matter-RELAY-a', rowCount: 2, dueOn: '2026-03-31', urgency: 'SOON' };
    await given(database, { initiatives, home: 'DEP' });
    const [relay, ...others] = await matters('kind: [RELAY, OVERLAP]');
    expect(others).toEqual([]);
    expect(relay).toMatchObject(expected);
    expect(ids(relay?.rows ?? []).sort()).toEqual(['overlap-a-b', 'synergy-RELAY-a-b']);
    // Who goes on, then who ends.
    expect(ids(relay?.callFirst ?? [])).toEqual(['Lb', 'La']);
    await given(database, { initiatives, links: [['La', 'UNIT_OF', 'Lb']], home: 'DEP' });
    expect((await matters('kind: [RELAY, OVERLAP]'))[0]).toMatchObject(expected);
  });

  it('is a need where nobody has an initiative', async () => {
    const actors: Record<string, ActorOf> = {
      S: { needs: [['SKILLS', 'demarches']], seat: 'c1' },
      G: { offers: [['SKILLS', 'demarches']], seat: 'c4' },
      H: { offers: [['SKILLS', 'med']], seat: 'c4', kind: 'COMPANY' },
    };
    await given(database, { actors, home: 'DEP' });
    const found = await matters();
    const need = found.find(({ kind }) => kind === 'NEED');
    // Who seeks is isolated too: what concerns it alone is one matter.
    expect(need).toMatchObject({ id: 'matter-NEED-S', rowCount: 0, strength: 0, dueOn: null });
    expect(ids(need?.callFirst ?? [])).toEqual(['S', 'G']);
    expect(ids(need?.within ?? [])).toEqual(['isolation-S']);
    expect(found.filter(({ id }) => id === 'matter-ISOLATED-S')).toEqual([]);
    expect(found.filter(({ kind }) => kind === 'ISOLATED')).toHaveLength(2);
  });
});
